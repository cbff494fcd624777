import type { BlockKind } from '../types';

/** What the elements of HTML mean for the flow of text (HTML, section 15, "Rendering"). */

const tags = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Never read: no text of the page, or a control whose text is not prose. `rt` is the reading aid above a word. */
const SKIPPED = tags(`
  script style noscript template head title link meta base svg math object embed applet canvas audio video map
  textarea select datalist option button input meter progress rp rt rtc frameset frame noframes noembed`);

const PHRASING = tags(`
  a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output picture q rb ruby s samp
  small span strike strong sub sup time tt u var wbr slot`);

/** What an element is in the flow of text: not read, part of a line, its end, or a line of its own. */
export type Flow = 'skipped' | 'phrasing' | 'break' | 'block';

/** One look-up an element; `block` is not in it. */
const FLOWS: ReadonlyMap<string, Flow> = new Map<string, Flow>([
  ...[...SKIPPED].map((tag) => [tag, 'skipped'] as const),
  ...[...PHRASING].map((tag) => [tag, 'phrasing'] as const),
  ['br', 'break'],
]);

/** Elements that hold one paragraph of text, in which an unknown element can only be phrasing. */
const PARAGRAPH_LIKE = tags('p li dd dt h1 h2 h3 h4 h5 h6 figcaption caption summary');

/** A custom element inside a paragraph is taken for phrasing, elsewhere not. */
export const flowOf = (tag: string, regionTag: string): Flow =>
  FLOWS.get(tag) ?? (PARAGRAPH_LIKE.has(regionTag) && tag.includes('-') ? 'phrasing' : 'block');

export const KIND_OF_TAG: ReadonlyMap<string, BlockKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ...['li', 'dd', 'dt'].map((tag) => [tag, 'list-item'] as const),
  ...['figure', 'figcaption', 'caption'].map((tag) => [tag, 'caption'] as const),
  ['blockquote', 'blockquote'],
]);
