import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading, TokenRange } from '../../reading/reading';
import { cueAt } from '../cue';
import type { Mention } from '../mention';
import { foldedOf, hasClass, kindOf } from '../navigate';
import { isCapital, isUnlisted } from '../spaced/nominal';
import { clauseAround, sentenceStart } from './clause';
import { likeliestSubject, type WeighedMention } from './subject';
import { candidatesIn } from './whole-sentences';

/** Verbs of a sentence whose subjects are looked at. */
const MOST_VERBS = 4;

/** Whom a sentence before words in marks is about: the likeliest subject of its cues, or of its other verbs. */
export const tellerBefore = (reading: Reading, head: number): Mention | null => {
  const sentence = { from: sentenceStart(reading, head - 2), to: head - 1 };
  const told = candidatesIn(reading, sentence).map(({ subject }) => subject);
  const subjects = told.length > 0 ? told : subjectsOfVerbs(reading, sentence);
  let best: WeighedMention | null = null;
  for (const subject of subjects) if (subject.odds > (best?.odds ?? 0)) best = subject;
  return best?.mention ?? null;
};

/** Hier |sparte| der Minister nicht mit Lob: a small word that no list has, with the ending of a finite verb. */
const looksLikeVerb = (reading: Reading, i: number): boolean =>
  isUnlisted(reading, i) && reading.lexicon.pack.finiteEndings?.test(foldedOf(reading, i, i + 1)) === true;

const subjectsOfVerbs = (reading: Reading, { from, to }: TokenRange): WeighedMention[] => {
  const subjects: WeighedMention[] = [];
  for (let i = from; i < to && subjects.length < MOST_VERBS; i++) {
    if (!hasClass(reading, i, Class.verb | Class.auxiliary) && !looksLikeVerb(reading, i)) continue;
    const subject = likeliestSubject(reading, { cue: i, clause: clauseAround(reading, i), sentence: from });
    if (subject) subjects.push(subject);
  }
  return subjects;
};

/** „Das reicht“, |freute sich der Trainer|: who stands behind whatever verb a comma leads to from words in marks. */
export const tellerBehind = (reading: Reading, close: number): Mention | null => {
  const paused = kindOf(reading, close + 1) === Kind.comma;
  const verb = paused ? close + 2 : close + 1;
  if (isCapital(reading, verb) || (!paused && kindOf(reading, close - 1) !== Kind.stop)) return null;
  const known = hasClass(reading, verb, Class.verb | Class.auxiliary | Class.unreal) || cueAt(reading, verb) !== null;
  if (!known && !looksLikeVerb(reading, verb)) return null;
  const subject = likeliestSubject(reading, { cue: verb, clause: clauseAround(reading, verb), sentence: verb });
  return subject && subject.mention.from > verb ? subject.mention : null;
};
