import type { TableBlock } from './block-table';

/** The text of a block, white space collapsed. */
export const textOf = ({ nodes }: Pick<TableBlock, 'nodes'>): string =>
  nodes
    .map((node) => ('data' in node ? node.data : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** What of a text is left for comparison: letters and digits, without case and width. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
