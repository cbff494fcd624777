/**
 * Who the subject of a cue is, where it may stand on either side of the verb: every noun phrase around is weighed, as
 * was learned from annotated news (`npm run train`).
 */
import { codeOf, feature, probabilityOf } from '../../learned/hashed-model';
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading, TokenRange } from '../../reading/reading';
import { cueAt } from '../cue';
import type { Mention } from '../mention';
import { foldedOf, hasClass, kindOf, quotationAt } from '../navigate';
import { bucket, classCode, endCode, tailCode, wordCode } from '../spaced/codes';
import { particleOf, verbCode } from './lemma';
import { phraseAt } from './phrase';

/** Tokens before a cue in which its subject is looked for. */
const FARTHEST = 60;
/** Phrases on either side that are weighed: the nearest. */
const MOST_BEFORE = 7;
const MOST_BEHIND = 5;

/** Odds that a phrase must have. */
const LIKELY = 0.15;

/** Where a cue stands. */
export interface CuePlace {
  /** Token of the cue. */
  readonly cue: number;
  readonly clause: TokenRange;
  /** First token of the sentence. */
  readonly sentence: number;
}

export interface WeighedMention {
  readonly mention: Mention;
  readonly odds: number;
}

/** The likeliest subject of a cue, null where no phrase can be one. */
export const likeliestSubject = (reading: Reading, place: CuePlace): WeighedMention | null => {
  const stored = reading.lexicon.pack.subjectOdds;
  if (!stored) return null;
  const verb = finiteVerb(reading, place);
  let best: WeighedMention | null = null;
  for (const { mention, features } of candidatesFor(reading, place, verb)) {
    const odds = probabilityOf(stored, features);
    if (odds >= LIKELY && odds > (best?.odds ?? 0)) best = { mention, odds };
  }
  return best;
};

export interface Candidate {
  readonly mention: Mention;
  readonly features: readonly number[];
}

/** Every phrase that could be the subject, with its signs. */
export const candidatesFor = (reading: Reading, place: CuePlace, verb = finiteVerb(reading, place)): Candidate[] => {
  const lowest = Math.max(place.sentence, place.cue - FARTHEST);
  const before = phrasesIn(reading, lowest, place.cue, place.cue).slice(-MOST_BEFORE);
  // sagte der Leiter, Karl Moor.: what is told of the subject may end the clause.
  const behind = phrasesIn(reading, place.cue + 1, place.clause.to, reading.tokens.count).slice(0, MOST_BEHIND);
  const phrases = [...before, ...behind];
  const passive = isPassive(reading, place.cue, verb);
  return phrases.flatMap((mention, index) => {
    if (isNobody(reading, mention)) return [];
    // Ihm wird vorgeworfen, …: whoever says it stands behind a preposition, or is not named.
    if (passive && !hasClass(reading, mention.from - 1, Class.preposition | Class.source)) return [];
    return [{ mention, features: featuresOf(reading, place, verb, mention, index - before.length, phrases) }];
  });
};

/** Als wichtig sah |es| X an, …: such a pronoun says nothing. */
const isNobody = (reading: Reading, { kind, headFrom, headTo }: Mention): boolean =>
  kind === 'pronoun' && reading.lexicon.pack.nobodies?.includes(foldedOf(reading, headFrom, headTo)) === true;

const phrasesIn = (reading: Reading, from: number, to: number, end: number): Mention[] => {
  const phrases: Mention[] = [];
  for (let at = from; at < to; ) {
    const quotation = quotationAt(reading, at);
    const phrase = phraseAt(reading, at);
    if (phrase && phrase.to <= end + 1 && phrase.headTo <= end) {
      phrases.push(phrase);
      at = Math.max(phrase.to, at + 1);
    } else if (quotation && quotation.close > at) at = quotation.close + 1;
    else at++;
  }
  return phrases;
};

/** The verb that the subject stands beside: the auxiliary of a participle at the end of the clause, else the cue. */
export const finiteVerb = (reading: Reading, { cue, clause }: CuePlace): number => {
  for (let i = cue - 1; i >= clause.from; i--)
    if (hasClass(reading, i, Class.auxiliary | Class.unreal) && kindOf(reading, i) === Kind.word) return i;
  return hasClass(reading, cue + 1, Class.auxiliary) ? cue + 1 : cue;
};

