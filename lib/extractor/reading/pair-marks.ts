import type { MarkStyle } from '../languages/pack';
import { DIGIT, IDEOGRAPH, Kind, LETTER, SPACE, unitKinds } from './kinds';
import type { TokenRange } from './reading';
import type { Tokens } from './tokens';

/** What stands between a pair of quotation marks. */
export interface Quotation {
  /** Token of the opening mark; -1 where the quotation goes on from the paragraph before. */
  readonly open: number;
  /** Token of the closing mark; -1 where it goes on in the next paragraph or was never closed. */
  readonly close: number;
  /** Tokens inside the marks. */
  readonly from: number;
  readonly to: number;
  /** Index of the quotation around this one, -1 if there is none. */
  readonly parent: number;
  /** Index of the paragraph. */
  readonly paragraph: number;
}

export interface PairedMarks {
  /** In order of their first tokens. */
  readonly quotations: readonly Quotation[];
  /** For each token the index of the innermost quotation around it, -1 for none. */
  readonly within: Int32Array;
}

/** A mark as a number: its code unit, and a flag for those that are written twice (''). */
type Mark = number;
const DOUBLED = 0x10000;
const STRAIGHT = 0x22;
const SINGLES: ReadonlySet<Mark> = new Set([0x27, 0x2018, 0x2019]);
/** Full-width straight marks count as the narrow ones. */
const NARROW: ReadonlyMap<Mark, Mark> = new Map([
  [0xff02, 0x22],
  [0xff07, 0x27],
]);

interface OpenMark {
  readonly token: number;
  readonly mark: Mark;
  readonly closers: readonly Mark[];
}

/** Marks opened deeper than this are typing errors; the limit also keeps the cost linear. */
const DEEPEST_NESTING = 5;

/**
 * Pairs quotation marks within each paragraph. A mark that lacks its partner spoils nothing but itself: it is left
 * out, unless the next paragraph opens or closes the same mark (then the quotation runs to the paragraph's end and
 * goes on there), or it stands at the head of what it opens and nothing contradicts it.
 */
export const pairMarks = (
  text: string,
  tokens: Tokens,
  paragraphs: readonly TokenRange[],
  styles: readonly MarkStyle[],
  partner: Int32Array,
): PairedMarks => {
  const pairer = new MarkPairer(text, tokens, styles, partner);
  paragraphs.forEach((paragraph, index) => {
    pairer.pairParagraph(paragraph, index, paragraphs[index + 1]);
  });
  return pairer.finish();
};

