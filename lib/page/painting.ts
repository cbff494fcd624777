import type { Extraction, Quote, Span } from '../extractor/types';
import { type HighlightName, hueOf, type Painting, type SpeakerHue } from '../highlight';
import type { ReportedAnnotation } from '../messaging';
import type { TextMap } from '../text-map';

/** The hue of a speaker on this page, by id or by name; 0 for nobody and for names that are not on the page. */
export const speakerHue = (
  speakers: Extraction['speakers'],
  speaker: { readonly id?: string; readonly name: string } | null,
): SpeakerHue => {
  const index = speakers.findIndex(({ id, name }) => (speaker?.id ? id === speaker.id : name === speaker?.name));
  return index < 0 ? 0 : hueOf(index);
};

/**
 * What is to be seen on the page: found quotes, their speakers, and what the reader kept. Beside a speaker who is
 * looked at (`Speaker.id`), the quotes of others are dimmed.
 */
export const paintingOf = (
  map: TextMap,
  { quotes, speakers }: Extraction,
  annotations: readonly ReportedAnnotation[],
  lookedAt: string | null = null,
): Painting => {
  const painting = new Map<HighlightName, Range[]>();
  const add = (name: HighlightName, spans: readonly Span[]): void => {
    const ranges = spans.flatMap((span) => map.rangesOf(span));
    const others = painting.get(name);
    if (others) others.push(...ranges);
    else painting.set(name, ranges);
  };
  const isLit = (id: string | undefined): boolean => lookedAt === null || id === lookedAt;
  for (const quote of quotes) {
    const name = `${quote.type}-${speakerHue(speakers, quote.speaker)}` as const;
    add(isLit(quote.speaker?.id) ? name : 'dim', quote.spans);
  }
  // Three tints on each other would be hard to read through.
  const own = annotations.filter(({ quote }) => !quote).flatMap(({ spans }) => spans);
  for (const [index, speaker] of speakers.entries())
    if (isLit(speaker.id)) add(`speaker-${hueOf(index)}`, without(speaker.mentions, own));
  for (const annotation of annotations) {
    if (!annotation.quote) add(`own-${annotation.color}`, annotation.spans);
    else addSavedQuote(add, annotation, annotation.quote, quotes, speakers);
  }
  return painting;
};

/** What of the spans lies in none of the others. */
const without = (spans: readonly Span[], others: readonly Span[]): readonly Span[] =>
  others.reduce<readonly Span[]>(
    (left, [from, to]) =>
      left.flatMap(([start, end]): Span[] =>
        to <= start || from >= end ? [[start, end]] : [...piece(start, from), ...piece(to, end)],
      ),
    spans,
  );

const piece = (start: number, end: number): Span[] => (start < end ? [[start, end]] : []);

const addSavedQuote = (
  add: (name: HighlightName, spans: readonly Span[]) => void,
  { spans }: ReportedAnnotation,
  quote: NonNullable<ReportedAnnotation['quote']>,
  quotes: readonly Quote[],
  speakers: Extraction['speakers'],
): void => {
  const hue = speakerHue(speakers, quote.speaker);
  // A quote that is no longer found by itself is still shown: the reader kept it.
  if (!quotes.some((each) => isSameSpans(each.spans, spans))) add(`${quote.type}-${hue}`, spans);
  add(`saved-${hue}`, spans);
};

export const isSameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(([start, end], index) => start === b[index]?.[0] && end === b[index]?.[1]);
