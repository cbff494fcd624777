import { type AnchorText, describeSpan, resolveTarget } from '../anchoring';
import { type CorrectedQuote, type Correction, type CorrectionDraft, newId, type Target } from '../annotations';
import type { Extraction, Quote, Span, Speaker } from '../extractor/types';

/** What was found, put right by the reader. */
export interface Corrected {
  readonly extraction: Extraction;
  /** What made a quote what it is; quotes that were left alone have none. */
  readonly corrections: ReadonlyMap<Quote, Correction>;
}

/** What the reader says a quote is. */
export type Change = { readonly speaker: CorrectedQuote['speaker'] } | { readonly spans: readonly Span[] } | 'none';

/** Two stretches are the same quote if this much (0 … 1) of both together is common to both. */
const SAME_SHARE = 0.5;

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

const commonLength = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce(
    (sum, [start, end]) =>
      sum + lengthOf(b.map(([s, e]): Span => [Math.max(s, start), Math.max(s, start, Math.min(e, end))])),
    0,
  );

const shareOf = (a: readonly Span[], b: readonly Span[]): number => {
  const common = commonLength(a, b);
  return common / (lengthOf(a) + lengthOf(b) - common);
};

const resolveAll = (text: AnchorText, targets: readonly Target[]): readonly Span[] | null => {
  const spans = targets.map((target) => resolveTarget(text, target));
  return spans.every((span) => span !== null) ? spans : null;
};

/**
 * Puts right what was found, in the order in which the reader did. A correction whose place is no longer in the text
 * does nothing.
 */
export const correct = (text: AnchorText, extraction: Extraction, corrections: readonly Correction[]): Corrected => {
  if (corrections.length === 0) return { extraction, corrections: new Map() };
  const speakers = [...extraction.speakers];
  let quotes = extraction.quotes;
  const made = new Map<Quote, Correction>();
  for (const correction of corrections) {
    const spans = resolveAll(text, correction.targets);
    const wanted = correction.quote && resolveAll(text, correction.quote.targets);
    if (!spans || (correction.quote && !wanted)) continue;
    const found = mostAlike(quotes, spans);
    const others = quotes.filter((quote) => quote !== found && !(wanted && shareOf(quote.spans, wanted) >= SAME_SHARE));
    if (!correction.quote || !wanted) {
      quotes = others;
      continue;
    }
    const quote = rewritten(found, wanted, correction.quote, speakers);
    made.set(quote, correction);
    quotes = [...others, quote];
  }
  const inOrder = [...quotes].sort((a, b) => startOf(a) - startOf(b));
  const speaking = new Set(inOrder.map(({ speaker }) => speaker?.id));
  return {
    extraction: { ...extraction, quotes: inOrder, speakers: speakers.filter(({ id }) => speaking.has(id)) },
    corrections: made,
  };
};

const startOf = ({ spans }: Quote): number => spans[0]?.[0] ?? 0;

/** The quote that is the same as one at these spans; null if none is. */
export const mostAlike = (quotes: readonly Quote[], spans: readonly Span[]): Quote | null => {
  const alike = quotes.filter((quote) => shareOf(quote.spans, spans) >= SAME_SHARE);
  return alike.reduce<Quote | null>(
    (best, each) => (best && shareOf(best.spans, spans) >= shareOf(each.spans, spans) ? best : each),
    null,
  );
};

/** A quote as the reader says it is; the reader is sure. What was found beside it stays where it still fits. */
const rewritten = (
  found: Quote | null,
  spans: readonly Span[],
  { type, speaker }: CorrectedQuote,
  speakers: Speaker[],
): Quote => {
  const cue = found?.cue && commonLength([found.cue], spans) === 0 ? found.cue : null;
  const known = speaker && speakerNamed(speakers, speaker);
  const mention = known && found?.speaker?.id === known.id ? found.speaker.mention : null;
  return { type, spans, cue, speaker: known && { id: known.id, name: known.name, mention }, confidence: 1 };
};

/** The speaker of this name; one whom the text does not have joins the others. */
const speakerNamed = (speakers: Speaker[], { name, title }: NonNullable<CorrectedQuote['speaker']>): Speaker => {
  const known = speakers.find((each) => each.name === name);
  if (known) return known;
  const speaker: Speaker = { id: `reader-${speakers.length + 1}`, name, ...(title ? { title } : {}), mentions: [] };
  speakers.push(speaker);
  return speaker;
};

/** What to keep when the reader changes a quote; a second thought takes the place of the first (`earlier`). */
export const correctionDraft = (
  text: string,
  quote: Quote,
  speakers: readonly Speaker[],
  change: Change,
  earlier: Correction | null,
): CorrectionDraft => {
  const targetsOf = (spans: readonly Span[]): Target[] => spans.map((span) => describeSpan(text, span));
  const known = speakers.find(({ id }) => id === quote.speaker?.id) ?? null;
  const now: CorrectedQuote = {
    targets: targetsOf(quote.spans),
    type: quote.type,
    speaker: known && { name: known.name, ...(known.title ? { title: known.title } : {}) },
  };
  return {
    id: earlier?.id ?? newId(),
    targets: earlier?.targets ?? targetsOf(quote.spans),
    quote:
      change === 'none' ? null : { ...now, ...('spans' in change ? { targets: targetsOf(change.spans) } : change) },
  };
};

/** What to keep when the reader says that a stretch of the text is a quote. */
export const additionDraft = (text: string, span: Span, speaker: CorrectedQuote['speaker']): CorrectionDraft => {
  const targets = [describeSpan(text, span)];
  return { id: newId(), targets, quote: { targets, type: typeOf(text, span), speaker } };
};

const OPENING = /[“„«»"「『‹‘]$/;
const CLOSING = /^[”“»«"」』›’]/;

/** Words that stand in marks are direct, words that hold marks partly so. */
const typeOf = (text: string, [start, end]: Span): CorrectedQuote['type'] => {
  const isMarked = OPENING.test(text.charAt(start - 1)) && CLOSING.test(text.charAt(end));
  const words = text.slice(start, end);
  if (isMarked || (/^[“„«»"「『]/.test(words) && /[”“»«"」』]$/.test(words))) return 'direct';
  return /[“„«"「『].+[”“»"」』]/s.test(words) ? 'mixed' : 'indirect';
};
