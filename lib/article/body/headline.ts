import type { BlockTable, TableBlock } from '../blocks/block-table';
import { fold } from '../blocks/fold';
import { overlap, pairsOf } from '../blocks/letter-pairs';

/** A headline is no longer and no shorter, in letters. */
const MAX_SIZE = 400;
const MIN_SIZE = 6;
/** An `<h1>` that is not in the title is a headline from here on: shorter ones are names of sites and sections. */
const MIN_UNNAMED_SIZE = 15;
/** Titles for search engines say the same in other words: a heading with so many of its letter pairs is meant. */
const MIN_OVERLAP = 0.5;
/** A block that is no heading is a headline if it is so much of a title: less is the name of the site. */
const MIN_PART = 0.4;
/** Links to the page itself, in a menu for example, carry its title, too. */
const LINK_RANK = 0.15;
const LINKED_HEADING_RANK = 0.6;

const rankOf = (block: TableBlock): number => {
  const rank = block.region.tag === 'h1' ? 2 : block.kind === 'heading' ? 1.5 : 1;
  if (!block.isLink) return rank;
  return rank * (block.kind === 'heading' ? LINKED_HEADING_RANK : LINK_RANK);
};

/**
 * The number of the block with the headline, or -1: the longest block whose text stands in a title that the page
 * gives itself, headings first, or else the first long `<h1>`.
 */
export const findHeadline = ({ blocks }: BlockTable, titles: readonly string[]): number => {
  const folded = titles.map(fold);
  const pairs = new Set(folded.flatMap(pairsOf));
  // Of what is no heading, only a good part of a title can be the headline: most labels are too short to look at.
  const minLength = Math.min(...folded.map(({ length }) => length)) * MIN_PART;
  const lastIndex = middleOfProse(blocks);
  let best = -1;
  let bestScore = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.size > MAX_SIZE || block.size < MIN_SIZE) continue;
    if (block.kind !== 'heading' && (index > lastIndex || block.text.length < minLength)) continue;
    const text = fold(block.text);
    if (index > lastIndex && !folded.some((title) => title.startsWith(text))) continue;
    const score = text.length * rankOf(block);
    if (text.length < 4 || score <= bestScore) continue;
    const likeness = likenessOf(block, text, folded, pairs);
    if (likeness < MIN_OVERLAP || score * likeness <= bestScore) continue;
    best = index;
    bestScore = score * likeness;
  }
  if (best >= 0) return best;
  return blocks.findIndex(
    ({ region, size }, index) => index <= lastIndex && region.tag === 'h1' && size > MIN_UNNAMED_SIZE,
  );
};

/** How much of the text the titles say, 0 … 1; of what is no heading, all that counts is a good part of a title. */
const likenessOf = (
  { kind }: TableBlock,
  text: string,
  titles: readonly string[],
  pairs: ReadonlySet<string>,
): number => {
  const isHeading = kind === 'heading';
  const isPart = titles.some((title) => title.includes(text) && (isHeading || text.length >= title.length * MIN_PART));
  if (isPart) return 1;
  return isHeading ? overlap(text, pairs) : 0;
};

/**
 * The number of the block in the middle of the page's prose: no headline comes later, but the very title where the
 * reader of an endless page has come to another article.
 */
const middleOfProse = (blocks: readonly TableBlock[]): number => {
  const half = blocks.reduce((sum, block) => sum + (block.isProse ? block.size : 0), 0) / 2;
  let sum = 0;
  return blocks.findIndex((block) => {
    if (block.isProse) sum += block.size;
    return sum >= half;
  });
};

/** Blocks between a headline and its text. */
const MAX_DISTANCE = 60;
/** Blocks before the body among which a heading is the headline where none is found by the titles. */
const NEARBY = 12;

/**
 * Mends a headline that stands far before the body, in a menu for example: the last heading of the highest rank that
 * stands close before the body takes its place.
 */
export const mendHeadline = ({ blocks }: BlockTable, headline: number, bodyStart: number): number => {
  if (headline >= 0 && bodyStart - headline <= MAX_DISTANCE) return headline;
  const from = Math.max(0, bodyStart - NEARBY);
  const nearby = blocks.slice(from, bodyStart + 2);
  for (const tag of ['h1', 'h2', 'h3']) {
    const index = nearby.findLastIndex(
      (block) => block.region.tag === tag && block.size > MIN_UNNAMED_SIZE && !block.isLink,
    );
    if (index >= 0) return from + index;
  }
  return headline;
};
