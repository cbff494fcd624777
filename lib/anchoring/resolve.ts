import { type Target, textPositionOf, textQuoteOf } from '../annotations';
import type { QuoteInContext } from './align';
import type { AnchorText } from './anchor-text';
import { type FoldedText, fold } from './fold';
import { matchEditedQuote } from './match-quote';

/** Where a target was found. */
export type AnchorSpan = readonly [start: number, end: number];

/**
 * Quotes shorter than this (folded characters) occur by chance: they are found again only where the text around
 * them is the same. "Linus" once came back in the middle of "chines" (hypothesis/h#2634).
 */
const SHORT_LENGTH = 20;
/** Shorter ones are not looked for in an edited form: too little of them would be left. */
const MIN_EDITED_LENGTH = 10;
/** Of the context kept (0 … 1), how much must agree for a short quote. */
const SHORT_MIN_CONTEXT = 0.5;
/** More places than this are not compared: a word that common is not told apart by its context either. */
const MAX_PLACES = 200;

/**
 * Finds a target in a text: where it stood, if it still stands there; else where the same words (folded) stand in
 * the most similar context; else where similar words stand, if they are similar enough. Null when they are not, or too
 * few to tell: no anchor is better than a wrong one.
 */
export const resolveTarget = (anchorText: AnchorText, target: Target): AnchorSpan | null => {
  const quote = textQuoteOf(target);
  const { start, end } = textPositionOf(target);
  const { text } = anchorText;
  const isWhereItWas =
    text.slice(start, end) === quote.exact &&
    text.slice(0, start).endsWith(quote.prefix) &&
    text.startsWith(quote.suffix, end);
  return isWhereItWas ? [start, end] : findByWords(anchorText, target);
};

const findByWords = (anchorText: AnchorText, target: Target): AnchorSpan | null => {
  const { exact, prefix, suffix } = textQuoteOf(target);
  const quote = { exact: fold(exact).text, prefix: fold(prefix).text, suffix: fold(suffix).text };
  if (!quote.exact) return null;
  const same = findSameWords(anchorText, quote, textPositionOf(target).start);
  if (same !== null) return rawSpan(anchorText.folded, same, same + quote.exact.length);
  if (quote.exact.length < MIN_EDITED_LENGTH) return null;
  const { text } = anchorText;
  const similar = matchEditedQuote(anchorText, quote, textPositionOf(target).start / Math.max(1, text.length));
  return similar && rawSpan(anchorText.folded, similar.start, similar.end);
};

const findSameWords = ({ folded }: AnchorText, quote: QuoteInContext, formerStart: number): number | null => {
  const { exact, prefix, suffix } = quote;
  const places = occurrencesOf(folded.text, exact);
  const contextAt = (place: number): number =>
    contextAgreement(folded.text, prefix, suffix, place, place + exact.length);
  const best = bestPlace(places, contextAt, formerStart, folded.offsets);
  const isTooShort = exact.length < SHORT_LENGTH && best !== null && contextAt(best) < SHORT_MIN_CONTEXT;
  return isTooShort ? null : best;
};

/** From folded offsets to those of the text, without what was folded away at the ends. */
const rawSpan = ({ offsets }: FoldedText, start: number, end: number): AnchorSpan => [
  offsets[start] as number,
  (offsets[end - 1] as number) + 1,
];

const occurrencesOf = (text: string, part: string): number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0 && places.length < MAX_PLACES; at = text.indexOf(part, at + 1)) {
    places.push(at);
  }
  return places;
};

/** The place with the most similar context; among equals the one nearest to where the target stood. */
const bestPlace = (
  places: readonly number[],
  contextAt: (place: number) => number,
  formerStart: number,
  offsets: Int32Array,
): number | null => {
  let best: { place: number; context: number; distance: number } | null = null;
  for (const place of places) {
    const context = contextAt(place);
    const distance = Math.abs((offsets[place] as number) - formerStart);
    if (!best || context > best.context || (context === best.context && distance < best.distance)) {
      best = { place, context, distance };
    }
  }
  return best?.place ?? null;
};

/** The share (0 … 1) of prefix and suffix that stands unchanged right before and after; 1 if there was no context. */
const contextAgreement = (text: string, prefix: string, suffix: string, start: number, end: number): number => {
  const total = prefix.length + suffix.length;
  if (total === 0) return 1;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return (before + after) / total;
};
