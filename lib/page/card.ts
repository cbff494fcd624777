import { textOf } from '../annotations';
import { type Hit, hitOf } from './hit';
import { around, boxesOf, type CardState, nearest } from './overlay-state';
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
  const last = boxes.at(-1);
  if (!analysis || !last) return null;
  const { speakers } = analysis.extraction;
  const words = wordsOf(hit, analysis.map.text, speakers);
  return {
    kind: 'card',
    hit,
    ...words,
    hue: speakerHue(speakers, hit.quote?.speaker ?? words.speaker),
    speakers,
    correction: hit.quote && session.correctionOf(hit.quote),
    box: around(boxes),
    line: point ? nearest(boxes, point) : last,
    origin,
    mode: 'view',
    status: { kind: 'idle' },
  };
};

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
  return hit && { ...card, hit };
};
