import type { BlockTable } from '../blocks/block-table';
import { textOf } from '../blocks/block-text';
import type { Dom } from '../dom/dom';
import type { Head } from '../gate/head';
import type { StructuredArticle } from './structured-data';

/** What the ladders of the metadata climb on. */
export interface PageFacts {
  readonly dom: Dom;
  readonly head: Head;
  readonly address: string;
  readonly table: BlockTable;
  /** Number of the headline's block, or of the first block of the body where there is no headline. */
  readonly top: number;
  readonly hasHeadline: boolean;
  /** The article among those that the structured data describes. */
  readonly structured: StructuredArticle | null;
  /** Short lines around the headline, those after it first. */
  readonly lines: readonly string[];
  /** Short lines at the end of the body. */
  readonly lastLines: readonly string[];
}

/** Blocks before and after the headline among which a page says when, where from and by whom: found on 4,721 pages. */
const LINES_BEFORE = 6;
const LINES_AFTER = 14;
/** A longer block is no line of data, in letters. */
const MAX_LINE_SIZE = 500;

/** The short lines of `table.blocks[from]` … `table.blocks[to - 1]`. */
export const linesBetween = (table: BlockTable, from: number, to: number): readonly string[] =>
  table.blocks
    .slice(Math.max(0, from), Math.max(0, to))
    .filter(({ size }) => size < MAX_LINE_SIZE)
    .map(textOf);

export const linesAround = (table: BlockTable, top: number): readonly string[] => [
  ...linesBetween(table, top + 1, top + LINES_AFTER),
  ...linesBetween(table, top - LINES_BEFORE, top).toReversed(),
];