class MarkPairer {
  private readonly kinds = unitKinds();
  private readonly closersOf = new Map<Mark, Mark[]>();
  private readonly closers = new Set<Mark>();
  private readonly quotations: { -readonly [K in keyof Quotation]: Quotation[K] }[] = [];
  /** The mark that the paragraph before left open. */
  private carried: Mark | null = null;
  private stack: OpenMark[] = [];

  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
    styles: readonly MarkStyle[],
    private readonly partner: Int32Array,
  ) {
    for (const { open, close } of styles) {
      const known = this.closersOf.get(markOf(open));
      if (known) known.push(markOf(close));
      else this.closersOf.set(markOf(open), [markOf(close)]);
      this.closers.add(markOf(close));
    }
  }

  pairParagraph(range: TokenRange, paragraph: number, next: TokenRange | undefined): void {
    this.stack = [];
    const first = this.quotations.length;
    const { carried } = this;
    this.carried = null;
    let expectsCloser = carried !== null && !this.opensWith(range, carried);
    for (let i = range.from; i < range.to; i++) {
      if (this.tokens.kind[i] !== Kind.mark) continue;
      const mark = this.markAt(i);
      const opener = this.openerFor(mark, i, range);
      if (opener >= 0) this.close(opener, i, paragraph);
      else if (expectsCloser && this.stack.length === 0 && carried !== null && this.closes(mark, carried)) {
        this.add(-1, i, range.from, i, paragraph);
        expectsCloser = false;
      } else this.open(mark, i, range);
    }
    const left = this.stack[0];
    // A single mark without a partner is an apostrophe.
    if (left && !SINGLES.has(left.mark)) this.leaveOpen(left, range, paragraph, first, next);
  }

  finish(): PairedMarks {
    const { quotations } = this;
    quotations.sort((a, b) => a.from - b.from || b.to - a.to);
    const within = new Int32Array(this.tokens.count).fill(-1);
    // Inner quotations come after outer ones and overwrite them; each token is written once per level of nesting.
    quotations.forEach((quotation, index) => {
      quotation.parent = within[quotation.from] ?? -1;
      within.fill(index, quotation.from, quotation.to);
    });
    return { quotations, within };
  }

  private markAt(i: number): Mark {
    const start = this.tokens.start[i] ?? 0;
    const unit = this.text.charCodeAt(start);
    const mark = NARROW.get(unit) ?? unit;
    return (this.tokens.end[i] ?? 0) - start > 1 ? mark | DOUBLED : mark;
  }

  private closes(mark: Mark, opener: Mark): boolean {
    return this.closersOf.get(opener)?.includes(mark) === true;
  }

  private kindBefore(i: number): number {
    const at = (this.tokens.start[i] ?? 0) - 1;
    return at < 0 ? SPACE : (this.kinds[this.text.charCodeAt(at)] ?? 0);
  }

  private kindAfter(i: number): number {
    const at = this.tokens.end[i] ?? 0;
    return at >= this.text.length ? SPACE : (this.kinds[this.text.charCodeAt(at)] ?? 0);
  }

  /** Place in the stack of the mark that token `i` closes, -1 when it closes none. */
  private openerFor(mark: Mark, i: number, range: TokenRange): number {
    const top = this.stack.length - 1;
    for (let at = top; at >= 0; at--) if (this.stack[at]?.closers.includes(mark) && this.canClose(mark, i)) return at;
    // An opening mark typed for the closing one: 「…「。
    const last = this.stack[top];
    const typedAgain = last !== undefined && last.mark === mark;
    if (!typedAgain) return -1;
    const closes = this.kindAfter(i) === IDEOGRAPH && !this.isClosedNext(last, i, range);
    return closes || this.endsSomething(i, range) ? top : -1;
  }

  /** Whether the next mark of the paragraph closes such an opening one: else token `i` opens nothing. */
  private isClosedNext({ closers }: OpenMark, i: number, range: TokenRange): boolean {
    for (let at = i + 1; at < range.to; at++)
      if (this.tokens.kind[at] === Kind.mark) return closers.includes(this.markAt(at));
    return false;
  }

  private endsSomething(i: number, range: TokenRange): boolean {
    const before = this.tokens.kind[i - 1] ?? 0;
    if (before === Kind.stop || i + 1 >= range.to) return before !== Kind.colon && before !== Kind.comma;
    const after = this.tokens.kind[i + 1] ?? 0;
    return after === Kind.comma || after === Kind.stop || after === Kind.enumeration || after === Kind.parenthesisClose;
  }

  /** Single marks double as apostrophes: they close only behind something and open only before a word. */
  private canClose(mark: Mark, i: number): boolean {
    return !SINGLES.has(mark) || this.kindBefore(i) !== SPACE;
  }

  private open(mark: Mark, i: number, range: TokenRange): void {
    if (this.stack.length >= DEEPEST_NESTING) return;
    const closers = this.closersOf.get(mark);
    if (closers ? this.canOpen(mark, i) : this.isMistypedOpener(mark, i, range))
      this.stack.push({ token: i, mark, closers: closers ?? [mark] });
  }

  private canOpen(mark: Mark, i: number): boolean {
    const before = this.kindBefore(i);
    const after = this.kindAfter(i);
    if (SINGLES.has(mark)) return before !== LETTER && before !== DIGIT && after !== SPACE;
    // A straight mark that hangs on the word before it was a closing one.
    return mark !== STRAIGHT || after !== SPACE || before === IDEOGRAPH || before === Kind.colon;
  }

  /** A closing mark at the head of something: ”…” */
  private isMistypedOpener(mark: Mark, i: number, range: TokenRange): boolean {
    if (!this.closers.has(mark) || SINGLES.has(mark)) return false;
    const before = i === range.from ? Kind.colon : (this.tokens.kind[i - 1] ?? 0);
    const after = this.kindAfter(i);
    return before === Kind.colon && (after === LETTER || after === IDEOGRAPH || after === DIGIT);
  }

  private close(at: number, i: number, paragraph: number): void {
    const open = this.stack[at];
    if (!open) return;
    this.stack.length = at;
    this.add(open.token, i, open.token + 1, i, paragraph);
  }

  private add(open: number, close: number, from: number, to: number, paragraph: number): void {
    if (open >= 0) this.tokens.kind[open] = Kind.open;
    if (close >= 0) this.tokens.kind[close] = Kind.close;
    if (open >= 0 && close >= 0) {
      this.partner[open] = close;
      this.partner[close] = open;
    }
    this.quotations.push({ open, close, from, to, parent: -1, paragraph });
  }

  /** Whether a paragraph begins with the given mark. */
  private opensWith(range: TokenRange, mark: Mark): boolean {
    return this.tokens.kind[range.from] === Kind.mark && this.markAt(range.from) === mark;
  }

  private leaveOpen(
    { token, mark }: OpenMark,
    range: TokenRange,
    paragraph: number,
    first: number,
    next: TokenRange | undefined,
  ): void {
    const goesOn = next !== undefined && (this.opensWith(next, mark) || this.closesFirst(next, mark));
    if (goesOn) this.carried = mark;
    // A pair of the same marks after it shows that the mark itself was closed somewhere and the closer is missing.
    let contradicted = false;
    for (let at = first; at < this.quotations.length; at++)
      if ((this.quotations[at]?.open ?? -1) > token) contradicted = true;
    const heads = token === range.from || this.tokens.kind[token - 1] === Kind.colon;
    if (goesOn || (heads && !contradicted)) this.add(token, -1, token + 1, range.to, paragraph);
  }

  /** Whether a paragraph has a closing mark before any opening one. */
  private closesFirst(range: TokenRange, mark: Mark): boolean {
    for (let i = range.from; i < range.to; i++) {
      if (this.tokens.kind[i] !== Kind.mark) continue;
      const found = this.markAt(i);
      return found !== mark && this.closes(found, mark);
    }
    return false;
  }
}

const markOf = (mark: string): Mark => mark.charCodeAt(0) | (mark.length > 1 ? DOUBLED : 0);
