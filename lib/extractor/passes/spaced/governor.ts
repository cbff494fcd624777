/** Whose act a cue is: the subject before it, behind it, or of the verb that it goes on from. */
import type { CueClass } from '../../languages/pack';
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { type Mention, pronounIn } from '../mention';
import { foldedOf, hasClass, kindOf, stepLeft } from '../navigate';
import type { Report, SubjectPlace } from '../report';
import { asBefore, LONGEST_CIRCUMSTANCE } from './link';
import { beforeRelative, nearestSubject } from './nearest-subject';
import { phraseAfter } from './phrase';
import { subjectBefore } from './subject';

/** Tokens between a participle and whoever acted. */
const FARTHEST_AGENT = 3;

export interface Governor {
  readonly subject: Mention | null;
  readonly place: SubjectPlace;
  /** Where what follows the cue begins: behind the subject when that stands behind the cue. */
  readonly cueTo: number;
}

export const findSubject = (
  reading: Reading,
  i: number,
  floor: number,
  cue: CueClass,
  last: Report | undefined,
): Governor => {
  if (cue.ownSubject) return { subject: pronounIn(i), place: 'after', cueTo: i + 1 };
  // A participle has no subject behind it: …, noting the plan “was bold”.
  const inverts = !cue.addressee && !cue.chains;
  const after = inverts ? (invertedSubject(reading, i, floor) ?? openedBy(reading, i, floor)) : null;
  if (after) return { subject: after, place: 'after', cueTo: after.to };
  const none: Governor = { subject: null, place: 'none', cueTo: i + 1 };
  if (cue.chains) return chained(reading, i, floor, cue, last) ?? none;
  const own = subjectBefore(reading, i, floor);
  // Officials who spoke with |the Post| said: what a preposition governs is no subject.
  const isObject = own !== null && hasClass(reading, own.from - 1, Class.preposition);
  const head = own?.kind === 'unknown' || isObject ? beforeRelative(reading, i, floor) : null;
  if (own) return { subject: head ?? own, place: 'clause', cueTo: i + 1 };
  return isJoined(reading, i) ? (chained(reading, i, floor, cue, last) ?? none) : none;
};

/** was criticized |by X; where nobody is named the text leaves it unsaid. */
export const agentOf = (reading: Reading, i: number): Governor => {
  const agent = reading.lexicon.pack.particles?.agent;
  for (let at = i + 1; at <= i + FARTHEST_AGENT; at++) {
    if (!agent?.includes(foldedOf(reading, at, at + 1))) continue;
    const subject = phraseAfter(reading, at + 1, false);
    if (subject) return { subject, place: 'after', cueTo: subject.to };
  }
  return { subject: null, place: 'unsaid', cueTo: i + 1 };
};

/** “…,” said X: the cue follows a quotation or a comma, and someone follows the cue with whom the clause ends. */
const invertedSubject = (reading: Reading, i: number, floor: number): Mention | null => {
  let verb = i;
  // «…», ha dicho el alcalde: the auxiliary stands before the cue.
  while (hasClass(reading, verb - 1, Class.auxiliary)) verb--;
  // Comme l'a dit |X|, …; como dijo |X|, …
  if (asBefore(reading, verb) >= 0) return phraseAfter(reading, i + 1);
  const before = kindOf(reading, verb - 1);
  const dash = before === Kind.dash && kindOf(reading, verb - 2) !== Kind.word;
  if (before !== Kind.close && before !== Kind.comma && !dash) return null;
  const subject = phraseAfter(reading, i + 1);
  if (!subject || before === Kind.close) return subject;
  if (subject.kind === 'unknown') return null;
  const own = subjectBefore(reading, verb, floor);
  if (own?.from === floor && own.kind !== 'unknown' && isApposition(reading, own.to, verb - 1)) return null;
  return endsClause(reading, subject.to) ? subject : null;
};

/** Ha dicho |la ministra| que …: a verb that opens its sentence may have its subject behind it. */
const openedBy = (reading: Reading, i: number, floor: number): Mention | null => {
  if (!reading.lexicon.pack.dropsSubjects) return null;
  let verb = i;
  while (verb > floor && hasClass(reading, verb - 1, Class.auxiliary)) verb--;
  const subject = verb === floor ? phraseAfter(reading, i + 1) : null;
  return subject && hasClass(reading, subject.to, Class.complementizer) ? subject : null;
};

/** Anna Pike, a nurse in Dover, |said the ward …: what stands between the subject and its verb tells only of it. */
const isApposition = (reading: Reading, from: number, to: number): boolean => {
  let comma = to - 1;
  while (comma > from && kindOf(reading, comma) !== Kind.comma) comma = stepLeft(reading, comma);
  const first = comma + 1;
  if (kindOf(reading, first) === Kind.number && first + 1 === to) return true;
  const opens = Class.determiner | Class.pronoun | Class.connective | Class.complementizer | Class.office;
  if (hasClass(reading, first, opens)) return true;
  let office = false;
  for (let i = first; i < to; i++) {
    if (hasClass(reading, i, Class.verb | Class.auxiliary | Class.unreal)) return false;
    if (hasClass(reading, i, Class.office | Class.person)) office = true;
  }
  return office;
};

const endsClause = (reading: Reading, i: number): boolean =>
  (kindOf(reading, i) !== Kind.word && kindOf(reading, i) !== Kind.open && kindOf(reading, i) !== Kind.number) ||
  hasClass(reading, i, Class.preposition | Class.time | Class.connective);

/** and said, but added */
const isJoined = (reading: Reading, i: number): boolean => {
  let at = i - 1;
  while (hasClass(reading, at, Class.adverb | Class.time | Class.auxiliary)) at--;
  return hasClass(reading, at, Class.coordinator | Class.additive);
};

/** The subject that goes on: of the report before in the sentence, or of the sentence. */
const chained = (
  reading: Reading,
  i: number,
  floor: number,
  cue: CueClass,
  last: Report | undefined,
): Governor | null => {
  const own = cue.chains ? besideParticiple(reading, i, floor) : null;
  if (own) return { subject: own, place: 'clause', cueTo: i + 1 };
  if (last && last.cueFrom >= floor) return { subject: last.subject, place: 'chain', cueTo: i + 1 };
  const subject = nearestSubject(reading, floor, i);
  if (subject) return { subject, place: 'sentence', cueTo: i + 1 };
  // “…,” he said, adding: the sentence begins behind the quotation.
  return last?.subject && i - last.cueTo < LONGEST_CIRCUMSTANCE
    ? { subject: last.subject, place: 'chain', cueTo: i + 1 }
    : null;
};

/** …, with |the union |calling it a gift: who stands right before a participle. */
const besideParticiple = (reading: Reading, i: number, floor: number): Mention | null => {
  if (kindOf(reading, i - 1) === Kind.comma) return null;
  const subject = subjectBefore(reading, i, floor);
  const speaks = subject && subject.kind !== 'unknown' && subject.kind !== 'document' && subject.kind !== 'reporter';
  return speaks ? subject : null;
};
