/** The mood of reported speech: er sei, man werde, es drohe. */
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { foldedOf, hasClass, kindOf, stepRight } from '../navigate';
import { isCapital } from '../spaced/nominal';

/** Code units of the shortest form that is known by its ending alone. */
const SHORTEST_FORM = 4;
/** What stands behind a verb, but never behind an adjective in its place. */
const BEHIND_VERBS =
  Class.determiner | Class.pronoun | Class.preposition | Class.adverb | Class.negation | Class.time | Class.definite;

const moods = new WeakMap<readonly string[], ReadonlySet<string>>();

const formsOf = (reading: Reading): ReadonlySet<string> => {
  const { reportedMood = [] } = reading.lexicon.pack;
  const known = moods.get(reportedMood) ?? new Set(reportedMood);
  moods.set(reportedMood, known);
  return known;
};

/** Whether token `i` is a verb in the mood of reported speech. */
export const isReportedMood = (reading: Reading, i: number): boolean => {
  if (kindOf(reading, i) !== Kind.word) return false;
  const word = foldedOf(reading, i, i + 1);
  return formsOf(reading).has(word) || hasMoodEnding(reading, i, word);
};

const hasMoodEnding = (reading: Reading, i: number, word: string): boolean => {
  const { reportedMoodEnding: ending } = reading.lexicon.pack;
  if (!ending || word.length < SHORTEST_FORM || !ending.test(word) || isCapital(reading, i)) return false;
  if ((reading.tokens.classes[i] ?? 0) !== 0) return false;
  const next = kindOf(reading, i + 1);
  if (next === Kind.word) return hasClass(reading, i + 1, BEHIND_VERBS);
  return next === Kind.comma || next === Kind.stop || next === Kind.open;
};

/** The tokens of [from, to) in that mood, those inside marks and brackets left out. */
export const moodsIn = (reading: Reading, from: number, to: number): number[] => {
  const found: number[] = [];
  for (let i = from; i < to; i = stepRight(reading, i)) if (isReportedMood(reading, i)) found.push(i);
  return found;
};
