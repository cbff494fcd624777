/** The words of one name, in order: `article-body_main` has three. */
export type Words = readonly string[];

/** No beginning is shorter. */
const FIRST_LETTERS = 3;

/**
 * Lists of words that names are looked up in, all lists at once. A word may stand in a name alone or in two parts
 * (`sidebar` is also in `side-bar`); one with a star stands for all that begin so. Looked up, not matched: a regular
 * expression of a hundred words costs a page more to compile than to run.
 */
export class WordLists {
  /** The lists of each word: a bit for the number of each. */
  readonly #whole = new Map<string, number>();
  /** Beginnings by their first letters, so that few are tried on a word, each with its lists. */
  readonly #beginnings = new Map<string, [beginning: string, lists: number][]>();

  constructor(...lists: readonly string[]) {
    for (const [index, list] of lists.entries()) {
      for (const word of list.trim().split(/\s+/)) this.#add(word, 1 << index);
    }
  }

  /** The lists that have a word of the name: bit 0 for the first. */
  listsOf(words: Words): number {
    let lists = 0;
    for (let index = 0; index < words.length; index++) {
      const word = words[index];
      if (!word) continue;
      const next = words[index + 1];
      lists |= this.#listsOf(word) | (next ? this.#listsOf(word + next) : 0);
    }
    return lists;
  }

  #add(word: string, list: number): void {
    if (!word.endsWith('*')) {
      this.#whole.set(word, (this.#whole.get(word) ?? 0) | list);
      return;
    }
    const first = word.slice(0, FIRST_LETTERS);
    this.#beginnings.set(first, [...(this.#beginnings.get(first) ?? []), [word.slice(0, -1), list]]);
  }

  #listsOf(word: string): number {
    let lists = this.#whole.get(word) ?? 0;
    const beginnings = this.#beginnings.get(word.slice(0, FIRST_LETTERS));
    if (!beginnings) return lists;
    for (const each of beginnings) if (word.startsWith(each[0])) lists |= each[1];
    return lists;
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
