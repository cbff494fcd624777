import type { CueClass } from '../../languages/pack';
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { foldedOf, hasClass, kindOf, sentenceEnd } from '../navigate';
import type { Report } from '../report';
import { doubtAbout, doubtBefore, doubtfulSubject, isImpersonal } from './doubt';
import { agentOf, findSubject } from './governor';
import { asBefore, isInfinitive, readLink } from './link';
import { sentenceStart } from './sentence';

/**
 * The report that the cue at token `i` makes, if it makes one. Where something was learned about reports, those that
 * the rules would turn down come with their doubt.
 */
export const readReport = (reading: Reading, i: number, cue: CueClass, last: Report | undefined): Report | null => {
  if (isProperNoun(reading, i)) return null;
  const sentenceFrom = sentenceStart(reading, i, last);
  const passive = isPassive(reading, i, cue);
  const against = passive ? 'passive' : doubtBefore(reading, i);
  const { subject, place, cueTo } = passive
    ? agentOf(reading, i)
    : against
      ? doubtfulSubject(reading, i, sentenceFrom, against)
      : findSubject(reading, i, sentenceFrom, cue, last);
  if (!subject && place !== 'unsaid' && !isDropped(reading, i, cue)) return null;
  if (subject && hasClass(reading, subject.headTo - 1, Class.self)) return null;
  if (subject && (against === 'unreal' || subject.kind === 'unnamed') && isImpersonal(reading, subject)) return null;
  const { link, contentFrom } = readLink(reading, cueTo, cue);
  if (cue.answers && link === 'clause' && isInfinitive(reading, contentFrom) && !hasMarks(reading, contentFrom))
    return null;
  const doubt =
    place === 'unsaid' && cue.asks ? null : (against ?? doubtAbout(reading, cue, subject, link, contentFrom));
  if (doubt && (reading.lexicon.pack.reportOdds === undefined || (link !== 'clause' && link !== 'pause'))) return null;
  const clauseFrom = behindAs(reading, place === 'clause' && subject ? subject.from : i);
  const within = reading.within[i] ?? -1;
  const what = { cueFrom: i, cueTo: i + 1, cue, sentenceFrom, clauseFrom, contentFrom, link, subject, place, within };
  return doubt ? { ...what, doubt } : what;
};

const hasMarks = (reading: Reading, from: number): boolean => {
  const to = sentenceEnd(reading, from);
  for (let i = from; i < to; i++) if (kindOf(reading, i) === Kind.open) return true;
  return false;
};

/** Dijo que …; «…», añadió: where verbs need no subject, one at the head of its clause goes on with whom the text was about. */
const isDropped = (reading: Reading, i: number, cue: CueClass): boolean => {
  if (!reading.lexicon.pack.dropsSubjects || cue.chains) return false;
  let verb = i;
  while (hasClass(reading, verb - 1, Class.auxiliary | Class.adverb)) verb--;
  const before = kindOf(reading, verb - 1);
  if (before === Kind.comma) return kindOf(reading, verb - 2) === Kind.close;
  return before === Kind.stop || before === Kind.newline || before === Kind.close || verb === 0;
};

/** was asked; Asked whether …, when asked: who stands before such a cue, if anyone, did not say it. */
const isPassive = (reading: Reading, i: number, cue: CueClass): boolean => {
  const auxiliaries = reading.lexicon.pack.particles?.passiveAuxiliaries;
  if (!auxiliaries || cue.chains) return false;
  let at = i - 1;
  while (hasClass(reading, at, Class.adverb) && !hasClass(reading, at, Class.negation)) at--;
  if (auxiliaries.includes(foldedOf(reading, at, at + 1))) return true;
  if (!cue.asks || kindOf(reading, at) === Kind.close) return false;
  // Asked by X, asked whether …; but: Asked Mr. Moor, …
  const next = Class.complementizer | Class.connective | Class.preposition | Class.time | Class.adverb;
  if (kindOf(reading, at) !== Kind.word) return isAboutTopic(reading, i) || hasClass(reading, i + 1, next);
  return hasClass(reading, at, Class.connective) && !hasClass(reading, at, Class.pronoun);
};

/** asked about: the topic is in the cue. */
const isAboutTopic = (reading: Reading, i: number): boolean => foldedOf(reading, i, i + 1).includes(' ');

/** …, as X put it: the word that leads to X belongs to its clause. */
const behindAs = (reading: Reading, clauseFrom: number): number => {
  const as = asBefore(reading, clauseFrom);
  if (as >= 0) return as;
  // «…», |ha| dicho X
  return hasClass(reading, clauseFrom - 1, Class.auxiliary) ? clauseFrom - 1 : clauseFrom;
};

/** United States: a capital inside a sentence. */
const isProperNoun = (reading: Reading, i: number): boolean => {
  const offset = reading.tokens.start[i] ?? 0;
  if (reading.text.charCodeAt(offset) === reading.units[offset]) return false;
  const before = kindOf(reading, i - 1);
  return before === Kind.word || before === Kind.comma;
};
