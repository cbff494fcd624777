import { Kind } from './kinds';

/**
 * The text as tokens, in columns instead of objects: an article has thousands of them and every pass runs over them.
 * Token offsets are UTF-16 code units of the text, end exclusive; token ranges are end exclusive too.
 */
export interface Tokens {
  count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** `Kind` */
  readonly kind: Uint8Array;
  /** Bits of `Class` */
  readonly classes: Int32Array;
  /** Index into `Lexicon.entries`, -1 for words that are not in it. */
  readonly entry: Int32Array;
}

/** Room for `capacity` tokens. Behind the last one the text reads as if its paragraph ended. */
export const makeTokens = (capacity: number): Tokens => ({
  count: 0,
  start: new Int32Array(capacity),
  end: new Int32Array(capacity),
  kind: new Uint8Array(capacity).fill(Kind.newline),
  classes: new Int32Array(capacity),
  entry: new Int32Array(capacity).fill(-1),
});

/** Adds a token at the end. */
export const addToken = (
  tokens: Tokens,
  start: number,
  end: number,
  kind: number,
  classes: number,
  entry: number,
): void => {
  const at = tokens.count++;
  tokens.start[at] = start;
  tokens.end[at] = end;
  tokens.kind[at] = kind;
  tokens.classes[at] = classes;
  tokens.entry[at] = entry;
};
