import { textOf } from '../annotations';
import { isSameWords } from '../compare';
import { type Hit, hitOf } from './hit';
import { around, type Box, boxesOf, type CardState, nearest } from './overlay-state';
import { speakerHue } from './painting';
import type { WindowPoint } from './pointer';
import { annotationOfQuote } from './saved-quotes';
import type { PageSession } from './session';

/** What a card says of what stands at a hit; null where nothing of it can be seen. */
export const cardOf = (
  session: PageSession,
  hit: Hit,
  point: WindowPoint | null,
  origin: CardState['origin'],
): CardState | null => {
  const { analysis } = session;
  const boxes = boxesOf(hit.ranges);
  if (!analysis) return null;
  const place = placeOf(boxes, point ? nearest(boxes, point) : boxes.length - 1);
  if (!place) return null;
  const { speakers } = analysis.extraction;
  const words = wordsOf(hit, analysis.map.text, speakers);
  return {
    kind: 'card',
    hit,
    ...words,
    hue: speakerHue(speakers, hit.quote?.speaker ?? words.speaker),
    speakers,
    correction: hit.quote && session.correctionOf(hit.quote),
    nowReads: nowReads(hit.annotation, analysis.map.text),
    before: null,
    ...place,
    origin,
    mode: 'view',
    status: { kind: 'idle' },
  };
};

type Place = Pick<CardState, 'box' | 'line' | 'lineIndex'>;

/** Where the lines of a quote are now; null where nothing of them can be seen. */
const placeOf = (boxes: readonly Box[], lineIndex: number): Place | null => {
  const line = boxes[Math.min(lineIndex, boxes.length - 1)];
  return line ? { box: around(boxes), line, lineIndex } : null;
};

/** The card where its quote is now: pages scroll, and shift when pictures come late. */
export const cardHere = (card: CardState): CardState => ({
  ...card,
  ...placeOf(boxesOf(card.hit.ranges), card.lineIndex),
});

const wordsOf = (
  { quote, annotation }: Hit,
  text: string,
  speakers: CardState['speakers'],
): Pick<CardState, 'text' | 'speaker' | 'cue'> => {
  if (!quote) {
    const kept = annotation?.quote;
    return { text: annotation ? textOf(annotation) : '', speaker: kept?.speaker ?? null, cue: kept?.cue ?? null };
  }
  return {
    text: quote.spans.map((span) => text.slice(...span)).join(' … '),
    speaker: speakers.find(({ id }) => id === quote.speaker?.id) ?? null,
    cue: quote.cue && text.slice(...quote.cue),
  };
};

/** The card when the session has changed under it; null when what it was about is gone. */
export const cardNow = (session: PageSession, card: CardState): CardState | null => {
  const { quote, annotation } = card.hit;
  if (quote && !session.shownQuotes.includes(quote)) return null;
  const kept = quote
    ? annotationOfQuote(session.annotations, quote)
    : (session.annotations.find(({ id }) => id === annotation?.id) ?? null);
  const hit = quote || kept ? hitOf(session, quote, kept) : null;
  return hit && { ...card, hit, nowReads: nowReads(hit.annotation, session.analysis?.map.text ?? '') };
};

/** What a page now says where the words of an annotation were found; null where it says the same. */
const nowReads = (annotation: Hit['annotation'], text: string): string | null => {
  if (!annotation) return null;
  const now = annotation.spans.map((span) => text.slice(...span)).join(' … ');
  return now === '' || isSameWords(textOf(annotation), now) ? null : now;
};
