import type { BlockTable } from '../blocks/block-table';
import type { PageLines } from '../body/page-lines';
import type { Dom } from '../dom/dom';
import type { Head } from '../gate/head';
import type { StructuredArticle } from './structured-data';

/** What the ladders of the metadata climb on. */
export interface PageFacts {
  readonly dom: Dom;
  readonly head: Head;
  readonly address: string;
  readonly table: BlockTable;
  /** Number of the headline's block, or -1. */
  readonly headline: number;
  /** The same, or the number of the first block of the body. */
  readonly top: number;
  readonly lines: PageLines;
  /** The article among those that the structured data describes. */
  readonly structured: StructuredArticle | null;
}
