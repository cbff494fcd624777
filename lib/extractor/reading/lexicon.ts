/** A pack made ready for reading: its words in one tree, its classes as bits, its characters as kinds. */
import { type CueClass, type LanguagePack, WORD_CLASSES, type WordClass } from '../languages/pack';
import { ContinuousWords, SpacedWords, type WordList } from './word-list';

/** The bit of each class of words. */
export const Class = Object.fromEntries(WORD_CLASSES.map((name, bit) => [name, 1 << bit])) as Readonly<
  Record<WordClass, number>
>;

/** One word of the lexicon: its classes as bits, and what it is as a cue. */
export interface Entry {
  classes: number;
  cue: CueClass | null;
  /** Where it is to be cut in two, code units from its beginning. */
  cut?: number;
}

export interface Source {
  readonly closes: readonly string[];
  /** What must stand before what closes it, folded. */
  readonly behind?: string | undefined;
  readonly open: boolean;
}

export interface Lexicon {
  readonly pack: LanguagePack;
  readonly words: WordList;
  readonly entries: readonly Entry[];
  /** Code unit → code unit, case and script folded; 0 where it stays. */
  readonly fold: Uint16Array;
  /** Circumpositions and prepositions that name a source, folded word → what closes it; `open`: a pause does, too. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly organisationEndings: ReadonlySet<number>;
  readonly personEndings: ReadonlySet<number>;
  readonly officeEndings: ReadonlySet<number>;
  /** Particles of attributes that are a single character. */
  readonly genitives: ReadonlySet<number>;
}

const compiled = new WeakMap<LanguagePack, Lexicon>();

/** The lexicon of a pack; built on first use, since a page needs one language of many. */
export const lexiconOf = (pack: LanguagePack): Lexicon => {
  const known = compiled.get(pack);
  if (known) return known;
  const lexicon = compile(pack);
  compiled.set(pack, lexicon);
  return lexicon;
};

const compile = (pack: LanguagePack): Lexicon => {
  const fold = foldTable(pack);
  const words = pack.writing === 'spaced' ? new SpacedWords() : new ContinuousWords(fold);
  const entries: Entry[] = [];
  const entryFor = (word: string): Entry => {
    const at = words.add(word, entries.length);
    const known = entries[at];
    if (known) return known;
    const entry: Entry = { classes: 0, cue: null };
    entries.push(entry);
    return entry;
  };
  for (const word of pack.plain) entryFor(word);
  for (const name of WORD_CLASSES) for (const word of pack.classes[name] ?? []) entryFor(word).classes |= Class[name];
  for (const cue of pack.cues) for (const word of cue.words) entryFor(word).cue = cue;
  for (const cut of pack.cuts ?? []) {
    const [first = '', rest = ''] = cut.split('|');
    entryFor(first + rest).cut = first.length;
  }
  const sources = new Map<string, Source>();
  for (const { opens, closes, behind, open = closes.length === 0 } of pack.sources) {
    for (const word of closes) entryFor(word);
    for (const word of opens) {
      entryFor(word).classes |= Class.source;
      const folded = foldString(word, fold);
      const known = sources.get(folded);
      const closers = closes.map((close) => foldString(close, fold));
      sources.set(folded, {
        closes: [...(known?.closes ?? []), ...closers],
        behind,
        open: known?.open === true || open,
      });
    }
  }
  for (const noun of pack.possessedSources?.nouns ?? []) entryFor(noun).classes |= Class.source;
  return {
    pack,
    words,
    entries,
    fold,
    sources,
    organisationEndings: unitsOf(pack.organisationEndings),
    personEndings: unitsOf(pack.personEndings),
    officeEndings: unitsOf(pack.officeEndings),
    genitives: unitsOf(pack.classes.genitive?.filter((word) => word.length === 1).join('')),
  };
};

const unitsOf = (characters = ''): ReadonlySet<number> => {
  const units = new Set<number>();
  for (let i = 0; i < characters.length; i++) units.add(characters.charCodeAt(i));
  return units;
};

/** Letters with case; the scripts after Cyrillic have none or are not read. İ is left out, whose small form is longer. */
const CASED: readonly (readonly [first: number, last: number])[] = [
  [0x41, 0x5a],
  [0xc0, 0xde],
  [0x100, 0x12f],
  [0x131, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
];

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Only what changes is written: the table is built when a page opens, and most of it would be the identity. */
const foldTable = (pack: LanguagePack): Uint16Array => {
  const table = new Uint16Array(0x10000);
  for (const [first, last] of CASED) {
    const lower = String.fromCharCode(...range(first, last)).toLowerCase();
    for (let unit = first; unit <= last; unit++) table[unit] = lower.charCodeAt(unit - first);
  }
  // Full-width ASCII; letters also lose their case.
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = table[unit - 0xfee0] || unit - 0xfee0;
  table[0x2019] = 0x27;
  const [from, to] = pack.fold ?? ['', ''];
  for (let i = 0; i < from.length; i++) table[from.charCodeAt(i)] = to.charCodeAt(i);
  return table;
};

/** Folds a string; the length stays. */
export const foldString = (text: string, fold: Uint16Array): string => {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    folded += String.fromCharCode(fold[unit] || unit);
  }
  return folded;
};
