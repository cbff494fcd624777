import type { BlockTable } from '../blocks/block-table';
import type { Body } from './find-body';

/** The text of a page where it tells of itself. */
export interface PageLines {
  /** Short lines around the headline, those after it first. */
  readonly near: readonly string[];
  /** Short lines at the end of the body. */
  readonly last: readonly string[];
  /** The first paragraphs of the body. */
  readonly paragraphs: readonly string[];
}

/** Blocks around the headline, and around the end of the body, among which a page says when, whence and by whom. */
const BEFORE_HEADLINE = 6;
const AFTER_HEADLINE = 14;
const BEFORE_END = 4;
const AFTER_END = 8;
/** A longer block is no line of data, in letters. */
const MAX_LINE_SIZE = 500;
const PARAGRAPHS = 40;

/** The short lines of `blocks[from]` … `blocks[to - 1]`. */
export const linesBetween = ({ blocks }: BlockTable, from: number, to: number): readonly string[] =>
  blocks
    .slice(Math.max(0, from), Math.max(0, to))
    .filter(({ size }) => size < MAX_LINE_SIZE)
    .map(({ text }) => text);

/** `top` is the number of the headline's block, or of the first of the body. */
export const readPageLines = (table: BlockTable, body: Body | null, top: number): PageLines => {
  const end = body?.region.to ?? 0;
  return {
    near: [
      ...linesBetween(table, top, top + AFTER_HEADLINE),
      ...linesBetween(table, top - BEFORE_HEADLINE, top).toReversed(),
    ],
    last: linesBetween(table, end - BEFORE_END, end + AFTER_END),
    paragraphs: (body?.blocks ?? [])
      .filter(({ isProse }) => isProse)
      .slice(0, PARAGRAPHS)
      .map(({ text }) => text),
  };
};
