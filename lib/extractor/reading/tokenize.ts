import { APOSTROPHE, DIGIT, HYPHEN, IDEOGRAPH, Kind, LETTER, POINT, SPACE, SURROGATE, unitKinds } from './kinds';
import { Class, type Lexicon } from './lexicon';
import { addToken, makeTokens, type Tokens } from './tokens';

/** A run of these is one token: ！！, ……, ——. */
const MERGED = new Set<number>([Kind.stop, Kind.ellipsis, Kind.dash]);

/**
 * Cuts a text into tokens. Continuous writing: the longest word of the lexicon at each place, else one character;
 * spaced writing: words, or several words where the lexicon has them as one.
 *
 * @param units the folded code units of the text; `folded` the same as a string
 * Cost: linear in the text times the longest word of the lexicon.
 */
export const tokenize = (text: string, units: Uint16Array, folded: string, lexicon: Lexicon): Tokens => {
  const scanner = new Scanner(text, units, folded, lexicon);
  scanner.run();
  return scanner.tokens;
};

class Scanner {
  readonly tokens: Tokens;
  private readonly kinds = unitKinds();
  private readonly spaced: boolean;
  private at = 0;
  private found = -1;

  constructor(
    private readonly text: string,
    private readonly units: Uint16Array,
    private readonly folded: string,
    private readonly lexicon: Lexicon,
  ) {
    this.tokens = makeTokens(text.length + 1);
    this.spaced = lexicon.pack.writing === 'spaced';
  }

  run(): void {
    while (this.at < this.text.length) {
      const kind = this.kindAt(this.at);
      if (kind === SPACE) this.at++;
      else if (kind === LETTER || kind === IDEOGRAPH) this.readWord(kind);
      else if (kind === DIGIT) this.readNumber();
      else if (kind === SURROGATE) this.readSurrogates();
      else if (this.isClitic(this.at) && this.kindAt(this.at - 1) === LETTER) this.readClitic();
      else this.readSign(kind);
    }
  }

  private kindAt(offset: number): number {
    return offset < this.text.length ? (this.kinds[this.text.charCodeAt(offset)] ?? 0) : Kind.newline;
  }

  private take(end: number, kind: number, entry = -1): void {
    const classes = entry >= 0 ? (this.lexicon.entries[entry]?.classes ?? 0) : 0;
    addToken(this.tokens, this.at, end, kind, classes, entry);
    this.at = end;
  }

  private readClitic(): void {
    const end = this.longestEntry();
    this.take(this.at + 2, Kind.word, end === this.at + 2 ? this.found : -1);
  }

  private readWord(kind: number): void {
    const end = this.longestEntry();
    if (end > this.at) this.takeEntry(end, this.found);
    else if (kind === IDEOGRAPH) this.take(this.at + 1, Kind.character);
    else this.takeUnknown(this.endOfLetters(this.at));
  }

  private takeEntry(end: number, entry: number): void {
    const cut = this.lexicon.entries[entry]?.cut;
    if (cut === undefined) this.take(end, Kind.word, entry);
    else this.takeFirst(this.at + cut);
  }

  /** The first part of what is cut in two: a word if it is one. */
  private takeFirst(end: number): void {
    const { words } = this.lexicon;
    const isWord = words.endOfLongest(this.folded, this.units, this.at, (offset) => offset === end) === end;
    this.take(end, isWord ? Kind.word : Kind.character, isWord ? words.found : -1);
  }

  private takeUnknown(end: number): void {
    const { at } = this;
    this.take(end, this.spaced ? Kind.word : Kind.foreign);
    if (this.isAdverb(at, end)) this.tokens.classes[this.tokens.count - 1] = Class.adverb;
  }

  private isAdverb(from: number, to: number): boolean {
    const { adverbEnding } = this.lexicon.pack;
    if (!adverbEnding || to - from <= adverbEnding.length + 1) return false;
    for (let i = 1; i <= adverbEnding.length; i++)
      if (this.units[to - i] !== adverbEnding.charCodeAt(adverbEnding.length - i)) return false;
    return this.text.charCodeAt(from) === this.units[from];
  }

