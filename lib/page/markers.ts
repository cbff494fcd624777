import type { Quote } from '../extractor/types';
import type { SpeakerHue } from '../highlight';
import { speakerHue } from './painting';
import type { PageSession } from './session';
import { rootOf } from './unclobbered';

/** Where a quote is on the page, as shares (0 … 1) of its height. */
export interface Marker {
  readonly quote: Quote;
  readonly hue: SpeakerHue;
  readonly top: number;
  readonly height: number;
}

/** Where the quotes are that are shown, those of the speaker who is looked at before others. */
export const markersOf = (session: PageSession, page: Document): readonly Marker[] => {
  const { analysis, lookedAt } = session;
  const pageHeight = rootOf(page)?.scrollHeight ?? 0;
  if (!analysis || !session.isShown || pageHeight === 0) return [];
  const scrolled = page.defaultView?.scrollY ?? 0;
  return session.shownQuotes
    .filter(({ speaker }) => lookedAt === null || speaker?.id === lookedAt)
    .flatMap((quote) => {
      const boxes = quote.spans.flatMap((span) =>
        analysis.map.rangesOf(span).map((range) => range.getBoundingClientRect()),
      );
      const seen = boxes.filter(({ height }) => height > 0);
      if (seen.length === 0) return [];
      const top = Math.min(...seen.map((box) => box.top)) + scrolled;
      const bottom = Math.max(...seen.map((box) => box.bottom)) + scrolled;
      const hue = speakerHue(analysis.extraction.speakers, quote.speaker);
      return [{ quote, hue, top: top / pageHeight, height: (bottom - top) / pageHeight }];
    });
};

/**
 * Tells where quotes are whenever that has changed, in an idle moment; nothing at all while nobody wants to know. A
 * page of another height has all of them elsewhere.
 */
export const watchMarkers = (
  session: PageSession,
  page: Document,
  isWanted: () => boolean,
  onMarkers: (markers: readonly Marker[]) => void,
  signal: AbortSignal,
): void => {
  let isDue = false;
  let hasMarkers = false;
  const look = (): void => {
    isDue = false;
    if (signal.aborted) return;
    const markers = isWanted() ? markersOf(session, page) : [];
    if (markers.length === 0 && !hasMarkers) return;
    hasMarkers = markers.length > 0;
    onMarkers(markers);
  };
  const lookLater = (): void => {
    if (isDue || (!hasMarkers && !isWanted())) return;
    isDue = true;
    requestIdleCallback(look, { timeout: 500 });
  };
  signal.addEventListener('abort', session.subscribe(lookLater));
  const sizes = new ResizeObserver(lookLater);
  const root = rootOf(page);
  if (root) sizes.observe(root);
  signal.addEventListener('abort', () => sizes.disconnect());
};
