/** How many characters one gram has: long enough to be rare in an article, short enough to survive edits. */
export const GRAM_LENGTH = 6;

/** More places of one gram than this say nothing about where a quote is. */
const MAX_PLACES = 24;

const HASH_BITS = 16;
const EMPTY = -1;

/** A hash of the gram at an offset, for grams of any script. */
const hashAt = (text: string, offset: number): number => {
  let hash = 0;
  for (let index = offset; index < offset + GRAM_LENGTH; index++)
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return (hash ^ (hash >>> HASH_BITS)) & ((1 << HASH_BITS) - 1);
};

/**
 * Where each stretch of six characters of a text stands. Made once for a text (linear), asked once for every quote
 * that is not found by its words.
 */
export class GramIndex {
  readonly #text: string;
  /** The last place of each hash, and before each place the one before of the same hash. */
  readonly #last = new Int32Array(1 << HASH_BITS).fill(EMPTY);
  readonly #before: Int32Array;

  constructor(text: string) {
    this.#text = text;
    const count = Math.max(0, text.length - GRAM_LENGTH + 1);
    this.#before = new Int32Array(count);
    for (let offset = 0; offset < count; offset++) {
      const hash = hashAt(text, offset);
      this.#before[offset] = this.#last[hash] as number;
      this.#last[hash] = offset;
    }
  }

  /** The places in the text of the gram at an offset of a quote; none if there are too many. */
  placesOf(quote: string, offset: number): number[] {
    const gram = quote.substr(offset, GRAM_LENGTH);
    const places: number[] = [];
    let place = this.#last[hashAt(quote, offset)] as number;
    for (; place !== EMPTY; place = this.#before[place] as number) {
      if (!this.#text.startsWith(gram, place)) continue;
      if (places.length === MAX_PLACES) return [];
      places.push(place);
    }
    return places;
  }
}
