import type { BlockTable, Region, TableBlock } from '../blocks/block-table';
import type { Dom } from '../dom/dom';
import { Outline, type OutlineEntry } from './outline';
import { trimBody } from './trim';

/** A region whose name says that it is the body is worth so much more. */
const NAME_BONUS = 1.1;
/** And one that ends before the headline, or lies behind another text, so much. */
const MISPLACED_FACTOR = 0.3;
/** Prose between the headline and the body, as a share of the body: a lead or a teaser, not an article. */
const MAX_BETWEEN = 0.4;
/** A region inside the best one takes its place if it is worth so much of it: the less around the text, the better. */
const INNER_SHARE = 0.9;

export interface Body {
  readonly region: Region;
  readonly blocks: readonly TableBlock[];
  readonly outline: Outline;
}

/**
 * The body of a page: the region with the most prose for its junk, less the furniture inside it. Null for a page
 * without prose. `headline` is the number of the headline's block, or -1.
 */
export const findBody = (dom: Dom, table: BlockTable, headline: number): Body | null => {
  const outline = new Outline(dom, table, headline);
  const region = bestRegion(outline, table, headline);
  return region && { region, blocks: trimBody(table, outline, region, headline), outline };
};

const bestRegion = (outline: Outline, table: BlockTable, headline: number): Region | null => {
  const proseUpTo = runningProse(table);
  let best: Region | null = null;
  let bestScore = 0;
  for (const entry of outline.entries.values()) {
    const worth = entry.value * entry.factor;
    // Names are dear, and most regions are worth too little with any.
    if (worth <= 0 || worth * NAME_BONUS < bestScore * INNER_SHARE) continue;
    const score =
      worth *
      (entry.region.tag !== 'body' && outline.namesOf(entry.region).isBody ? NAME_BONUS : 1) *
      placeFactor(entry, headline, proseUpTo);
    if (score > bestScore || (best && score >= bestScore * INNER_SHARE && isInside(entry.region, best))) {
      best = entry.region;
      bestScore = Math.max(score, bestScore);
    }
  }
  return best;
};

/** The body begins with the headline or soon after it, with no other text between. */
const placeFactor = ({ region, value }: OutlineEntry, headline: number, proseUpTo: readonly number[]): number => {
  if (headline < 0 || headline >= region.from) return headline >= region.to ? MISPLACED_FACTOR : 1;
  const between = (proseUpTo[region.from] ?? 0) - (proseUpTo[headline] ?? 0);
  return between > value * MAX_BETWEEN ? MISPLACED_FACTOR : 1;
};

/** Letters of prose before each block. */
const runningProse = ({ blocks }: BlockTable): readonly number[] => {
  let sum = 0;
  return blocks.map((block) => {
    const before = sum;
    if (block.isProse) sum += block.size;
    return before;
  });
};

const isInside = (region: Region, outer: Region): boolean => region.from >= outer.from && region.to <= outer.to;