  /** End of the longest entry that begins here and does not end inside a word of letters; leaves its index in `found`. */
  private longestEntry(): number {
    const { words } = this.lexicon;
    const end = words.endOfLongest(this.folded, this.units, this.at, this.endsWord);
    this.found = words.found;
    return end;
  }

  private readonly endsWord = (offset: number): boolean => this.isWordEnd(offset);

  private isWordEnd(offset: number): boolean {
    if (this.kindAt(offset - 1) !== LETTER) return true;
    const next = this.kindAt(offset);
    if (next === LETTER || next === DIGIT) return false;
    if (next !== APOSTROPHE && next !== HYPHEN) return true;
    return this.kindAt(offset + 1) !== LETTER || this.isClitic(offset);
  }

  /** The English ’s, which is no part of the word before it. */
  private isClitic(offset: number): boolean {
    return this.kindAt(offset) === APOSTROPHE && this.units[offset + 1] === 0x73 && this.kindAt(offset + 2) !== LETTER;
  }

  private endOfLetters(from: number): number {
    let end = from;
    for (;;) {
      const kind = this.kindAt(end);
      if (kind === LETTER || kind === DIGIT) end++;
      else if (kind === APOSTROPHE && this.isElision(from, end)) return end + 1;
      else if (this.isInsideWord(kind, end)) end += 2;
      else if (this.isAbbreviationPoint(from, end)) end++;
      else return Math.min(end, this.text.length);
    }
  }

  /** The French l’ and qu’ are words of their own. */
  private isElision(from: number, offset: number): boolean {
    const { elisions } = this.lexicon.pack;
    if (!elisions || this.kindAt(offset + 1) !== LETTER) return false;
    return elisions.includes(String.fromCharCode(...this.units.subarray(from, offset)));
  }

  private isInsideWord(kind: number, offset: number): boolean {
    // P&G
    if (kind !== APOSTROPHE && kind !== HYPHEN && this.text[offset] !== '&') return false;
    const next = this.kindAt(offset + 1);
    return (next === LETTER || next === DIGIT) && !this.isClitic(offset);
  }

  /** The point after a single letter (J. Smith, U.S.) is no full stop. */
  private isAbbreviationPoint(from: number, offset: number): boolean {
    if (this.kindAt(offset) !== POINT) return false;
    if (this.endsBeforeQuotation(offset)) return false;
    const singleLetter = offset - from === 1 || this.kindAt(offset - 2) === POINT;
    return singleLetter && this.text.charCodeAt(offset - 1) < 0x61;
  }

  /** in Dover, N.H. “We …: a new sentence begins in marks. */
  private endsBeforeQuotation(point: number): boolean {
    if (this.kindAt(point - 2) !== POINT || this.kindAt(point + 1) !== SPACE) return false;
    const mark = this.kindAt(point + 2);
    if (mark !== Kind.mark && mark !== APOSTROPHE) return false;
    const first = point + (this.kindAt(point + 3) === APOSTROPHE ? 4 : 3);
    return first < this.text.length && this.text.charCodeAt(first) !== this.units[first];
  }

  /** A number, or a word that begins with one: 12-year-old. */
  private readNumber(): void {
    const end = this.endOfNumber();
    const goesOn = this.spaced && this.kindAt(end) === HYPHEN && this.kindAt(end + 1) === LETTER;
    if (goesOn) this.take(this.endOfLetters(this.at), Kind.word);
    else this.take(end, Kind.number);
  }

  private endOfNumber(): number {
    let end = this.at + 1;
    for (;;) {
      const kind = this.kindAt(end);
      // 14：57 is one number, 14，57 are two.
      const joins = kind === POINT || kind === Kind.colon || this.text[end] === ',';
      if (kind === DIGIT) end++;
      else if (joins && this.kindAt(end + 1) === DIGIT) end += 2;
      else return Math.min(this.isOrdinal(end) ? end + 1 : end, this.text.length);
    }
  }

