import { LETTER, unitKinds } from './kinds';
import { Trie } from './trie';

/** What is asked whether a word may end at an offset. */
type IsWordEnd = (offset: number) => boolean;

/** What a word of a list may have beside letters. */
const NO_LETTER = /[\s\d'.&-]/;

/** The words of a lexicon, each with its number. */
export interface WordList {
  /** Adds a word; gives the number it had before, else the new one. */
  add(word: string, entry: number): number;
  /** The number of the word that was found last. */
  readonly found: number;
  /** Offset behind the longest word that begins at an offset of a folded text; that offset if there is none. */
  endOfLongest(folded: string, units: Uint16Array, at: number, isWordEnd: IsWordEnd): number;
}

/** Words without spaces between them may begin anywhere: a tree of code units. */
export class ContinuousWords implements WordList {
  found = -1;
  private readonly trie = new Trie();

  constructor(private readonly fold: Uint16Array) {}

  add(word: string, entry: number): number {
    const node = this.trie.insert(word, this.fold);
    const known = this.trie.entryOf(node);
    if (known >= 0) return known;
    this.trie.setEntry(node, entry);
    return entry;
  }

  endOfLongest(_folded: string, units: Uint16Array, at: number, isWordEnd: IsWordEnd): number {
    const { trie } = this;
    let node = trie.first(units[at] ?? 0);
    let end = at;
    for (let i = at + 1; node !== 0; i++) {
      const entry = trie.entryOf(node);
      if (entry >= 0 && isWordEnd(i)) {
        end = i;
        this.found = entry;
      }
      if (i >= units.length) break;
      node = trie.next(node, units[i] ?? 0);
    }
    return end;
  }
}

/**
 * Words with spaces between them begin where letters do: a map by the letters that a word begins with is ready in a
 * fraction of the time that a tree takes, which a reader waits for on every page.
 */
export class SpacedWords implements WordList {
  found = -1;
  private readonly entries = new Map<string, number>();
  /** Letters → the words that go on behind them with other signs or spaces. */
  private readonly longer = new Map<string, string[]>();
  private readonly kinds = unitKinds();

  add(word: string, entry: number): number {
    const folded = word.toLowerCase();
    const known = this.entries.get(folded);
    if (known !== undefined) return known;
    this.entries.set(folded, entry);
    const end = folded.search(NO_LETTER);
    if (end >= 0) this.addLonger(folded.slice(0, end), folded);
    return entry;
  }

  endOfLongest(folded: string, _units: Uint16Array, at: number, isWordEnd: IsWordEnd): number {
    const end = this.endOfLetters(folded, at);
    const letters = folded.slice(at, end);
    const longer = this.longer.get(letters);
    let longest = '';
    if (longer) {
      for (const word of longer)
        if (word.length > longest.length && folded.startsWith(word, at) && isWordEnd(at + word.length)) longest = word;
    }
    if (longest) {
      this.found = this.entries.get(longest) ?? -1;
      return at + longest.length;
    }
    const entry = this.entries.get(letters);
    if (entry === undefined || !isWordEnd(end)) return at;
    this.found = entry;
    return end;
  }

  private addLonger(letters: string, word: string): void {
    const words = this.longer.get(letters);
    if (words) words.push(word);
    else this.longer.set(letters, [word]);
  }

  private endOfLetters(text: string, from: number): number {
    let end = from;
    while (end < text.length && this.kinds[text.charCodeAt(end)] === LETTER) end++;
    return end;
  }
}
