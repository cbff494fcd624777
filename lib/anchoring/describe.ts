import type { Target } from '../annotations';

/** How much text before and after is kept, in UTF-16 code units; the length Hypothesis has used for ten years. */
export const CONTEXT_LENGTH = 32;

const isLowSurrogate = (text: string, offset: number): boolean => {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff;
};

/**
 * Describes a span of a text so that `resolveTarget` finds it again.
 * @throws {RangeError} if the span is empty or not inside the text.
 */
export const describeSpan = (text: string, [start, end]: readonly [number, number]): Target => {
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError(`${start}–${end} is no part of the text`);
  let from = Math.max(0, start - CONTEXT_LENGTH);
  let to = Math.min(text.length, end + CONTEXT_LENGTH);
  if (isLowSurrogate(text, from)) from++;
  if (isLowSurrogate(text, to)) to--;
  return {
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(from, start),
        suffix: text.slice(end, to),
      },
      { type: 'TextPositionSelector', start, end },
    ],
  };
};
