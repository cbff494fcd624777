import type { Runs } from './runs';

/** A stretch of the text in UTF-16 code units, end exclusive. */
export type TextSpan = readonly [start: number, end: number];

/** The ends of a DOM range; every `Range` and `StaticRange` is one. */
export type Boundaries = Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/**
 * One text and the nodes it was read from. The map is a snapshot: where the page has since removed or changed a
 * node, the answer is null or an empty list, never a place in other text.
 */
export class TextMap {
  /** The blocks joined by `\n`, each with single spaces and trimmed ends. */
  readonly text: string;
  readonly #runs: Runs;

  constructor(text: string, runs: Runs) {
    this.text = text;
    this.#runs = runs;
  }

  /**
   * The live ranges that hold the characters of a span: one for each block it touches, so that what lies between
   * two blocks (an advertisement, a picture) is in none of them. Empty if the page has changed one of its nodes.
   * @throws {RangeError} if the span is not inside the text.
   */
  rangesOf([start, end]: TextSpan): Range[] {
    if (!(start >= 0 && start <= end && end <= this.text.length)) {
      throw new RangeError(`${start}–${end} is no span of a text of ${this.text.length}`);
    }
    const ranges: Range[] = [];
    for (let from = start; from < end; ) {
      const lineBreak = this.text.indexOf('\n', from);
      const to = lineBreak < 0 || lineBreak > end ? end : lineBreak;
      if (to > from) {
        const range = this.#rangeInBlock(from, to);
        if (!range) return [];
        ranges.push(range);
      }
      from = to + 1;
    }
    return ranges;
  }

  /**
   * The span of a DOM range, or null if it touches no character of the text. A range that begins or ends in other
   * text of the page is cut to the part inside.
   */
  spanOf(range: Boundaries): TextSpan | null {
    const start = this.#runs.offsetAfter(range.startContainer, range.startOffset);
    const end = this.#runs.offsetBefore(range.endContainer, range.endOffset);
    return start < end ? [start, end] : null;
  }

  /** The offset of the character right after a DOM boundary point; null where the point is in no node of the text. */
  offsetAt(node: Node, offset: number): number | null {
    return this.#runs.holds(node) ? this.#runs.offsetAfter(node, offset) : null;
  }

  /** True while every node of the text is still in the page and as long as it was. */
  isIntact(): boolean {
    return this.#runs.areIntact();
  }

  #rangeInBlock(start: number, end: number): Range | null {
    const from = this.#runs.startPoint(start);
    const to = this.#runs.endPoint(end);
    if (!from || !to) return null;
    const range = new Range();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }
}
