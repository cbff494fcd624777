import { Kind } from '../../reading/kinds';
import type { Reading } from '../../reading/reading';
import { kindOf } from '../navigate';

/** Tokens of place, date and agency before the dash that ends them. */
const LONGEST_DATELINE = 14;

/** WEXMOUTH, May 14 (AP) — The council …: where the sentence begins behind a dateline at token `from`, else `from`. */
export const behindDateline = (reading: Reading, from: number, to: number): number => {
  if (reading.lexicon.pack.writing !== 'spaced' || !opensParagraph(reading, from) || !isUpperCase(reading, from))
    return from;
  for (let i = from + 1; i < to && i - from < LONGEST_DATELINE; i++) if (kindOf(reading, i) === Kind.dash) return i + 1;
  return from;
};

const opensParagraph = (reading: Reading, i: number): boolean => i === 0 || kindOf(reading, i - 1) === Kind.newline;

/** Letters of a place in capitals: three at the least. */
const isUpperCase = (reading: Reading, i: number): boolean => {
  const word = reading.text.slice(reading.tokens.start[i], reading.tokens.end[i]);
  return word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();
};
