import type { BlockTable, Region } from '../blocks/block-table';

/** A card has no more blocks, and none with more unlinked letters. */
const MAX_CARD_BLOCKS = 8;
const MAX_TEASER_SIZE = 300;
/** A linked headline has at least so many letters. */
const MIN_LINK_SIZE = 12;
/** So many cards side by side are a list of other articles. */
const MIN_CARDS = 3;
/** And so much of the region's blocks are in them. */
const MIN_CARD_SHARE = 0.6;

/** Whether the region is a linked headline with at most a teaser: an entry in a list of articles. */
const isCard = ({ blocks }: BlockTable, { from, to, tag }: Region): boolean => {
  if (to - from > MAX_CARD_BLOCKS || tag === 'p') return false;
  let hasLink = false;
  for (let index = from; index < to; index++) {
    const block = blocks[index];
    if (!block || block.size - block.linkSize > MAX_TEASER_SIZE) return false;
    hasLink ||= block.isLink && block.linkSize >= MIN_LINK_SIZE;
  }
  return hasLink;
};

/** The regions whose children are for the most part cards. */
export const findCardLists = (table: BlockTable): ReadonlySet<Region> => {
  const tallies = new Map<Region, { count: number; blockCount: number }>();
  for (const region of table.regions) {
    if (!region.parent || !isCard(table, region)) continue;
    const tally = tallies.get(region.parent) ?? { count: 0, blockCount: 0 };
    tally.count++;
    tally.blockCount += region.to - region.from;
    tallies.set(region.parent, tally);
  }
  const lists = [...tallies].filter(
    ([{ from, to }, { count, blockCount }]) => count >= MIN_CARDS && blockCount >= (to - from) * MIN_CARD_SHARE,
  );
  return new Set(lists.map(([region]) => region));
};
