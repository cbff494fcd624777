import type { BlockTable, Region } from '../blocks/block-table';
import type { Dom } from '../dom/dom';
import { findCardLists } from './cards';
import { isForeignName, isFurnitureName, namesOf } from './names';
import { proseValue } from './prose';

/** A wrapper with this share of all prose of the page is the page, whatever its name. */
const WRAPPER_SHARE = 0.6;
/** What is left of the value of a region inside furniture. */
const FURNITURE_FACTOR = 0.25;

/** What is known of a region once the whole page is read. */
export interface OutlineEntry {
  readonly region: Region;
  readonly names: string;
  /** Names or build say that it does not belong to the text around it. */
  isFurniture: boolean;
  /** The product of `FURNITURE_FACTOR` for the region and all furniture around it. */
  factor: number;
  /** Letters of prose in the region less what its junk costs; furniture inside does not count. */
  value: number;
  /** Letters of prose, furniture or not. */
  prose: number;
}

export type Outline = ReadonlyMap<Region, OutlineEntry>;

export const outlinePage = (dom: Dom, table: BlockTable, headline: number): Outline => {
  const outline = new Map<Region, OutlineEntry>();
  for (const region of table.regions) {
    outline.set(region, { region, names: namesOf(dom, region), isFurniture: false, factor: 1, value: 0, prose: 0 });
  }
  addProse(outline, table);
  markFurniture(outline, findCardLists(table), headline);
  addUp(outline);
  return outline;
};

const parentOf = (outline: Outline, { region }: OutlineEntry): OutlineEntry | undefined =>
  region.parent ? outline.get(region.parent) : undefined;

/** Children before parents. */
const bottomUp = (outline: Outline): readonly OutlineEntry[] => [...outline.values()].reverse();

const addProse = (outline: Outline, table: BlockTable): void => {
  for (const block of table.blocks) {
    const entry = outline.get(block.region);
    if (!entry) continue;
    const value = proseValue(block);
    entry.value += value;
    entry.prose += Math.max(0, value);
  }
  for (const entry of bottomUp(outline)) {
    const parent = parentOf(outline, entry);
    if (parent) parent.prose += entry.prose;
  }
};

const markFurniture = (outline: Outline, cardLists: ReadonlySet<Region>, headline: number): void => {
  let whole = 0;
  for (const entry of outline.values()) {
    const { region, names, prose } = entry;
    whole ||= prose;
    const isPage = region.tag === 'body' || region.tag === 'html';
    const isWrapper = prose >= whole * WRAPPER_SHARE;
    const holdsHeadline = headline >= region.from && headline < region.to;
    const isNamed = isForeignName(names) ? !(isWrapper && holdsHeadline) : isFurnitureName(names) && !isWrapper;
    entry.isFurniture = !isPage && (isNamed || cardLists.has(region));
    entry.factor = (parentOf(outline, entry)?.factor ?? 1) * (entry.isFurniture ? FURNITURE_FACTOR : 1);
  }
};

const addUp = (outline: Outline): void => {
  for (const entry of bottomUp(outline)) {
    const parent = parentOf(outline, entry);
    if (parent && !entry.isFurniture) parent.value += entry.value;
  }
};
