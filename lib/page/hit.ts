import type { Quote } from '../extractor/types';
import { liesUnder, pointInPage } from '../highlight';
import type { ReportedAnnotation } from '../messaging';
import { annotationOfQuote, smallestAt } from './saved-quotes';
import type { PageSession } from './session';

/** What of ours is shown at a place of the page. */
export interface Hit {
  /** Null for a highlight of the reader's own. */
  readonly quote: Quote | null;
  /** What is kept of it; null for a quote that is not kept. */
  readonly annotation: ReportedAnnotation | null;
  readonly ranges: readonly Range[];
}

/** What lies under a point of the window (CSS pixels): the reader's own highlights before found quotes. */
export const hitAt = (session: PageSession, page: Document, x: number, y: number): Hit | null => {
  const { analysis } = session;
  if (!analysis || !session.isShown) return null;
  const point = pointInPage(page, x, y);
  const offset = point && analysis.map.offsetAt(point.node, point.offset);
  if (offset === null) return null;
  // The nearest caret position may lie behind the character that is pointed at.
  const hit = hitAtOffset(session, offset) ?? (offset > 0 ? hitAtOffset(session, offset - 1) : null);
  return hit && liesUnder(hit.ranges, x, y) ? hit : null;
};

const hitAtOffset = (session: PageSession, offset: number): Hit | null => {
  const own = smallestAt(
    session.annotations.filter(({ quote }) => quote === null),
    offset,
  );
  if (own) return hitOf(session, null, own);
  const quote = smallestAt(session.shownQuotes, offset);
  if (quote) return hitOf(session, quote, annotationOfQuote(session.annotations, quote));
  const kept = smallestAt(session.annotations, offset);
  return kept && hitOf(session, null, kept);
};

/** What of ours stands at a quote. */
export const hitOf = (session: PageSession, quote: Quote | null, annotation: ReportedAnnotation | null): Hit | null => {
  const spans = quote?.spans ?? annotation?.spans ?? [];
  const ranges = spans.flatMap((span) => session.analysis?.map.rangesOf(span) ?? []);
  return ranges.length > 0 ? { quote, annotation, ranges } : null;
};
