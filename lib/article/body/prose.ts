import type { TableBlock } from '../blocks/block-table';

/** What a block that is no text costs the region it is in, in letters, and what each letter of a link costs. */
const JUNK_COST = 4;
const LINK_COST = 0.5;

/** What the block speaks for (or against) its region being the body, in letters of running text. */
export const proseValue = ({ kind, isLink, isProse, size, linkSize, markCount }: TableBlock): number => {
  if (kind === 'heading' || kind === 'caption') return 0;
  if (isLink) return -JUNK_COST - linkSize * LINK_COST;
  if (!isProse) return -JUNK_COST;
  return (size - linkSize) * (markCount ? 1 : 0.5);
};
