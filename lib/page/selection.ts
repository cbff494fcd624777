import type { Span } from '../extractor/types';
import type { TextMap } from '../text-map';

/** The span of a selection without white space at its ends; null outside the article. */
export const spanOfSelection = (map: TextMap, range: Range): Span | null => {
  const span = map.spanOf(range);
  if (!span) return null;
  const selected = map.text.slice(...span);
  const start = span[0] + selected.length - selected.trimStart().length;
  const end = span[1] - (selected.length - selected.trimEnd().length);
  return start < end ? [start, end] : null;
};
