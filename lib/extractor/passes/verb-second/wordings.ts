/**
 * A few words in marks inside a sentence that are someone's own: sie sprach von einer „Gefahr für alle“. Most such words
 * are names and terms; which are a quote was learned from annotated news (`npm run train`).
 */
import { codeOf, feature, probabilityOf } from '../../learned/hashed-model';
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Quotation } from '../../reading/pair-marks';
import type { Reading, TokenRange } from '../../reading/reading';
import { cueAt } from '../cue';
import type { Draft } from '../draft';
import { hasClass, isClauseEnd, isRounded, isUtterance, kindOf, sentenceEnd, stepLeft, stepRight } from '../navigate';
import { bucket, classCode, endCode, wordCode } from '../spaced/codes';
import { isCapital, isUnlisted } from '../spaced/nominal';
import { sentenceStart } from './clause';
import { particleOf, verbCode } from './lemma';
import { type CuePlace, likeliestSubject, type WeighedMention } from './subject';

/** Tokens of such words, of the clause around them, and cues that are looked at. */
const LONGEST_WORDING = 40;
const LONGEST_CLAUSE = 60;
const MOST_CUES = 4;
/** Tokens between such words and what leads to them. */
const FARTHEST_LEAD = 6;
/** Odds that a wording must have. */
const LIKELY = 0.5;

/** Words in marks with a cue that may report them. */
export interface Wording {
  readonly quotation: Quotation;
  readonly cue: number;
  readonly subject: WeighedMention;
  readonly features: readonly number[];
}

/** Adds the words in marks that are a quote of their own. Cost: linear in the text. */
export const quoteWordings = (reading: Reading, drafts: readonly Draft[]): Draft[] => {
  const stored = reading.lexicon.pack.wordingOdds;
  if (!stored) return [...drafts];
  const found = freeQuotations(reading, drafts).flatMap((quotation): Draft[] => {
    let best: Wording | null = null;
    let highest = LIKELY;
    for (const wording of wordingsOf(reading, quotation)) {
      const odds = probabilityOf(stored, wording.features);
      if (odds > highest) [best, highest] = [wording, odds];
    }
    return best ? [draftOf(best)] : [];
  });
  return [...drafts, ...found];
};

/** Quotations in which nothing was found, and that are in no quote. */
export const freeQuotations = (reading: Reading, drafts: readonly Draft[]): Quotation[] => {
  const taken = new Uint8Array(reading.tokens.count + 1);
  for (const { spans } of drafts) for (const { from, to } of spans) taken.fill(1, from, to);
  return reading.quotations.filter(
    ({ open, close, parent, from, to }) =>
      open > 0 &&
      close >= 0 &&
      parent < 0 &&
      to > from &&
      to - from <= LONGEST_WORDING &&
      !taken.subarray(from, to).includes(1),
  );
};

/** The cues that may report what stands in the marks, with their subjects. */
export const wordingsOf = (reading: Reading, quotation: Quotation): Wording[] => {
  const clause = clauseOf(reading, quotation);
  const sentence = sentenceStart(reading, quotation.open);
  return cuesFor(reading, quotation, clause, sentence).flatMap((cue): Wording[] => {
    const place = { cue, clause, sentence };
    const subject = likeliestSubject(reading, place);
    return subject ? [{ quotation, cue, subject, features: featuresOf(reading, place, quotation, subject) }] : [];
  });
};

/** The clause in which a quotation stands, over all its marks. */
const clauseOf = (reading: Reading, { open, close }: Quotation): TokenRange => {
  let from = open;
  while (from > 0 && open - from < LONGEST_CLAUSE && !isBorder(kindOf(reading, from - 1)))
    from = stepLeft(reading, from);
  let to = close + 1;
  while (to < reading.tokens.count && to - close < LONGEST_CLAUSE && !isBorder(kindOf(reading, to)))
    to = stepRight(reading, to);
  return { from, to };
};

const isBorder = (kind: number): boolean => isClauseEnd(kind) || kind === Kind.newline;

/** Cues of the clause, else the last one before it in the sentence. */
const cuesFor = (reading: Reading, { open, close }: Quotation, clause: TokenRange, sentence: number): number[] => {
  const cues: number[] = [];
  for (let i = clause.from; i < clause.to && cues.length < MOST_CUES; i++) {
    if (i === open) i = close;
    else if (isCue(reading, i, i === sentence)) cues.push(i);
  }
  for (let i = clause.from - 1; i >= sentence && cues.length === 0; i--) if (isCue(reading, i, false)) cues.push(i);
  return cues;
};

