/** What speaks against a cue, which only what was learned can overrule: would say, his claim, agreed to go. */
import type { CueClass } from '../../languages/pack';
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { isLedBy, linkAt } from '../cue';
import { type Mention, pronounIn } from '../mention';
import { foldedOf, hasClass, kindOf } from '../navigate';
import type { Doubt, Link } from '../report';
import type { Governor } from './governor';
import { isInfinitive } from './link';
import { nearestSubject } from './nearest-subject';
import { readSubject, subjectBefore } from './subject';

/** What stands before a cue and speaks against it: would say, did not say; his claim. */
export const doubtBefore = (reading: Reading, i: number): Doubt | null => {
  if (!isUnreal(reading, i)) return null;
  return hasClass(reading, i - 1, Class.determiner | Class.genitive) ? 'noun' : 'unreal';
};

export const doubtAbout = (
  reading: Reading,
  cue: CueClass,
  subject: Mention | null,
  link: Link,
  contentFrom: number,
): Doubt | null => {
  if (subject && !canSay(reading, cue, subject)) return 'subject';
  if (!isLedBy(cue, link)) return 'link';
  return cue.opinion && isInfinitive(reading, contentFrom) ? 'infinitive' : null;
};

/** Whose claim it is, or who would say it. */
export const doubtfulSubject = (reading: Reading, i: number, floor: number, doubt: Doubt): Governor => {
  const none: Governor = { subject: null, place: 'none', cueTo: i + 1 };
  if (reading.lexicon.pack.reportOdds === undefined) return none;
  if (doubt === 'noun') {
    const owner = hasClass(reading, i - 1, Class.genitive)
      ? subjectBefore(reading, i - 1, floor)
      : ownerIn(reading, i - 1);
    if (owner) return { subject: owner, place: 'clause', cueTo: i + 1 };
    return bearer(readSubject(reading, floor, i), i) ?? none;
  }
  let verb = i;
  while (verb > floor && hasClass(reading, verb - 1, Class.adverb | Class.unreal | Class.negation | Class.auxiliary))
    verb--;
  const own = subjectBefore(reading, verb, floor);
  // They were |quick |to say: such a word is no subject.
  if (own && own.kind !== 'unknown') return { subject: own, place: 'clause', cueTo: i + 1 };
  return bearer(nearestSubject(reading, floor, verb), i) ?? none;
};

/** It is hard to say: nobody is meant. */
export const isImpersonal = (reading: Reading, { headFrom, headTo }: Mention): boolean =>
  reading.lexicon.pack.impersonal?.includes(foldedOf(reading, headFrom, headTo)) === true;

/** The subject of the sentence, if that can speak. */
const bearer = (subject: Mention | null, i: number): Governor | null =>
  subject && subject.kind !== 'unknown' ? { subject, place: 'sentence', cueTo: i + 1 } : null;

/** his claim: a determiner that stands for someone. */
const ownerIn = (reading: Reading, i: number): Mention | null =>
  hasClass(reading, i, Class.pronoun) || isPossessive(reading, i) ? pronounIn(i) : null;

const isPossessive = (reading: Reading, i: number): boolean =>
  reading.lexicon.pack.possessives?.includes(foldedOf(reading, i, i + 1)) === true;

/** would say, did not say, to say: nothing was said, or nobody knows by whom. */
const isUnreal = (reading: Reading, i: number): boolean => {
  let at = i - 1;
  while (hasClass(reading, at, Class.adverb) && !hasClass(reading, at, Class.negation)) at--;
  if (at === i - 1 && isQuantity(reading, i)) return false;
  return hasClass(reading, at, Class.negation | Class.unreal | Class.determiner | Class.genitive);
};

/** Several said they …: such a word stands for people where a clause follows. */
const isQuantity = (reading: Reading, i: number): boolean => {
  if (!hasClass(reading, i - 1, Class.determiner) || hasClass(reading, i - 1, Class.definite)) return false;
  if (kindOf(reading, i - 2) === Kind.close) return true;
  if (kindOf(reading, i - 2) === Kind.word && !hasClass(reading, i - 2, Class.preposition | Class.connective))
    return false;
  const { link } = linkAt(reading, i + 1);
  return link === 'mark' || hasClass(reading, i + 1, Class.complementizer | Class.pronoun | Class.determiner);
};

/** “…,” |the moderator| said; “…,” said |the moderator| */
const isBesideMarks = (reading: Reading, from: number): boolean =>
  kindOf(reading, from - 1) === Kind.close || kindOf(reading, from - 2) === Kind.close;

const canSay = (reading: Reading, cue: CueClass, { kind, from, headFrom }: Mention): boolean => {
  if (cue.subject === 'named') return kind === 'pronoun' || hasClass(reading, headFrom, Class.name);
  if (kind === 'reporter') return cue.asks === true || isBesideMarks(reading, from);
  if (cue.subject === 'document') return kind === 'document' || kind === 'organisation' || kind === 'name';
  return cue.subject !== 'clear' || kind !== 'unknown';
};
