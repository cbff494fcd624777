/** Names that the text tells by nothing but their shape. Atom offsets of the clause. */
import { Class } from '../../reading/lexicon';
import { foldedOf } from '../navigate';
import type { Clause } from './clause';

/** Characters of a name that nothing but its title tells. */
const UNKNOWN_NAME = { shortest: 2, longest: 4 } as const;

/** Unknown characters that can be a name. */
export const isUnknownName = (clause: Clause, from: number, end: number): boolean => {
  if (end - from < UNKNOWN_NAME.shortest || end - from > UNKNOWN_NAME.longest) return false;
  for (let at = from; at < end; at++) if (!clause.isCharacter(at) && !clause.has(at, Class.surname)) return false;
  return isNoCommonWord(clause, from, end);
};

/** A surname and one or two characters that are no common word. */
export const isNameShaped = (clause: Clause, from: number, end: number): boolean => {
  if (!clause.has(from, Class.surname) || end - from < 2 || end - from > 3) return false;
  for (let at = from; at < end; at++)
    if (clause.lengthOf(at) !== 1 || (at > from && !clause.isCharacter(at))) return false;
  return isNoCommonWord(clause, from, end);
};

const isNoCommonWord = ({ reading, atoms }: Clause, from: number, end: number): boolean => {
  const folded = foldedOf(reading, atoms[from]?.from ?? 0, atoms[end - 1]?.to ?? 0);
  return reading.lexicon.pack.isName?.(folded) ?? true;
};
