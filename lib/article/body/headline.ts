import type { BlockTable, TableBlock } from '../blocks/block-table';
import { fold, textOf } from '../blocks/block-text';
import { isLink, isProse } from './prose';

/** A headline is no longer and no shorter, in letters. */
const MAX_SIZE = 400;
const MIN_SIZE = 6;
/** An `<h1>` that is not in the title is a headline from here on: shorter ones are names of sites and sections. */
const MIN_UNNAMED_SIZE = 15;

const rankOf = (block: TableBlock): number =>
  (block.region.tag === 'h1' ? 2 : block.kind === 'heading' ? 1.5 : 1) * (isLink(block) ? 0.4 : 1);

/**
 * The number of the block with the headline, or -1: the longest block whose text stands in a title that the page
 * gives itself, headings first, or else the first long `<h1>`.
 */
export const findHeadline = ({ blocks }: BlockTable, titles: readonly string[]): number => {
  const folded = titles.map(fold);
  const lastIndex = middleOfProse(blocks);
  let best = -1;
  let bestScore = 0;
  for (const [index, block] of blocks.entries()) {
    if (index > lastIndex) break;
    if (block.size > MAX_SIZE || block.size < MIN_SIZE) continue;
    const text = fold(textOf(block));
    const score = text.length * rankOf(block);
    if (text.length > 3 && score > bestScore && folded.some((title) => title.includes(text))) {
      best = index;
      bestScore = score;
    }
  }
  return best >= 0
    ? best
    : blocks.findIndex(
        ({ region, size }, index) => index <= lastIndex && region.tag === 'h1' && size > MIN_UNNAMED_SIZE,
      );
};

/** The number of the block in the middle of the page's prose: no headline comes later. */
const middleOfProse = (blocks: readonly TableBlock[]): number => {
  const sizes = blocks.map((block) => (isProse(block) ? block.size : 0));
  let left = sizes.reduce((sum, size) => sum + size, 0) / 2;
  return sizes.findIndex((size) => (left -= size) <= 0);
};
