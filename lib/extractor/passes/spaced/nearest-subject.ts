import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { cueAt } from '../cue';
import type { Mention } from '../mention';
import { hasClass, kindOf, stepLeft } from '../navigate';
import { isVerbBehindName, phraseAfter, phraseBefore } from './phrase';
import { sentenceSubject } from './subject';

/** Tokens back in which the subject of a verb without one of its own is looked for. */
const FARTHEST = 80;
/** Adverbs and auxiliaries between a subject and its verb. */
const MOST_BETWEEN = 5;
/** Tokens of a relative clause between a noun and its verb. */
const LONGEST_RELATIVE = 16;

const VERBS = Class.verb | Class.auxiliary | Class.unreal | Class.negation;

/**
 * Whose act a verb at token `i` is that goes on with a subject: when the plan failed, |she| blamed him, |saying …. The
 * subject of the clause nearest before it; of the sentence where there is none.
 */
export const nearestSubject = (reading: Reading, floor: number, i: number): Mention | null => {
  const lowest = Math.max(floor, i - FARTHEST);
  for (let border = stepLeft(reading, i); border >= lowest; border = stepLeft(reading, border)) {
    if (!opensClause(reading, border)) continue;
    const from = hasClass(reading, border, Class.pronoun) ? border : border + 1;
    const subject = subjectWithVerb(reading, from, i);
    if (subject) return subject;
  }
  const first = subjectWithVerb(reading, floor, i);
  return first ?? sentenceSubject(reading, floor, i);
};

const opensClause = (reading: Reading, i: number): boolean => {
  const kind = kindOf(reading, i);
  if (kind === Kind.comma || kind === Kind.dash || kind === Kind.semicolon) return true;
  return hasClass(reading, i, Class.connective | Class.complementizer) && !hasClass(reading, i + 1, Class.connective);
};

/** The noun phrase at token `from`, if it can speak and a verb follows it. */
const subjectWithVerb = (reading: Reading, from: number, to: number): Mention | null => {
  let at = from;
  while (at < to && hasClass(reading, at, Class.adverb | Class.coordinator | Class.time | Class.connective)) at++;
  const subject = phraseAfter(reading, at);
  if (!subject || subject.to > to || subject.kind === 'unknown') return null;
  let verb = subject.to;
  while (verb < to && verb - subject.to < MOST_BETWEEN && hasClass(reading, verb, Class.adverb | Class.time)) verb++;
  return verb < to && (isVerb(reading, verb) || isVerbBehindName(reading, verb)) ? subject : null;
};

const isVerb = (reading: Reading, i: number): boolean => hasClass(reading, i, VERBS) || cueAt(reading, i) !== null;

/** |Groups| that have endorsed him |say: the noun that a relative clause before token `end` tells of. */
export const beforeRelative = (reading: Reading, end: number, floor: number): Mention | null => {
  const lowest = Math.max(floor, end - LONGEST_RELATIVE);
  for (let i = stepLeft(reading, end); i > lowest; i = stepLeft(reading, i)) {
    if (kindOf(reading, i) === Kind.comma || kindOf(reading, i) === Kind.stop) return null;
    if (!hasClass(reading, i, Class.complementizer) || !isVerb(reading, i + 1)) continue;
    const noun = phraseBefore(reading, i, floor);
    return noun && noun.kind !== 'unknown' && noun.kind !== 'pronoun' ? noun : null;
  }
  return null;
};
