import type { BlockKind } from '../types';
import type { BlockTable, Region, TableBlock, TimeElement } from './block-table';
import { isParagraphBreak } from './line-breaks';
import { collapse, isBlank, measure, sizeOf } from './measure';

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
      if (!this.#nodes.length) return;
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
    if (!this.#nodes.length) return;
    let end = this.#nodes.length;
    for (let last = this.#nodes[end - 1]; last && (!isText(last) || isBlank(last.data)); last = this.#nodes[end - 1])
      end--;
    const nodes = this.#nodes.slice(0, end);
    this.#list(region);
    const text = collapse(this.#text);
    const { size, markCount } = measure(text);
    this.#blocks.push({ kind, region, nodes, text, size, linkSize: Math.min(size, this.#linkSize), markCount });
    this.#nodes = [];
    this.#text = '';
    this.#linkSize = 0;
    this.#isAfterBreak = false;
  }

  finish(): BlockTable {
    return { blocks: this.#blocks, regions: this.#regions, times: this.#times };
  }

  #list(region: Region): void {
    const path: Region[] = [];
    for (let above: Region | null = region; above && !this.#listed.has(above); above = above.parent) path.push(above);
    for (const above of path.reverse()) {
      this.#listed.add(above);
      this.#regions.push(above);
    }
  }
}
