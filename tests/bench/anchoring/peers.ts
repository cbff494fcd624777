import search from 'approx-string-match';
import { AnchorText, resolveTarget } from '../../../lib/anchoring';
import { type Target, textPositionOf, textQuoteOf } from '../../../lib/annotations';

/** Finds a target in a text, or says that it is not there. */
export type Finder = (text: string, target: Target) => readonly [number, number] | null;

export const ours: Finder = (text, target) => resolveTarget(new AnchorText(text), target);

/** The same words at the nearest place, white space aside. */
export const exactOnly: Finder = (text, target) => {
  const { exact } = textQuoteOf(target);
  const words = exact
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const formerStart = textPositionOf(target).start;
  let best: readonly [number, number] | null = null;
  for (const match of text.matchAll(new RegExp(words.join('\\s+'), 'g'))) {
    if (!best || Math.abs(match.index - formerStart) < Math.abs(best[0] - formerStart))
      best = [match.index, match.index + match[0].length];
  }
  return best;
};

/**
 * The rule of Hypothesis's client as its documentation and source describe it: exact hits, else the fuzzy ones with up
 * to half of the characters (at most 256) different; weights 50, 20, 20 and 2 for quote, prefix, suffix and place;
 * the best is taken, however bad.
 */
export const hypothesisRule: Finder = (text, target) => {
  const { exact, prefix, suffix } = textQuoteOf(target);
  const formerStart = textPositionOf(target).start;
  const similar = (part: string, whole: string): number => {
    if (!part || !whole) return 0;
    const errors = search(part, whole, whole.length).reduce(
      (least, match) => Math.min(least, match.errors),
      whole.length,
    );
    return 1 - errors / whole.length;
  };
  const score = (start: number, end: number, errors: number): number =>
    50 * (1 - errors / exact.length) +
    20 * (prefix ? similar(text.slice(Math.max(0, start - prefix.length), start), prefix) : 1) +
    20 * (suffix ? similar(text.slice(end, end + suffix.length), suffix) : 1) +
    2 * (1 - Math.abs(start - formerStart) / text.length);
  const exactHits: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    exactHits.push({ start: at, end: at + exact.length, errors: 0 });
  const hits = exactHits.length > 0 ? exactHits : search(text, exact, Math.min(256, Math.floor(exact.length / 2)));
  let best: readonly [number, number] | null = null;
  let bestScore = -1;
  for (const { start, end, errors } of hits) {
    const value = score(start, end, errors);
    if (value > bestScore) [best, bestScore] = [[start, end], value];
  }
  return best;
};
