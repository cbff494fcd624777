/** What stands between a cue and what it reports: dates, occasions, someone who is told. */
import type { CueClass } from '../../languages/pack';
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { cueAt, linkAt } from '../cue';
import { type Mention, pronounIn } from '../mention';
import { foldedOf, hasClass, isUtterance, kindOf, quotationAt, stepRight } from '../navigate';
import type { Link } from '../report';
import { phraseAfter } from './phrase';

/** Tokens between a cue and its content: dates, places, occasions. */
export const LONGEST_CIRCUMSTANCE = 14;

/** What follows a cue, and where what it reports would begin. */
export interface Lead {
  readonly link: Link;
  readonly contentFrom: number;
}

/** What follows the cue: over dates and occasions, and over someone who is told. */
export const readLink = (reading: Reading, after: number, cue: CueClass): Lead => {
  const told = cue.addressee || cue.leads === 'mark' ? toldAt(reading, after) : addresseeBehind(reading, after);
  const from = told ? told.to : after;
  if (!told && isInfinitive(reading, from)) return { link: 'clause', contentFrom: from };
  const request = cue.requests || cue.asks ? requestBehind(reading, after) : -1;
  if (request >= 0) return { link: 'clause', contentFrom: request };
  // What only reports marks has none of its circumstances in them.
  let at = endOfCircumstances(reading, from, cue.leads !== 'mark');
  if (hasClass(reading, at, Class.complementizer)) return { link: 'clause', contentFrom: behindThat(reading, at) };
  const reached = linkAt(reading, at);
  const that = reached.link === 'pause' ? thatBehindInsertion(reading, reached.contentFrom) : -1;
  if (that >= 0) return { link: 'clause', contentFrom: that + 1 };
  if (reached.link !== 'clause') return reached;
  at = from;
  while (hasClass(reading, at, Class.time | Class.adverb) && !isOwner(reading, at)) at++;
  return asksForThing(reading, after - 1, at) ? { link: 'end', contentFrom: at } : { link: 'clause', contentFrom: at };
};

/** told |reporters|, told |me| */
const toldAt = (reading: Reading, i: number): Mention | null =>
  hasClass(reading, i, Class.self) && !hasClass(reading, i, Class.determiner) ? pronounIn(i) : phraseAfter(reading, i);

/** said on the radio, |where he is a guest, |that …: the word that leads to what was said, behind commas; -1 if there is none. */
const thatBehindInsertion = (reading: Reading, from: number): number => {
  const that = reading.lexicon.pack.particles?.that;
  if (!that) return -1;
  for (let i = from; i - from < LONGEST_CIRCUMSTANCE; i = stepRight(reading, i)) {
    const kind = kindOf(reading, i);
    if (kind !== Kind.word && kind !== Kind.comma && kind !== Kind.number) return -1;
    if (kind === Kind.comma && that.includes(foldedOf(reading, i + 1, i + 2))) return i + 1;
  }
  return -1;
};

/** said |to the host| that: someone told, before the word or the mark that leads to what was said. */
const addresseeBehind = (reading: Reading, to: number): Mention | null => {
  if (!isInfinitive(reading, to)) return null;
  const told = phraseAfter(reading, to + 1, false);
  if (!told) return null;
  const { link } = linkAt(reading, told.to);
  const leads = link === 'mark' || link === 'colon' || behindThat(reading, told.to) > told.to;
  return leads ? told : null;
};

/** |comme| l'a dit X: the word before a verb with its auxiliary and object that leads to who reports; -1 if there is none. */
export const asBefore = (reading: Reading, verb: number): number => {
  const { as, it } = reading.lexicon.pack.particles ?? {};
  if (as === undefined) return -1;
  let at = verb - 1;
  while (hasClass(reading, at, Class.auxiliary)) at--;
  if (it?.includes(foldedOf(reading, at, at + 1))) at--;
  return foldedOf(reading, at, at + 1) === as ? at : -1;
};

/** a demandé aux habitants |de rester|: where what someone is asked to do begins, behind whoever is asked; -1 if nowhere. */
const requestBehind = (reading: Reading, after: number): number => {
  const { requests } = reading.lexicon.pack;
  if (!requests) return -1;
  const isOneOf = (list: readonly string[], i: number): boolean => list.includes(foldedOf(reading, i, i + 1));
  const asked = phraseAfter(reading, isOneOf(requests.to, after) ? after + 1 : after, false);
  const at = asked ? asked.to : after;
  return isOneOf(requests.leads, at) && requests.infinitive.test(foldedOf(reading, at + 1, at + 2)) ? at : -1;
};

/** “that” only leads to what was said; “whether” is a part of it. */
const behindThat = (reading: Reading, i: number): number =>
  reading.lexicon.pack.particles?.that?.includes(foldedOf(reading, i, i + 1)) ? i + 1 : i;

/** Behind dates, adverbs and phrases of prepositions; nouns count only behind one of these. */
const endOfCircumstances = (reading: Reading, from: number, passesTitles: boolean): number => {
  let at = from;
  let opened = false;
  for (; at - from < LONGEST_CIRCUMSTANCE; at++) {
    if (hasClass(reading, at, Class.unreal | Class.term) || isOwner(reading, at)) break;
    const title = opened && passesTitles ? quotationAt(reading, at) : null;
    if (hasClass(reading, at, Class.preposition | Class.time | Class.adverb | Class.genitive)) opened = true;
    else if (title && title.close >= 0 && !isUtterance(reading, title)) at = title.close;
    else if (!opened || !isNounlike(reading, at)) break;
  }
  return at;
};

/** calling |Monday's| drills a warning: a time to which something belongs is a part of that. */
const isOwner = (reading: Reading, i: number): boolean =>
  hasClass(reading, i, Class.time) && hasClass(reading, i + 1, Class.genitive);

/** asked |the driver for his papers|: what is asked for is a thing. */
const asksForThing = (reading: Reading, cue: number, from: number): boolean => {
  const { begging } = reading.lexicon.pack;
  const begs = begging?.cues.includes(foldedOf(reading, cue, cue + 1)) === true;
  const asked = begs ? phraseAfter(reading, from, false) : null;
  if (!asked || foldedOf(reading, asked.to, asked.to + 1) !== begging?.preposition) return false;
  const thing = phraseAfter(reading, asked.to + 1);
  return thing !== null && linkAt(reading, thing.to).link !== 'clause';
};

const isNounlike = (reading: Reading, i: number): boolean => {
  if (kindOf(reading, i) === Kind.number) return true;
  if (kindOf(reading, i) !== Kind.word) return false;
  const other = Class.verb | Class.auxiliary | Class.complementizer | Class.pronoun | Class.connective;
  return !hasClass(reading, i, other) && cueAt(reading, i) === null;
};

/** agreed to go: what someone means to do is not what they say. */
export const isInfinitive = (reading: Reading, i: number): boolean =>
  hasClass(reading, i, Class.unreal) && hasClass(reading, i, Class.preposition);
