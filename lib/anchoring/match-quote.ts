import {
  type Alignment,
  alignAround,
  alignBetween,
  alignNear,
  hasClosed,
  MAX_INSERTION,
  type QuoteInContext,
} from './align';
import type { AnchorText } from './anchor-text';
import { type Candidate, findCandidates } from './candidates';
import { contextAround } from './context';

/**
 * How much speaks for a place, as a sum: how similar the quote is there, how similar what stands around it, how near it
 * is to where it stood. Any text is half like any other by chance, the more so the shorter it is, so a rewritten quote
 * needs witnesses. Fitted by logistic regression on half of the edited articles of `npm run bench -- anchoring` and
 * checked on the other half. Similarities and contexts are 0 … 1, lengths folded characters.
 */
const WEIGHTS = { similarity: 3, longSimilarity: 3.5, bothContexts: 7.5, oneContext: -2, nearness: 2.6 };
const LONG_LENGTH = 120;
/** A place a fifth of the text away from the old one is not near at all. */
const FAR = 0.2;
const MIN_SCORE = 4.9;
/** Where the text before and after the quote has closed up, the quote was taken out: only this much of it is it. */
const CLOSED_SIMILARITY = 0.8;
const CLOSED_BETWEEN_SIMILARITY = 0.6;
const BETWEEN_CONTEXT = 0.65;
/** A quote this similar is not looked for in two halves. */
const WHOLE_SIMILARITY = 0.85;
/** Between its old neighbours, a quote this similar is the one: nothing else is compared with it. */
const SURE_SIMILARITY = 0.75;
/** What stood beside the quote is recognised beside a place from here on. */
const WITNESS_CONTEXT = 0.35;
/** Where nothing of that stands there, other words that are this similar are the quote; less similar ones another. */
const UNWITNESSED_SIMILARITY = 0.85;
/** Two places that are this alike cannot be told apart. */
const TIE = 0.05;

/** A place with all that speaks for it. */
interface Rated extends Alignment {
  readonly score: number;
  /** What stood around the quote stands on both sides of it. */
  readonly isBetween: boolean;
  /** It stands on one side at least. */
  readonly isWitnessed: boolean;
}

/**
 * The place of an edited quote in a text; null where not enough speaks for any.
 * @param formerShare where the quote began when it was kept, as a share of the text's length. Offsets count folded
 * characters.
 */
export const matchEditedQuote = (
  anchorText: AnchorText,
  quote: QuoteInContext,
  formerShare: number,
): Alignment | null => {
  const { text } = anchorText.folded;
  const candidates = findCandidates(anchorText.grams, quote.exact, quote.prefix, quote.suffix);
  const rated: Rated[] = [];
  for (const { start } of candidates) {
    const near = alignNear(text, quote.exact, start);
    const isSure = near !== null && near.similarity >= SURE_SIMILARITY;
    const places = [near, isSure ? null : alignBetween(text, quote, start)];
    rated.push(...places.filter((each) => each !== null).map((each) => rate(text, quote, each, formerShare)));
    if (rated.some(isBeyondDoubt)) break;
  }
  if (!rated.some((each) => isBeyondDoubt(each) || (each.isWitnessed && each.similarity >= WHOLE_SIMILARITY))) {
    rated.push(...inHalves(text, quote, candidates).map((each) => rate(text, quote, each, formerShare)));
  }
  rated.sort((a, b) => b.score - a.score);
  const [best] = rated;
  if (!best || best.score < MIN_SCORE) return null;
  if (!best.isWitnessed && best.similarity < UNWITNESSED_SIMILARITY) return null;
  const mayBeGone =
    !best.isWitnessed || best.similarity < (best.isBetween ? CLOSED_BETWEEN_SIMILARITY : CLOSED_SIMILARITY);
  if (mayBeGone && candidates.some(({ start }) => hasClosed(text, quote, start))) return null;
  const rival = rated.find((each) => !overlaps(each, best));
  return rival && best.score - rival.score < TIE ? null : best;
};

/** The quote with something put into it: every pair of places of which one may be its head and one its tail. */
const inHalves = (text: string, quote: QuoteInContext, candidates: readonly Candidate[]): Alignment[] =>
  candidates.flatMap((head) =>
    candidates
      .filter((tail) => tail.start > head.start && tail.start - head.start <= MAX_INSERTION)
      .map((tail) => alignAround(text, quote, head.start, tail.start))
      .filter((each) => each !== null),
  );

const rate = (
  text: string,
  { exact, prefix, suffix }: QuoteInContext,
  alignment: Alignment,
  formerShare: number,
): Rated => {
  const { before, after } = contextAround(text, prefix, suffix, alignment.start, alignment.end);
  const { similarity } = alignment;
  const distance = Math.abs(alignment.start / text.length - formerShare);
  const score =
    WEIGHTS.similarity * similarity +
    WEIGHTS.longSimilarity * similarity * Math.min(1, exact.length / LONG_LENGTH) +
    WEIGHTS.bothContexts * Math.min(before, after) +
    WEIGHTS.oneContext * Math.max(before, after) +
    WEIGHTS.nearness * Math.max(0, 1 - distance / FAR);
  return {
    ...alignment,
    score,
    isBetween: Math.min(before, after) >= BETWEEN_CONTEXT,
    isWitnessed: Math.max(before, after) >= WITNESS_CONTEXT,
  };
};

const isBeyondDoubt = ({ similarity, isBetween }: Rated): boolean => isBetween && similarity >= SURE_SIMILARITY;

const overlaps = (a: Alignment, b: Alignment): boolean => a.start < b.end && b.start < a.end;