const isCue = (reading: Reading, i: number, opens: boolean): boolean => {
  const cue = cueAt(reading, i);
  return cue !== null && cue.leads !== 'never' && !cue.postposed && !cue.noun && (opens || !isCapital(reading, i));
};

const featuresOf = (
  reading: Reading,
  { cue, clause }: CuePlace,
  quotation: Quotation,
  { mention, odds }: WeighedMention,
): number[] => {
  const { open, close, from, to } = quotation;
  const side = Number(cue > open) + 2 * Number(cue < clause.from);
  const lemma = verbCode(reading, cue, particleOf(reading, cue, clause.to));
  const name = codeOf(cueAt(reading, cue)?.name ?? '');
  const before = wordCode(reading, open - 1);
  const ahead = wordCode(reading, open - 2);
  const capital = Number(isCapital(reading, from));
  const gap = bucket(cue < open ? open - cue : cue - close);
  const length = bucket(to - from);
  const kind = codeOf(mention.kind);
  const after = wordCode(reading, close + 1);
  const likely = Math.round(odds * 4);
  const shape = Number(isUtterance(reading, quotation)) + 2 * Number(isRounded(reading, quotation)) + 4 * capital;
  const leads = leadTo(reading, open);
  const rest = sentenceEnd(reading, open) - close <= 2 ? 1 : 0;
  return [
    feature(1, lemma, side),
    feature(2, leads, side),
    feature(3, leads, name),
    feature(4, leads, lemma),
    feature(5, leads, name, side),
    feature(6, leads, capital, length),
    feature(7, leads, shape, side),
    feature(8, leads, kind),
    feature(9, leads, name, likely),
    feature(10, lemma, before),
    feature(11, name, before, side),
    feature(12, before, capital),
    feature(13, ahead, before),
    feature(14, ahead, lemma),
    feature(15, name, side, gap),
    feature(16, length, capital, name),
    feature(17, shape, side),
    feature(18, kind, name),
    feature(19, likely, name),
    feature(20, after, capital),
    feature(21, classCode(reading, open - 1), shape),
    feature(22, classCode(reading, open - 1), capital, length),
    feature(23, kindOf(reading, close + 1), shape, rest),
    feature(24, endCode(reading, from), capital, to - from === 1 ? 1 : 0),
    feature(25, wordCode(reading, from), capital),
    feature(26, classCode(reading, from), capital),
    feature(27, endCode(reading, to - 1), capital),
    feature(28, wordCode(reading, mention.headTo - 1)),
    feature(29, lemma, capital, length),
    feature(30, smallWords(reading, quotation), capital),
    feature(31, lemma, kind),
    feature(32, classCode(reading, close + 1), name),
    feature(33, classCode(reading, open - 2), classCode(reading, open - 1), capital),
  ];
};

/** What leads to the marks over the adjectives there: als, von einem, a verb, a noun. */
const leadTo = (reading: Reading, open: number): number => {
  let at = open - 1;
  while (open - at < FARTHEST_LEAD && isAdjective(reading, at)) at--;
  const article = hasClass(reading, at, Class.determiner) ? 1 + Number(hasClass(reading, at, Class.definite)) : 0;
  const first = article > 0 ? at - 1 : at;
  if (hasClass(reading, first, Class.preposition)) return feature(wordCode(reading, first), article);
  return feature(0, article, Number(isCapital(reading, at)), Number(cueAt(reading, at) !== null), kindOf(reading, at));
};

const isAdjective = (reading: Reading, i: number): boolean => isUnlisted(reading, i) && cueAt(reading, i) === null;

/** Words without a capital inside the marks, up to three. */
const smallWords = (reading: Reading, { from, to }: Quotation): number => {
  let count = 0;
  for (let i = from; i < to && count < 3; i++)
    if (kindOf(reading, i) === Kind.word && !isCapital(reading, i) && !hasClass(reading, i, Class.preposition)) count++;
  return count;
};

const draftOf = ({ quotation, cue, subject }: Wording): Draft => ({
  type: 'direct',
  spans: [{ from: quotation.from, to: quotation.to }],
  cue: { from: cue, to: cue + 1 },
  mention: subject.mention,
  report: null,
  frame: 'wording',
});
