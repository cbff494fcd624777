/** Tokens as numbers, for features. */
import { codeOfUnits } from '../../learned/hashed-model';
import { Kind } from '../../reading/kinds';
import type { Reading } from '../../reading/reading';
import { kindOf } from '../navigate';

/** Code units at the end of a word that show its form. */
const ENDING = 2;
const TAIL = 4;

export const wordCode = ({ tokens, units }: Reading, i: number): number =>
  i >= 0 && i < tokens.count && tokens.kind[i] !== Kind.newline
    ? codeOfUnits(units, tokens.start[i] ?? 0, tokens.end[i] ?? 0)
    : 0;

/** What a word ends in. */
export const endCode = (reading: Reading, i: number): number => lastUnitsCode(reading, i, ENDING);

/** What a noun ends in that shows what it is made of: -ung, -er. */
export const tailCode = (reading: Reading, i: number): number => lastUnitsCode(reading, i, TAIL);

const lastUnitsCode = ({ tokens, units }: Reading, i: number, length: number): number => {
  if (i < 0 || i >= tokens.count || tokens.kind[i] === Kind.newline) return 0;
  const end = tokens.end[i] ?? 0;
  return codeOfUnits(units, Math.max(tokens.start[i] ?? 0, end - length), end);
};

export const classCode = (reading: Reading, i: number): number =>
  Math.imul(kindOf(reading, i) + 1, 0x9e3779b1) ^ (reading.tokens.classes[i] ?? 0);

/** The token behind token `i`, not beyond its paragraph: what stands in the next one says nothing. */
export const behind = (reading: Reading, i: number): number => (kindOf(reading, i) === Kind.newline ? i : i + 1);

/** A length in tokens, in steps that grow. */
export const bucket = (tokens: number): number => Math.min(9, Math.round(Math.log2(Math.max(0, tokens) + 1) * 2));
