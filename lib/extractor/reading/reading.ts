import type { LanguagePack } from '../languages/pack';
import { DIGIT, HYPHEN, Kind, LETTER, unitKinds } from './kinds';
import { Class, type Lexicon, lexiconOf } from './lexicon';
import { mergeNames } from './merge-names';
import { pairBrackets } from './pair-brackets';
import { pairMarks, type Quotation } from './pair-marks';
import { findSentenceEnds } from './sentences';
import { tokenize } from './tokenize';
import type { Tokens } from './tokens';

/** A range of tokens, end exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A text as the passes see it. */
export interface Reading {
  readonly text: string;
  /** The folded code units of the text, one for one. */
  readonly units: Uint16Array;
  /** The same as a string. */
  readonly folded: string;
  readonly lexicon: Lexicon;
  readonly tokens: Tokens;
  readonly paragraphs: readonly TokenRange[];
  /** What stands between quotation marks, in order of the opening mark. */
  readonly quotations: readonly Quotation[];
  /** For each token the other end of its pair of marks, brackets or title marks, else -1. */
  readonly partner: Int32Array;
  /** For each token the index of the innermost quotation around it (its own marks excluded), else -1. */
  readonly within: Int32Array;
  /** For each token the first token after its sentence. */
  readonly sentenceEnds: Int32Array;
  /** The names that were found, folded, with the fuller name each is a part of. */
  readonly names: ReadonlyMap<string, string>;
}

/** Reads a text with a pack. Cost: linear in the text. */
export const read = (text: string, pack: LanguagePack): Reading => {
  const lexicon = lexiconOf(pack);
  const units = foldUnits(text, lexicon.fold);
  const folded = stringOf(units);
  const raw = tokenize(text, units, folded, lexicon);
  const found = pack.findNames({ text, units, folded, lexicon, tokens: raw, bits: Class });
  const spaced = pack.writing === 'spaced';
  const tokens = mergeNames(
    raw,
    units,
    found,
    Class.name,
    (start, end) => !spaced || isWholeName(text, units, start, end),
  );
  const paragraphs = findParagraphs(tokens);
  const partner = new Int32Array(tokens.count).fill(-1);
  pairBrackets(tokens, paragraphs, partner);
  const { quotations, within } = pairMarks(text, tokens, paragraphs, pack.marks, partner);
  const names = new Map(found.map(({ name, of }) => [name, of ?? name]));
  const sentenceEnds = findSentenceEnds(tokens, partner, quotations);
  return { text, units, folded, lexicon, tokens, paragraphs, quotations, partner, within, sentenceEnds, names };
};

/** In spaced writing a name begins with a capital and ends where a word ends. */
const isWholeName = (text: string, units: Uint16Array, start: number, end: number): boolean => {
  const kind = unitKinds()[text.charCodeAt(end)] ?? 0;
  return (
    text.charCodeAt(start) !== units[start] &&
    (end >= text.length || (kind !== LETTER && kind !== DIGIT && kind !== HYPHEN))
  );
};

const foldUnits = (text: string, fold: Uint16Array): Uint16Array => {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    units[i] = fold[unit] || unit;
  }
  return units;
};

/** Code units that a call can take as arguments. */
const CHUNK = 4096;

const stringOf = (units: Uint16Array): string => {
  let string = '';
  for (let i = 0; i < units.length; i += CHUNK) string += String.fromCharCode(...units.subarray(i, i + CHUNK));
  return string;
};

const findParagraphs = (tokens: Tokens): TokenRange[] => {
  const paragraphs: TokenRange[] = [];
  let from = 0;
  for (let i = 0; i <= tokens.count; i++) {
    if (i < tokens.count && tokens.kind[i] !== Kind.newline) continue;
    if (i > from) paragraphs.push({ from, to: i });
    from = i + 1;
  }
  return paragraphs;
};
