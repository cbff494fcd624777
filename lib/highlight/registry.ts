import { type HighlightName, NAME_PREFIX, NAMES, priorityOf } from './names';

/** Ranges to paint, by the name of their highlight. */
export type Painting = ReadonlyMap<HighlightName, readonly Range[]>;

/** False in browsers without the CSS Custom Highlight API: then nothing is painted and all else works. */
export const canHighlight = (): boolean =>
  typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;

/** Shows exactly this painting in place of the last one. The page's own highlights are left alone. */
export const paint = (painting: Painting): void => {
  if (!canHighlight()) return;
  const isForced = matchMedia('(forced-colors: active)').matches;
  // By every name there is: Firefox lets no extension go through the registry of a page.
  for (const name of NAMES) if (!painting.has(name)) CSS.highlights.delete(NAME_PREFIX + name);
  for (const [name, ranges] of painting) {
    if (ranges.length > 0 && !(isForced && accompanies(name)))
      CSS.highlights.set(NAME_PREFIX + name, highlightOf(name, ranges));
    else CSS.highlights.delete(NAME_PREFIX + name);
  }
};

/** Where colours are forced, these would look like quotes. */
const accompanies = (name: HighlightName): boolean => name === 'dim' || name.startsWith('speaker-');

/** Shows one highlight and leaves the others as they are; no ranges take it away. */
export const paintOne = (name: HighlightName, ranges: readonly Range[]): void => {
  if (!canHighlight()) return;
  if (ranges.length > 0) CSS.highlights.set(NAME_PREFIX + name, highlightOf(name, ranges));
  else CSS.highlights.delete(NAME_PREFIX + name);
};

const highlightOf = (name: HighlightName, ranges: readonly Range[]): Highlight => {
  const highlight = new Highlight();
  // One by one: spreading thousands of ranges into a call can overflow the stack.
  for (const range of ranges) highlight.add(range);
  highlight.priority = priorityOf(name);
  return highlight;
};
