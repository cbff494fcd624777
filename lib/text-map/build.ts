import { Runs } from './runs';
import { TextMap } from './text-map';
import { isInvisible, isSpace, isUnspacedScript } from './whitespace';

/** What the builder needs of a block: its text nodes in reading order, and `<br>`s that read as white space. */
export interface TextBlock {
  readonly nodes: readonly (Text | Element)[];
}

/** White space that was seen and is not written yet: it counts only if the block goes on. */
interface PendingSpace {
  readonly nodeIndex: number;
  readonly start: number;
  readonly end: number;
  readonly hasLineBreak: boolean;
}

const NO_NODE = -1;

const SPACE = 0x20;

/** Writes the text of all blocks and remembers where each character came from. */
class Builder {
  readonly runs = new Runs();
  readonly #pieces: string[] = [];
  #length = 0;
  #lastCode = 0;
  #pending: PendingSpace | null = null;
  #isBlockEmpty = true;

  get text(): string {
    return this.#pieces.join('');
  }

  /** Ends the block before: its trailing space is dropped, and a line break comes if another block has text. */
  beginBlock(): void {
    this.#pending = null;
    this.#isBlockEmpty = true;
  }

  addLineBreak(): void {
    this.#pending ??= { nodeIndex: NO_NODE, start: 0, end: 0, hasLineBreak: true };
  }

  addNode(node: Text): void {
    const { data } = node;
    const nodeIndex = this.runs.addNode(node);
    for (let from = 0; from < data.length; ) {
      const code = data.charCodeAt(from);
      let to = from + 1;
      if (isSpace(code)) {
        while (to < data.length && isSpace(data.charCodeAt(to))) to++;
        this.#addSpace(nodeIndex, from, to, data.slice(from, to).includes('\n'));
      } else if (!isInvisible(code)) {
        to = endOfVisible(data, to);
        this.#addVisible(data, nodeIndex, from, to);
      }
      from = to;
    }
  }

  #addSpace(nodeIndex: number, start: number, end: number, hasLineBreak: boolean): void {
    if (!this.#pending || this.#pending.nodeIndex === NO_NODE) {
      const wasBroken = this.#pending?.hasLineBreak ?? false;
      this.#pending = { nodeIndex, start, end, hasLineBreak: hasLineBreak || wasBroken };
    } else if (hasLineBreak) this.#pending = { ...this.#pending, hasLineBreak };
  }

  #addVisible(data: string, nodeIndex: number, start: number, end: number): void {
    if (this.#isBlockEmpty) {
      if (this.#length > 0) this.#write('\n');
      this.#isBlockEmpty = false;
    } else if (this.#pending) this.#writeSpace(this.#pending, data.charCodeAt(start));
    this.#pending = null;
    this.runs.add(this.#length, end - start, nodeIndex, start, end);
    this.#write(data.slice(start, end));
    this.#lastCode = data.charCodeAt(end - 1);
  }

  #writeSpace(space: PendingSpace, nextCode: number): void {
    if (space.hasLineBreak && isUnspacedScript(this.#lastCode) && isUnspacedScript(nextCode)) return;
    if (space.nodeIndex !== NO_NODE) this.runs.add(this.#length, 1, space.nodeIndex, space.start, space.end);
    this.#write(' ');
  }

  #write(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}

const isVisible = (code: number): boolean => !isSpace(code) && !isInvisible(code);

/** Where a stretch ends that goes into the text as it is: visible characters and single spaces between them. */
const endOfVisible = (data: string, from: number): number => {
  let to = from;
  for (;;) {
    while (to < data.length && isVisible(data.charCodeAt(to))) to++;
    const isSingleSpace = data.charCodeAt(to) === SPACE && to + 1 < data.length && isVisible(data.charCodeAt(to + 1));
    if (!isSingleSpace) return to;
    to++;
  }
};

/**
 * Reads blocks as one text. Cost: linear in the characters. Blocks without text leave no trace.
 */
export const buildTextMap = (blocks: Iterable<TextBlock>): TextMap => {
  const builder = new Builder();
  for (const block of blocks) {
    builder.beginBlock();
    for (const node of block.nodes) {
      if (node.nodeType === node.TEXT_NODE) builder.addNode(node as Text);
      else builder.addLineBreak();
    }
  }
  return new TextMap(builder.text, builder.runs);
};
