import type { LanguagePack } from '../../../lib/extractor/languages/pack';
import type { Draft } from '../../../lib/extractor/passes/draft';
import { proposeQuotes } from '../../../lib/extractor/passes/propose-quotes';
import { draftFeatures } from '../../../lib/extractor/passes/spaced/draft-odds';
import { type Reading, read } from '../../../lib/extractor/reading/reading';
import { type GoldText, overlap, type Span } from './gold';
import type { Example } from './regression';

/** Share of what two quotes cover that both must have to be the same. */
const SAME = 0.5;

/** Every quote that the rules propose, with whether the annotators have it. What counts neither way is left out. */
export const draftsIn = ({ text, quotes }: GoldText, pack: LanguagePack): Example[] => {
  const reading = read(text, pack);
  const proposed = draftFeatures(reading, proposeQuotes(reading));
  const spans = proposed.map(([draft]) => spansOf(reading, draft));
  const partners = pairUp(
    quotes.map((quote) => quote.spans),
    spans,
  );
  return proposed.flatMap(([{ report }, features], index) => {
    const partner = partners.get(index);
    const meant = partner === undefined ? null : quotes[partner];
    const isOptional = meant ? meant.optional && !report?.cue.requests : isExcused(spans[index] ?? [], quotes);
    return isOptional ? [] : [{ features, isPositive: meant !== null }];
  });
};

const spansOf = ({ tokens }: Reading, { spans }: Draft): Span[] =>
  spans.map(({ from, to }) => [tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0]);

/** Second list's index → first list's, each at most once, best first. */
const pairUp = (wanted: readonly (readonly Span[])[], found: readonly (readonly Span[])[]): Map<number, number> => {
  const pairs = wanted.flatMap((a, i) => found.map((b, j) => ({ i, j, share: share(a, b) })));
  const near = pairs.filter((pair) => pair.share >= SAME).sort((a, b) => b.share - a.share);
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of near) {
    if (taken.has(i) || partners.has(j)) continue;
    taken.add(i);
    partners.set(j, i);
  }
  return partners;
};

const common = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce((sum, one) => sum + b.reduce((inner, other) => inner + Math.max(0, overlap(one, other)), 0), 0);

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0);

const share = (a: readonly Span[], b: readonly Span[]): number => {
  const both = common(a, b);
  return both === 0 ? 0 : both / (lengthOf(a) + lengthOf(b) - both);
};

/** Most of it lies in a thought or the like. */
const isExcused = (spans: readonly Span[], quotes: GoldText['quotes']): boolean =>
  quotes.some((quote) => quote.optional && common(spans, quote.spans) * 2 > lengthOf(spans));
