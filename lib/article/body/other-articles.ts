import type { BlockTable, Region } from '../blocks/block-table';
import type { Outline } from './outline';

/** The headline of a story is among its first blocks, and its day not far behind. */
const HEADING_WITHIN = 4;
const DAY_WITHIN = 8;
const MAX_DAY_LINE = 150;
const MIN_PROSE_BLOCKS = 2;

const DAY = /(?:19|20)\d\d/;

/**
 * Tells articles inside the body that are not it: those beside the one with the headline, small ones (HTML, "the article
 * element": a nested one is about its parent, a comment for example), and what an endless page goes on with.
 */
export const otherArticles = (
  table: BlockTable,
  outline: Outline,
  top: Region,
  headline: number,
): ((region: Region) => boolean) => {
  const holdsHeadline = ({ from, to }: Region) => headline >= from && headline < to;
  const whole = outline.proseOf(top);
  const isOneOfSeveral = [...outline.entries.keys()].some(
    (region) =>
      region.tag === 'article' &&
      region.from >= top.from &&
      region.to <= top.to &&
      region !== top &&
      holdsHeadline(region),
  );
  const followers = findFollowers(table, outline, headline);
  return (region) => {
    if (followers.has(region)) return true;
    if (region.tag !== 'article' || holdsHeadline(region)) return false;
    return isOneOfSeveral || outline.proseOf(region) < whole / 2;
  };
};

/** The regions behind the story with the headline that are built like it. */
const findFollowers = (table: BlockTable, outline: Outline, headline: number): ReadonlySet<Region> => {
  const followers = new Set<Region>();
  const heading = table.blocks[headline]?.region;
  if (!heading) return followers;
  /** For each region around the headline, the one inside it that holds the headline. */
  const holders = new Map<Region, Region>();
  for (let inner = heading; inner.parent; inner = inner.parent) holders.set(inner.parent, inner);
  for (const region of outline.entries.keys()) {
    const holder = region.parent && holders.get(region.parent);
    if (
      holder &&
      holder !== heading &&
      region.from >= holder.to &&
      isLikeStory(table, outline, region, holder, heading)
    )
      followers.add(region);
  }
  return followers;
};

/** A second `<h1>` over text is another article's; a lesser heading is, with a day of its own, in a region of the same name. */
const isLikeStory = (
  { blocks }: BlockTable,
  outline: Outline,
  region: Region,
  holder: Region,
  heading: Region,
): boolean => {
  if (region.tag !== holder.tag) return false;
  const own = blocks.slice(region.from, region.to);
  if (own.filter(({ isProse }) => isProse).length < MIN_PROSE_BLOCKS) return false;
  const first = own.slice(0, HEADING_WITHIN).filter(({ kind }) => kind === 'heading');
  if (heading.tag === 'h1' && first.some((block) => block.region.tag === 'h1')) return true;
  const hasDay = own.slice(0, DAY_WITHIN).some(({ text }) => text.length < MAX_DAY_LINE && DAY.test(text));
  return first.length > 0 && hasDay && outline.namesOf(region) === outline.namesOf(holder);
};
