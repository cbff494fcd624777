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

/** Writes the text of all blocks and remembers where each character came from. */
class Builder {
  readonly runs = new Runs();
  text = '';
  #pending: PendingSpace | null = null;
  #isBlockEmpty = true;

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
        while (to < data.length && isVisible(data.charCodeAt(to))) to++;
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
      if (this.text) this.text += '\n';
      this.#isBlockEmpty = false;
    } else if (this.#pending) this.#writeSpace(this.#pending, data.charCodeAt(start));
    this.#pending = null;
    this.runs.add(this.text.length, end - start, nodeIndex, start, end);
    this.text += data.slice(start, end);
  }

  #writeSpace(space: PendingSpace, nextCode: number): void {
    const lastCode = this.text.charCodeAt(this.text.length - 1);
    if (space.hasLineBreak && isUnspacedScript(lastCode) && isUnspacedScript(nextCode)) return;
    if (space.nodeIndex !== NO_NODE) this.runs.add(this.text.length, 1, space.nodeIndex, space.start, space.end);
    this.text += ' ';
  }
}

const isVisible = (code: number): boolean => !isSpace(code) && !isInvisible(code);

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
