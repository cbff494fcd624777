/** The words of one name, in order: `article-body_main` has three. */
export type Words = readonly string[];

/**
 * A list of words that names are looked up in. A word may stand in a name alone or in two parts (`sidebar` is also in
 * `side-bar`); one with a star stands for all that begin so. Looked up, not matched: a regular expression of a hundred
 * words costs a page more to compile than to run.
 */
export class WordList {
  readonly #whole: ReadonlySet<string>;
  readonly #beginnings: readonly string[];

  constructor(list: string) {
    const words = list.trim().split(/\s+/);
    this.#whole = new Set(words.filter((word) => !word.endsWith('*')));
    this.#beginnings = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  }

  isIn(words: Words): boolean {
    return words.some((word, index) => this.#has(word) || this.#has(word + (words[index + 1] ?? '')));
  }

  #has(word: string): boolean {
    return this.#whole.has(word) || this.#beginnings.some((beginning) => word.startsWith(beginning));
  }
}

/** All pairs of a word of the first list and one of the second. */
export const pairs = (first: string, second: string): string =>
  first
    .trim()
    .split(/\s+/)
    .flatMap((word) =>
      second
        .trim()
        .split(/\s+/)
        .map((other) => word + other),
    )
    .join(' ');
