import type { BlockTable, Region, TableBlock } from '../blocks/block-table';
import { fold } from '../blocks/fold';
import { isCaptionText } from './captions';
import { isDataLine, isEnding, isLegal } from './endings';
import { otherArticles } from './other-articles';
import type { Outline } from './outline';

/** A sign that the article is over is believed once so much of the prose lies before it. */
const ENDING_SHARE = 0.6;
/** Blocks between the headline and the body that may hold the lead. */
const MAX_LEAD_DISTANCE = 25;
/** A block is said twice only if it has so many letters; shorter ones repeat by chance. */
const MIN_REPEAT_SIZE = 30;

/** A caption that only its words betray is no longer, in letters. */
const MAX_CAPTION_SIZE = 300;

/** What a region is to the article around it. */
type Part = 'text' | 'caption' | 'none';

/** The blocks of the region that belong to the article, in order; what is named a caption becomes one. */
export const trimBody = (
  table: BlockTable,
  outline: Outline,
  region: Region,
  headline: number,
): readonly TableBlock[] => {
  const isInside = headline >= region.from && headline < region.to;
  const parts = partsOf(table, outline, region, headline);
  const own = table.blocks
    .slice(isInside ? headline + 1 : region.from, region.to)
    .flatMap((block) => asPart(block, parts));
  const lead = isInside ? [] : leadBefore(table, outline, region, headline);
  return trimEnds(cutAtEnding(withoutRepeats([...lead, ...own], table.blocks[headline])));
};

const partsOf = (table: BlockTable, outline: Outline, top: Region, headline: number): ReadonlyMap<Region, Part> => {
  const isOther = otherArticles(table, outline, top, headline);
  const parts = new Map<Region, Part>([[top, 'text']]);
  for (const region of outline.entries.keys()) {
    const around = region.parent && parts.get(region.parent);
    if (!around || region === top) continue;
    if (around === 'none' || region.isFrame || isOther(region) || outline.isFurniture(region))
      parts.set(region, 'none');
    else parts.set(region, outline.namesOf(region).isCaption ? 'caption' : around);
  }
  return parts;
};

const asPart = (block: TableBlock, parts: ReadonlyMap<Region, Part>): readonly TableBlock[] => {
  const part = parts.get(block.region) ?? 'none';
  if (part === 'none' || block.isLink) return [];
  const isCaption = part === 'caption' || (block.size < MAX_CAPTION_SIZE && isCaptionText(block.text.toLowerCase()));
  return [isCaption ? { ...block, kind: 'caption', isProse: false } : block];
};

/** The lead, where it stands between the headline and the region of the body. */
const leadBefore = ({ blocks }: BlockTable, outline: Outline, top: Region, headline: number): readonly TableBlock[] => {
  if (headline < 0 || headline > top.from || top.from - headline > MAX_LEAD_DISTANCE) return [];
  return blocks.slice(headline + 1, top.from).filter((block) => block.isProse && isLead(block, outline));
};

const isLead = ({ kind, region }: TableBlock, outline: Outline): boolean => {
  const names = outline.namesOf(region);
  if (kind === 'list-item' || names.isCaption || outline.entries.get(region)?.factor !== 1) return false;
  return names.isLead || (region.parent !== null && outline.namesOf(region.parent).isLead);
};

/**
 * Pages say things twice for small screens, and captions again in a gallery. Only texts of one size are compared: to
 * fold all of them makes the whole text anew.
 */
const withoutRepeats = (blocks: readonly TableBlock[], headline: TableBlock | undefined): readonly TableBlock[] => {
  /** By size: the text, and once there are two of them all, folded. */
  const seen = new Map<number, string | Set<string>>();
  if (headline) seen.set(headline.size, headline.text);
  return blocks.filter(({ size, text }) => {
    if (size < MIN_REPEAT_SIZE) return true;
    const alike = seen.get(size);
    if (alike === undefined) {
      seen.set(size, text);
      return true;
    }
    const others = typeof alike === 'string' ? new Set([fold(alike)]) : alike;
    seen.set(size, others);
    const folded = fold(text);
    return !others.has(folded) && Boolean(others.add(folded));
  });
};

/** The region that holds most of the prose directly (its paragraphs count as its own). */
const columnOf = (block: TableBlock): Region => (block.region.tag === 'p' && block.region.parent) || block.region;

const mainColumn = (blocks: readonly TableBlock[]): Region | null => {
  const sizes = new Map<Region, number>();
  for (const block of blocks) {
    if (block.isProse) sizes.set(columnOf(block), (sizes.get(columnOf(block)) ?? 0) + block.size);
  }
  return [...sizes].reduce<[Region | null, number]>((best, entry) => (entry[1] > best[1] ? entry : best), [null, 0])[0];
};

const cutAtEnding = (blocks: readonly TableBlock[]): readonly TableBlock[] => {
  const column = mainColumn(blocks);
  const whole = blocks.reduce((sum, block) => sum + (block.isProse ? block.size : 0), 0);
  const lastOfColumn = blocks.findLastIndex(
    (block) => block.isProse && columnOf(block) === column && !isLegal(block.text.toLowerCase(), block.size),
  );
  const kept: TableBlock[] = [];
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    const ending = endingOf(block);
    if (ending && before >= whole * ENDING_SHARE && (ending === 'strong' || index > lastOfColumn)) break;
    if (ending) continue;
    if (block.isProse) before += block.size;
    kept.push(block);
  }
  return kept;
};

const endingOf = (block: TableBlock): 'strong' | 'weak' | null => {
  if (block.size > 700) return null;
  const text = block.text.toLowerCase();
  return isLegal(text, block.size) ? 'weak' : isEnding(text, block.size);
};

/** A line before the first or after the last paragraph that is no sentence: a date, a name, a button's label. */
const isStray = (block: TableBlock): boolean =>
  isDataLine(block.text.toLowerCase(), block.size) ||
  (block.kind !== 'caption' && !block.isProse && !/[。！？.!?”"」』…:：]\s*$|^\s*[—–-]/.test(block.text));

const trimEnds = (blocks: readonly TableBlock[]): readonly TableBlock[] => {
  const first = blocks.findIndex((block) => !isStray(block));
  const last = blocks.findLastIndex((block) => !isStray(block));
  return first < 0 ? blocks : blocks.slice(first, last + 1);
};
