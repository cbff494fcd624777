/** Names of people: runs of capitalised words that are no bodies, and the surnames that come back alone. */
import { type FoundName, Kind, type TokenizedText } from './pack';

/** Words of a name. */
const LONGEST_NAME = 5;
/** What differs between the languages that write names with capitals. All words folded. */
export interface NameShape {
  /** Small words inside names: van, de. */
  readonly particles: readonly string[];
  /** Ends of names that are no surnames: jr. */
  readonly suffixes: readonly string[];
  /** Whether the word for a body leads its name: Tribunal Supremo. */
  readonly bodiesLead?: boolean;
  /** Words that begin no name, but a sentence before one: following. */
  readonly openers?: readonly string[];
  /** What adjectives end in, where every noun has a capital: peruanische. */
  readonly adjectiveEndings?: RegExp;
  /** What a word with a capital ends in that is no name: -minister, where every noun has a capital. */
  readonly nounEndings?: readonly string[];
}

/** Makes a finder of the names of people in a text, folded. Cost of a search: linear in the tokens. */
export const capitalNames = (shape: NameShape): ((text: TokenizedText) => readonly FoundName[]) => {
  const particles = new Set(shape.particles);
  const suffixes = new Set(shape.suffixes);
  const endings = shape.nounEndings ?? [];
  const openers = new Set(shape.openers);
  const isNoun = (word: string): boolean => openers.has(word) || endings.some((ending) => word.endsWith(ending));
  return (text) =>
    new NameFinder(text, particles, suffixes, isNoun, shape.bodiesLead === true, shape.adjectiveEndings).find();
};

class NameFinder {
  private readonly full = new Set<string>();
  private readonly single = new Set<string>();
  private readonly alone = new Map<string, string>();

  constructor(
    private readonly reading: TokenizedText,
    private readonly particles: ReadonlySet<string>,
    private readonly suffixes: ReadonlySet<string>,
    private readonly isNoun: (word: string) => boolean,
    private readonly bodiesLead: boolean,
    private readonly adjectiveEndings: RegExp | undefined,
  ) {}

  find(): FoundName[] {
    const { count } = this.reading.tokens;
    for (let i = 0; i < count; ) i = this.readRun(i);
    const names: FoundName[] = [];
    for (const name of this.full) names.push({ name });
    for (const [name, of] of this.alone) names.push({ name, of });
    for (const name of this.single) if (!this.alone.has(name)) names.push({ name });
    return names;
  }

  private slice(from: number, to: number): string {
    const { start, end } = this.reading.tokens;
    return this.reading.folded.slice(start[from], end[to - 1]);
  }

  private isCapital(i: number): boolean {
    const { kind, start, count } = this.reading.tokens;
    if (i >= count || kind[i] !== Kind.word) return false;
    const offset = start[i] ?? 0;
    return this.reading.text.charCodeAt(offset) !== this.reading.units[offset];
  }

  /** A capitalised word that is nothing else. */
  private isNameWord(i: number): boolean {
    const { classes, entry } = this.reading.tokens;
    if (!this.isCapital(i)) return false;
    if ((classes[i] ?? 0) !== 0 || this.reading.lexicon.entries[entry[i] ?? -1]?.cue) return false;
    return !this.isNoun(this.slice(i, i + 1));
  }

  /** The token behind a name word, or behind an initial with its stops: J. K. */
  private behindInitial(i: number): number {
    const { kind, start, end } = this.reading.tokens;
    const isInitial = (end[i] ?? 0) - (start[i] ?? 0) === 1;
    return isInitial && kind[i + 1] === Kind.stop && start[i + 1] === end[i] && this.isNameWord(i + 2) ? i + 2 : i + 1;
  }

  private isAdjacent(i: number): boolean {
    const { start, end } = this.reading.tokens;
    return (start[i] ?? 0) - (end[i - 1] ?? 0) === 1;
  }

  /** Reads a run of name words at token `i`; gives the token behind it. */
  private readRun(i: number): number {
    if (!this.isNameWord(i)) return i + 1;
    let to = this.behindInitial(i);
    while (to - i < LONGEST_NAME && this.isAdjacent(to)) {
      if (this.isNameWord(to)) to = this.behindInitial(to);
      else if (this.particles.has(this.slice(to, to + 1)) && this.isNameWord(to + 1) && this.isAdjacent(to + 1))
        to += 2;
      else break;
    }
    if (this.isBody(i, to)) {
      // die Ingenieurin Laura Finke: where every noun has a capital, the first word is none of the name.
      if (this.reading.lexicon.pack.capitalNouns && to - i > 2) this.add(i + 1, to);
      return to;
    }
    // der peruanische |Schriftsteller| Alfredo Ruiz
    if (to - i > 2 && this.opensWithNoun(i)) this.add(i + 1, to);
    else if (to - i > 1) this.add(i, to);
    else if (this.isPerson(i)) this.single.add(this.slice(i, to));
    return to;
  }

  /** Where every noun has a capital: whether an adjective stands before a run, which then begins with a noun. */
  private opensWithNoun(i: number): boolean {
    const { classes, kind } = this.reading.tokens;
    const { adjectiveEndings } = this;
    if (!adjectiveEndings || i === 0 || kind[i - 1] !== Kind.word || this.isCapital(i - 1) || !this.isAdjacent(i))
      return false;
    return (classes[i - 1] ?? 0) === 0 && adjectiveEndings.test(this.slice(i - 1, i));
  }

  /** Whether what surrounds a run makes it a body: the Brennan Center, University of X. */
  private isBody(from: number, to: number): boolean {
    const { classes } = this.reading.tokens;
    const { bits } = this.reading;
    if (this.isCapital(to) && this.isAdjacent(to) && (classes[to] ?? 0) & (bits.organisation | bits.document))
      return true;
    if (this.bodiesLead && from > 0 && this.isCapital(from - 1) && (classes[from - 1] ?? 0) & bits.organisation)
      return true;
    return (
      from > 0 && ((classes[from - 1] ?? 0) & bits.determiner) !== 0 && ((classes[from - 1] ?? 0) & bits.definite) !== 0
    );
  }

  /** A single word is a person's name only beside a title or a cue. */
  private isPerson(i: number): boolean {
    const { classes, entry } = this.reading.tokens;
    const { bits, lexicon } = this.reading;
    if (i > 0 && (classes[i - 1] ?? 0) & (bits.honorific | bits.office) && this.isAdjacent(i)) return true;
    // Where every noun has a capital, a verb behind it tells nothing.
    if (lexicon.pack.capitalNouns) return false;
    return lexicon.entries[entry[i + 1] ?? -1]?.cue?.name === 'say' && this.isAdjacent(i + 1);
  }

  private add(from: number, to: number): void {
    const name = this.slice(from, to);
    if (this.full.has(name)) return;
    this.full.add(name);
    let last = to - 1;
    while (last > from && this.suffixes.has(this.slice(last, last + 1))) last--;
    const family = this.slice(last, last + 1);
    if (last > from && family.length > 1 && !this.alone.has(family)) this.alone.set(family, name);
  }
}
