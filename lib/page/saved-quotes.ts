import type { Quote, Span } from '../extractor/types';
import type { ReportedAnnotation } from '../messaging';
import { isSameSpans } from './painting';

/** The kept annotation of a found quote, if there is one. */
export const annotationOfQuote = (
  annotations: readonly ReportedAnnotation[],
  quote: Pick<Quote, 'spans'>,
): ReportedAnnotation | null =>
  annotations.find((annotation) => annotation.quote !== null && isSameSpans(annotation.spans, quote.spans)) ?? null;

const holds = (spans: readonly Span[], offset: number): boolean =>
  spans.some(([start, end]) => offset >= start && offset < end);

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** The shortest of the items whose spans hold the offset: what lies inside another is what a reader points at. */
export const smallestAt = <T extends { readonly spans: readonly Span[] }>(
  items: readonly T[],
  offset: number,
): T | null =>
  items
    .filter(({ spans }) => holds(spans, offset))
    .reduce<T | null>((best, each) => (best && lengthOf(best.spans) <= lengthOf(each.spans) ? best : each), null);
