/** The words of one name, in order: `article-body_main` has three. */
export type Words = readonly string[];

/** No beginning is shorter. */
const FIRST_LETTERS = 3;

/**
 * A list of words that names are looked up in. A word may stand in a name alone or in two parts (`sidebar` is also in
 * `side-bar`); one with a star stands for all that begin so. Looked up, not matched: a regular expression of a hundred
 * words costs a page more to compile than to run.
 */
export class WordList {
  readonly #whole = new Set<string>();
  /** By their first letters, so that few are tried on a word. */
  readonly #beginnings = new Map<string, string[]>();

  constructor(list: string) {
    for (const word of list.trim().split(/\s+/)) {
      if (!word.endsWith('*')) this.#whole.add(word);
      else this.#addBeginning(word.slice(0, -1));
    }
  }

  isIn(words: Words): boolean {
    for (const [index, word] of words.entries()) {
      if (!word) continue;
      const next = words[index + 1];
      if (this.#has(word) || (next && this.#has(word + next))) return true;
    }
    return false;
  }

  #addBeginning(beginning: string): void {
    const first = beginning.slice(0, FIRST_LETTERS);
    this.#beginnings.set(first, [...(this.#beginnings.get(first) ?? []), beginning]);
  }

  #has(word: string): boolean {
    if (this.#whole.has(word)) return true;
    const beginnings = this.#beginnings.get(word.slice(0, FIRST_LETTERS));
    return beginnings?.some((beginning) => word.startsWith(beginning)) ?? false;
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
