import { type AnnotationDraft, type HighlightColor, newId } from '../annotations';
import type { Quote, Speaker } from '../extractor/types';
import { describeSpan } from './describe';

/** A found quote as an annotation to keep. @throws {RangeError} if a span is not inside the text. */
export const draftOfQuote = (text: string, quote: Quote, speakers: readonly Speaker[]): AnnotationDraft => {
  const speaker = speakers.find(({ id }) => id === quote.speaker?.id);
  return {
    id: newId(),
    targets: quote.spans.map((span) => describeSpan(text, span)),
    quote: {
      type: quote.type,
      speaker: speaker ? { name: speaker.name, ...(speaker.title ? { title: speaker.title } : {}) } : null,
      cue: quote.cue && text.slice(...quote.cue),
      confidence: quote.confidence,
    },
    color: 'yellow',
    note: '',
    tags: [],
  };
};

/** A highlight of the reader's own. @throws {RangeError} if the span is empty or not inside the text. */
export const draftOfSpan = (
  text: string,
  span: readonly [number, number],
  color: HighlightColor = 'yellow',
): AnnotationDraft => ({
  id: newId(),
  targets: [describeSpan(text, span)],
  quote: null,
  color,
  note: '',
  tags: [],
});
