import type { TableBlock } from '../blocks/block-table';

/** A block from this size on is running text even without punctuation; in letters. */
const PROSE_SIZE = 60;
/** A block with this share of its size in links is a link, no text. */
const LINK_SHARE = 0.5;
/** What a block that is no text costs the region it is in, in letters, and what each letter of a link costs. */
const JUNK_COST = 4;
const LINK_COST = 0.5;

export const isLink = ({ size, linkSize }: TableBlock): boolean => linkSize > size * LINK_SHARE;

/** Whether the block is a sentence or more of running text. */
export const isProse = (block: TableBlock): boolean =>
  block.kind !== 'heading' &&
  block.kind !== 'caption' &&
  !isLink(block) &&
  (block.size - block.linkSize >= PROSE_SIZE || block.markCount >= 2);

/** What the block speaks for (or against) its region being the body, in letters of running text. */
export const proseValue = (block: TableBlock): number => {
  if (block.kind === 'heading' || block.kind === 'caption') return 0;
  if (isLink(block)) return -JUNK_COST - block.linkSize * LINK_COST;
  if (!isProse(block)) return -JUNK_COST;
  return (block.size - block.linkSize) * (block.markCount ? 1 : 0.5);
};