  /** 12. Oktober: the point after a day or a rank is no full stop where the language has such. */
  private isOrdinal(end: number): boolean {
    if (!this.lexicon.pack.ordinalPoints || end - this.at > 2 || this.kindAt(end) !== POINT) return false;
    return this.kindAt(end + 1) === SPACE && this.kindAt(end + 2) === LETTER;
  }

  /** A code point beyond the BMP is never split; those of the ideographic planes are characters. */
  private readSurrogates(): void {
    const point = this.text.codePointAt(this.at) ?? 0;
    const end = this.at + (point > 0xffff ? 2 : 1);
    this.take(end, point >= 0x20000 && point < 0x40000 ? Kind.character : Kind.other);
  }

  private readSign(kind: number): void {
    if (kind === POINT) this.readPoint();
    else if (kind === APOSTROPHE) this.take(this.endOfApostrophes(), Kind.mark);
    else if (kind === HYPHEN) this.take(this.endOfRun(HYPHEN), this.isFreeHyphen() ? Kind.dash : Kind.other);
    else if (kind === Kind.mark && this.text.startsWith('``', this.at)) this.take(this.at + 2, Kind.mark);
    else this.take(MERGED.has(kind) ? this.endOfRun(kind) : this.at + 1, kind);
  }

  /** Two apostrophes are one mark; of three that close, ''…'…''', the single one is the inner. */
  private endOfApostrophes(): number {
    const run = this.endOfRun(APOSTROPHE) - this.at;
    const closes = this.kindAt(this.at - 1) !== SPACE && this.kindAt(this.at - 1) !== Kind.newline;
    return this.at + (run === 1 || (run === 3 && closes) ? 1 : 2);
  }

  private endOfRun(kind: number): number {
    let end = this.at + 1;
    while (end < this.text.length && this.kindAt(end) === kind) end++;
    return end;
  }

  /** Two hyphens, or one with a space on both sides, stand for a dash. */
  private isFreeHyphen(): boolean {
    const end = this.endOfRun(HYPHEN);
    return end - this.at > 1 || (this.kindAt(this.at - 1) === SPACE && this.kindAt(end) === SPACE);
  }

  /** Joseph Hall Jr. said: no sentence begins with a small letter. */
  private goesOnSmall(offset: number): boolean {
    if (this.kindAt(offset) !== SPACE) return false;
    const next = this.text.charAt(offset + 1);
    return next >= 'a' && next <= 'z';
  }

  /** No. 60: a short word with a point before a number. */
  private leadsToNumber(offset: number): boolean {
    const { pointedBeforeNumbers } = this.lexicon.pack;
    if (!pointedBeforeNumbers || this.kindAt(offset) !== SPACE || this.kindAt(offset + 1) !== DIGIT) return false;
    const last = this.tokens.count - 1;
    const [from = 0, to = 0] = [this.tokens.start[last], this.tokens.end[last]];
    return to === this.at && to - from <= 3 && pointedBeforeNumbers.includes(this.text.slice(from, to).toLowerCase());
  }

  /** A point ends a sentence before a space or a mark; in continuous writing only behind an ideograph. */
  private readPoint(): void {
    const end = this.endOfRun(POINT);
    const after = this.kindAt(end);
    const closes = after === SPACE || after === Kind.newline || after === Kind.mark || after === APOSTROPHE;
    const ends = this.spaced
      ? (closes && !this.goesOnSmall(end) && !this.leadsToNumber(end)) || after === Kind.parenthesisClose
      : closes && this.kindAt(this.at - 1) === IDEOGRAPH;
    this.take(end, end - this.at > 1 ? Kind.ellipsis : ends ? Kind.stop : Kind.other);
  }
}
