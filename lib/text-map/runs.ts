/** A boundary point inside one text node. */
export interface NodePoint {
  readonly node: Text;
  readonly offset: number;
}

/**
 * The map between text offsets and node offsets, as runs of characters. In most runs both sides advance in step; a
 * stretch of white space that became one space is a run of length 1 with a longer extent in its node. Characters
 * without a node (the line break between two blocks, the space that a `<br>` stands for) lie in no run.
 */
export class Runs {
  readonly #nodes: Text[] = [];
  readonly #known = new Set<Node>();
  /** Length of each node when it was read: a node that has another one now has changed under us. */
  readonly #nodeLengths: number[] = [];
  // Parallel lists, one entry a run, ordered by text offset and by document order alike.
  readonly #textStart: number[] = [];
  readonly #length: number[] = [];
  readonly #node: number[] = [];
  readonly #nodeStart: number[] = [];
  readonly #nodeEnd: number[] = [];

  /** Takes a node in; the answer is its index for `add`. */
  addNode(node: Text): number {
    this.#nodeLengths.push(node.data.length);
    this.#known.add(node);
    return this.#nodes.push(node) - 1;
  }

  /** Adds `length` characters from `textStart` on, read from `nodeStart` … `nodeEnd` of a node. */
  add(textStart: number, length: number, nodeIndex: number, nodeStart: number, nodeEnd: number): void {
    this.#textStart.push(textStart);
    this.#length.push(length);
    this.#node.push(nodeIndex);
    this.#nodeStart.push(nodeStart);
    this.#nodeEnd.push(nodeEnd);
  }

  /** Where the first character at or after the text offset begins; null if there is none or the page changed it. */
  startPoint(offset: number): NodePoint | null {
    const run = this.#firstRun((index) => this.#textEnd(index) > offset);
    if (run === this.#textStart.length) return null;
    const into = Math.max(0, offset - this.#at(this.#textStart, run));
    return this.#point(run, this.#at(this.#nodeStart, run) + into);
  }

  /** Where the last character before the text offset ends; null if there is none or the page changed it. */
  endPoint(offset: number): NodePoint | null {
    const run = this.#firstRun((index) => this.#at(this.#textStart, index) >= offset) - 1;
    if (run < 0) return null;
    const left = Math.max(0, this.#textEnd(run) - offset);
    return this.#point(run, this.#at(this.#nodeEnd, run) - left);
  }

  /** The text offset of the first character that lies wholly or partly after a DOM boundary point. */
  offsetAfter(container: Node, offset: number): number {
    const run = this.#firstRun((index) => !this.#endsBefore(index, container, offset));
    if (run === this.#textStart.length) return run === 0 ? 0 : this.#textEnd(run - 1);
    return this.#at(this.#textStart, run) + this.#charactersBefore(run, container, offset);
  }

  /** The text offset where the last character that lies wholly or partly before a DOM boundary point ends. */
  offsetBefore(container: Node, offset: number): number {
    const run = this.#firstRun((index) => !this.#endsBefore(index, container, offset));
    if (run < this.#textStart.length && this.#nodeOf(run) === container) {
      const characters = this.#charactersBefore(run, container, offset);
      if (characters > 0) return this.#at(this.#textStart, run) + characters;
      // Inside a collapsed space: it is partly before the point.
      if (offset > this.#at(this.#nodeStart, run)) return this.#textEnd(run);
    }
    return run > 0 ? this.#textEnd(run - 1) : 0;
  }

  /** Whether the node is one of those that were read. */
  holds(node: Node): boolean {
    return this.#known.has(node);
  }

  /** True while every node is connected and has the length it had. */
  areIntact(): boolean {
    return this.#nodes.every((_, index) => this.#isNodeIntact(index));
  }

  #at(list: readonly number[], index: number): number {
    return list[index] as number;
  }

  #nodeOf(run: number): Text {
    return this.#nodes[this.#at(this.#node, run)] as Text;
  }

  #textEnd(run: number): number {
    return this.#at(this.#textStart, run) + this.#at(this.#length, run);
  }

  #isNodeIntact(index: number): boolean {
    const node = this.#nodes[index] as Text;
    return node.isConnected && node.data.length === this.#nodeLengths[index];
  }

  #point(run: number, offset: number): NodePoint | null {
    return this.#isNodeIntact(this.#at(this.#node, run)) ? { node: this.#nodeOf(run), offset } : null;
  }

  /** Whole characters of the run before the point; none for a collapsed space. */
  #charactersBefore(run: number, container: Node, offset: number): number {
    const into = offset - this.#at(this.#nodeStart, run);
    const isInStep = this.#at(this.#nodeEnd, run) - this.#at(this.#nodeStart, run) === this.#at(this.#length, run);
    return this.#nodeOf(run) === container && isInStep && into > 0 ? into : 0;
  }

  /** The first run for which the test holds (it holds for all after it), or the number of runs. */
  #firstRun(test: (run: number) => boolean): number {
    let low = 0;
    let high = this.#textStart.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (test(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Whether the run ends at or before the boundary point in document order. */
  #endsBefore(run: number, container: Node, offset: number): boolean {
    const node = this.#nodeOf(run);
    if (node === container) return this.#at(this.#nodeEnd, run) <= offset;
    const relation = container.compareDocumentPosition(node);
    if (relation & node.DOCUMENT_POSITION_CONTAINED_BY) {
      // The point lies between two children of an ancestor of the run.
      const next = container.childNodes[offset];
      return !next || Boolean(next.compareDocumentPosition(node) & node.DOCUMENT_POSITION_PRECEDING);
    }
    return Boolean(relation & node.DOCUMENT_POSITION_PRECEDING);
  }
}
