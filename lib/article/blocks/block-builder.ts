import type { BlockKind } from '../types';
import type { BlockTable, Region, TableBlock, TimeElement } from './block-table';
import { isParagraphBreak } from './line-breaks';
import { collapse, isBlank, measure, sizeOf } from './measure';

/** A block from this size on is running text even without punctuation; in letters. */
const PROSE_SIZE = 60;
/** A block with more than this share of its size in links is a link, no text. */
const LINK_SHARE = 0.5;

const isText = (node: Text | HTMLBRElement): node is Text => 'data' in node;

/** Gathers the nodes of one block after the other into the table. */
export class BlockBuilder {
  readonly #blocks: TableBlock[] = [];
  readonly #regions: Region[] = [];
  readonly #times: TimeElement[] = [];
  readonly #listed = new Set<Region>();
  #nodes: (Text | HTMLBRElement)[] = [];
  #text = '';
  #linkSize = 0;
  /** The last text with anything in it, and whether a `<br>` came after it. */
  #lastData = '';
  #isAfterBreak = false;

  get blockCount(): number {
    return this.#blocks.length;
  }

  addText(node: Text, region: Region, kind: BlockKind, isLink: boolean): void {
    const { data } = node;
    if (isBlank(data)) {
      if (this.#nodes.length === 0) return;
      this.#nodes.push(node);
      this.#text += ' ';
      return;
    }
    if (this.#isAfterBreak && isParagraphBreak(this.#lastData, data)) this.endBlock(region, kind);
    this.#isAfterBreak = false;
    this.#lastData = data;
    this.#nodes.push(node);
    this.#text += data;
    if (isLink) this.#linkSize += sizeOf(collapse(data));
  }

  addLineBreak(node: HTMLBRElement, region: Region, kind: BlockKind): void {
    if (this.#isAfterBreak) this.endBlock(region, kind);
    else if (this.#nodes.length) {
      this.#nodes.push(node);
      this.#text += ' ';
      this.#isAfterBreak = true;
    }
  }

  addTime(element: Element): void {
    this.#times.push({ element, position: this.#blocks.length });
  }

  endBlock(region: Region, kind: BlockKind): void {
    const nodes = this.#nodes;
    if (nodes.length === 0) return;
    for (let last = nodes.at(-1); last && (!isText(last) || isBlank(last.data)); last = nodes.at(-1)) nodes.pop();
    this.#list(region);
    const text = collapse(this.#text);
    const { size, markCount } = measure(text);
    const linkSize = Math.min(size, this.#linkSize);
    const isLink = linkSize > size * LINK_SHARE;
    const isLong = size - linkSize >= PROSE_SIZE || markCount >= 2;
    const isProse = isLong && !isLink && kind !== 'heading' && kind !== 'caption';
    this.#blocks.push({ kind, region, nodes, text, size, linkSize, markCount, isLink, isProse });
    this.#nodes = [];
    this.#text = '';
    this.#linkSize = 0;
    this.#isAfterBreak = false;
  }

  finish(): BlockTable {
    return { blocks: this.#blocks, regions: this.#regions, times: this.#times };
  }

  #list(region: Region): void {
    if (this.#listed.has(region)) return;
    const path: Region[] = [];
    for (let above: Region | null = region; above && !this.#listed.has(above); above = above.parent) path.push(above);
    for (const above of path.reverse()) {
      this.#listed.add(above);
      this.#regions.push(above);
    }
  }
}