/** wird vorgeworfen, wurde beschlossen; but not: wird vorwerfen. */
const isPassive = (reading: Reading, cue: number, verb: number): boolean => {
  const { passives, quotedIn, lemmas } = reading.lexicon.pack;
  if (verb === cue || !passives) return false;
  // „…“, wird X zitiert: whoever is quoted speaks.
  if (quotedIn?.includes(lemmas?.get(foldedOf(reading, cue, cue + 1)) ?? '')) return false;
  const form = foldedOf(reading, verb, verb + 1);
  if (!passives.always.includes(form) && !passives.withParticiple.includes(form)) return false;
  return passives.always.includes(form) || passives.participle.test(foldedOf(reading, cue, cue + 1));
};

const featuresOf = (
  reading: Reading,
  { cue, clause, sentence }: CuePlace,
  verb: number,
  { from, to, headFrom, headTo, kind }: Mention,
  rank: number,
  all: readonly Mention[],
): number[] => {
  const side = Number(from > verb) + 2 * Number(from > cue) + 4 * Number(verb !== cue);
  const gap = from > verb ? from - verb - 1 : verb - to;
  const near = Math.min(4, gap);
  const commas = commasBetween(reading, from > verb ? verb + 1 : to, from > verb ? from : verb);
  const preposition = hasClass(reading, from - 1, Class.preposition | Class.source) ? wordCode(reading, from - 1) : 0;
  const first = hasClass(reading, from, Class.determiner | Class.pronoun) ? wordCode(reading, from) : 0;
  const word = wordCode(reading, cue);
  const lemma = verbCode(reading, cue, particleOf(reading, cue, clause.to));
  const cueClass = codeOf(cueAt(reading, cue)?.name ?? '');
  const form = endCode(reading, cue);
  const type = codeOf(kind);
  const opener = wordCode(reading, clause.from);
  const head = wordCode(reading, headTo - 1);
  const tail = tailCode(reading, headTo - 1);
  const headClass = classCode(reading, headTo - 1);
  const auxiliary = verb === cue ? 0 : wordCode(reading, verb);
  const opens = Number(from === sentence) + 2 * Number(from === clause.from);
  const outside = Number(from < clause.from);
  const order = outside ? -1 : all.filter((other) => other.from >= clause.from && other.from < from).length;
  const openerClass = classCode(reading, clause.from);
  const final = Number(verb >= clause.to - 1) + 2 * Number(verb === clause.from);
  const leads = kindOf(reading, clause.to);
  return [
    feature(1, side, near, commas),
    feature(2, side, preposition),
    feature(3, side, first),
    feature(4, side, type),
    feature(5, side, first, preposition, near),
    feature(6, type, preposition, opens),
    feature(7, word, preposition),
    feature(8, form, first, side),
    feature(9, auxiliary, side, preposition),
    feature(10, opener, side, near),
    feature(11, rank, side, outside),
    feature(12, opens, side, commas),
    feature(13, head),
    feature(14, type, wordCode(reading, to), side),
    feature(15, bucket(gap), side, outside),
    feature(16, all.length, rank),
    feature(17, cueClass, side, preposition, type),
    feature(18, kindOf(reading, clause.from - 1), side, near),
    feature(19, Number(hasClass(reading, headFrom, Class.name)), side, near, preposition),
    feature(20, endCode(reading, headTo - 1), first, side),
    feature(21, leads, side, near, outside),
    feature(22, auxiliary, form, preposition),
    feature(23, wordCode(reading, from - 1), side),
    feature(24, cueClass, rank, side, opens),
    feature(30, lemma, preposition),
    feature(31, lemma, side, first),
    feature(32, kindOf(reading, to), opens, final, side),
    feature(33, kindOf(reading, to - 1), opens, final, outside),
    feature(25, order, final, side),
    feature(26, order, openerClass),
    feature(27, order, opener, final),
    feature(28, order, preposition, first),
    feature(29, outside, final, kindOf(reading, clause.from - 1), openerClass),
    feature(34, tail, preposition),
    feature(35, tail, type, side),
    feature(36, headClass, preposition, side),
    feature(37, headClass, lemma),
    feature(38, endCode(reading, verb), first, side, type),
    feature(39, cueClass, headClass, side),
  ];
};

const commasBetween = (reading: Reading, from: number, to: number): number => {
  let commas = 0;
  for (let i = from; i < to && commas < 3; i++) if (kindOf(reading, i) === Kind.comma) commas++;
  return commas;
};
