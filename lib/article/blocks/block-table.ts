import type { BlockKind } from '../types';

/**
 * A line-breaking element that holds blocks, directly or deeper down. Regions form a tree.
 */
export interface Region {
  readonly element: Element;
  readonly parent: Region | null;
  readonly tag: string;
  /** True for the document inside a frame. */
  readonly isFrame: boolean;
  /** The blocks of the region are `blocks[from]` … `blocks[to - 1]` of the table. */
  readonly from: number;
  to: number;
}

/** A block with what its text measures. Sizes are in letters, see `Measure`. */
export interface TableBlock {
  readonly kind: BlockKind;
  readonly region: Region;
  readonly nodes: readonly (Text | HTMLBRElement)[];
  /** White space collapsed, ends trimmed. */
  readonly text: string;
  readonly size: number;
  /** The part of the size that stands in links. */
  readonly linkSize: number;
  /** Punctuation marks that sentences have, see `Measure`. */
  readonly markCount: number;
  /** Whether it is for the most part a link. */
  readonly isLink: boolean;
  /** Whether it is a sentence or more of running text. */
  readonly isProse: boolean;
}

/** A `<time>` and the number of blocks that ended before it. */
export interface TimeElement {
  readonly element: Element;
  readonly position: number;
}

/** All visible text of a page in reading order. */
export interface BlockTable {
  readonly blocks: readonly TableBlock[];
  /** Those with at least one block, in document order: a parent before its children. */
  readonly regions: readonly Region[];
  /** In document order. */
  readonly times: readonly TimeElement[];
}
