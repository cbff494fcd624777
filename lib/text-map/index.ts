/** Blocks of live nodes read as one text, and the way back: span ↔ range. Knows nothing of articles or quotes. */
export { buildTextMap, type TextBlock } from './build';
export type { Boundaries, TextMap, TextSpan } from './text-map';
