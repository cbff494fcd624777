import { textOf } from '../annotations';
import { pairsOf, SAME_STATEMENT, sharedPairs } from '../compare';
import type { ShelfEntry } from './shelf';

/** A pair of words in more quotes than this says nothing about which of them are one statement. */
const MAX_QUOTES = 40;

/** Which of a speaker's quotes are one statement, as different articles give it. Made once for a speaker. */
export class TwinIndex {
  readonly #pairs: ReadonlyMap<ShelfEntry, ReadonlySet<string>>;
  readonly #byPair = new Map<string, ShelfEntry[]>();

  constructor(entries: readonly ShelfEntry[]) {
    this.#pairs = new Map(entries.map((entry) => [entry, pairsOf(textOf(entry.annotation))]));
    for (const [entry, pairs] of this.#pairs)
      for (const pair of pairs) {
        const quotes = this.#byPair.get(pair);
        if (quotes) quotes.push(entry);
        else this.#byPair.set(pair, [entry]);
      }
  }

  /** The same statement in other articles, the most alike first. */
  twinsOf(entry: ShelfEntry): ShelfEntry[] {
    const pairs = this.#pairs.get(entry);
    if (!pairs) return [];
    const near = new Set<ShelfEntry>();
    for (const pair of pairs) {
      const quotes = this.#byPair.get(pair) ?? [];
      if (quotes.length <= MAX_QUOTES) for (const each of quotes) near.add(each);
    }
    return [...near]
      .filter(({ article }) => article.id !== entry.article.id)
      .map((each) => ({ each, share: sharedPairs(pairs, this.#pairs.get(each) ?? new Set()) }))
      .filter(({ share }) => share >= SAME_STATEMENT)
      .sort((a, b) => b.share - a.share)
      .map(({ each }) => each);
  }
}
