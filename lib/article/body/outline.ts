import type { BlockTable, Region } from '../blocks/block-table';
import type { Dom } from '../dom/dom';
import { findCardLists } from './cards';
import { type Names, nameReader } from './names';
import { proseValue } from './prose';

/** A wrapper with this share of all prose of the page is the page, whatever its name. */
const WRAPPER_SHARE = 0.6;
/** What is left of the value of a region inside furniture. */
const FURNITURE_FACTOR = 0.25;

/** What is known of a region once the whole page is read. */
export interface OutlineEntry {
  readonly region: Region;
  /** The product of `FURNITURE_FACTOR` for the region and all furniture around it. */
  factor: number;
  /** Letters of prose in the region less what its junk costs; furniture inside does not count. */
  value: number;
  /** Letters of prose, furniture or not. */
  prose: number;
}

/** The regions of a page, by what they hold and what they are called. */
export class Outline {
  /** In document order, parents first. */
  readonly entries: ReadonlyMap<Region, OutlineEntry>;
  readonly namesOf: (region: Region) => Names;
  readonly #cardLists: ReadonlySet<Region>;
  readonly #headline: number;
  readonly #whole: number;

  constructor(dom: Dom, table: BlockTable, headline: number) {
    const entries = new Map<Region, OutlineEntry>();
    const bottomUp: OutlineEntry[] = [];
    for (const region of table.regions) {
      const entry = { region, factor: 1, value: 0, prose: 0 };
      entries.set(region, entry);
      bottomUp.push(entry);
    }
    bottomUp.reverse();
    this.entries = entries;
    this.namesOf = nameReader(dom);
    this.#cardLists = findCardLists(table);
    this.#headline = headline;
    this.#addProse(table, bottomUp);
    this.#whole = bottomUp.at(-1)?.prose ?? 0;
    const furniture = this.#findFurniture();
    for (const entry of bottomUp) {
      const parent = this.#parentOf(entry);
      if (parent && !furniture.has(entry)) parent.value += entry.value;
    }
  }

  /** Letters of prose in a region, furniture or not. */
  proseOf(region: Region): number {
    return this.entries.get(region)?.prose ?? 0;
  }

  /** Whether name or build of the region say that it does not belong to the text around it. */
  isFurniture(region: Region): boolean {
    if (region.tag === 'body' || region.tag === 'html') return false;
    if (this.#cardLists.has(region)) return true;
    const isWrapper = this.proseOf(region) >= this.#whole * WRAPPER_SHARE;
    const holdsHeadline = this.#headline >= region.from && this.#headline < region.to;
    const { isForeign, isFurniture } = this.namesOf(region);
    return isForeign ? !(isWrapper && holdsHeadline) : isFurniture && !isWrapper;
  }

  #parentOf({ region }: OutlineEntry): OutlineEntry | undefined {
    return region.parent ? this.entries.get(region.parent) : undefined;
  }

  #addProse(table: BlockTable, bottomUp: readonly OutlineEntry[]): void {
    for (const block of table.blocks) {
      const entry = this.entries.get(block.region);
      if (!entry) continue;
      const value = proseValue(block);
      entry.value += value;
      entry.prose += Math.max(0, value);
    }
    for (const entry of bottomUp) {
      const parent = entry.prose > 0 ? this.#parentOf(entry) : undefined;
      if (parent) parent.prose += entry.prose;
    }
  }

  /** Regions without prose need no name here: they are no candidates, and their junk counts wherever they are. */
  #findFurniture(): ReadonlySet<OutlineEntry> {
    const furniture = new Set<OutlineEntry>();
    for (const entry of this.entries.values()) {
      if (entry.prose > 0 && this.isFurniture(entry.region)) furniture.add(entry);
      entry.factor = (this.#parentOf(entry)?.factor ?? 1) * (furniture.has(entry) ? FURNITURE_FACTOR : 1);
    }
    return furniture;
  }
}
