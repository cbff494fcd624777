import type { FoundName } from '../languages/pack';
import { Kind } from './kinds';
import { addToken, makeTokens, type Tokens } from './tokens';
import { Trie } from './trie';

/**
 * Makes each found name one token wherever it stands. A name wins over the words it overlaps, even where a word
 * reaches over its end (李|强调|研 → 李强|调|研): what is left of that word becomes unknown characters.
 *
 * @param isName whether a name can stand at these offsets
 */
export const mergeNames = (
  tokens: Tokens,
  units: Uint16Array,
  names: readonly FoundName[],
  nameClass: number,
  isName: (start: number, end: number) => boolean,
): Tokens => {
  if (names.length === 0) return tokens;
  const trie = new Trie();
  for (const { name } of names) trie.setEntry(trie.insert(name), 1);
  const merged = makeTokens(units.length + 1);
  let readTo = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] ?? 0;
    const end = tokens.end[i] ?? 0;
    if (end <= readTo) continue;
    for (let at = readTo; start < at && at < end; at++) addToken(merged, at, at + 1, Kind.character, 0, -1);
    if (start < readTo) continue;
    const nameEnd = longestName(trie, units, start, isName);
    readTo = nameEnd;
    if (nameEnd > start) addToken(merged, start, nameEnd, Kind.word, nameClass, -1);
    else addToken(merged, start, end, tokens.kind[i] ?? 0, tokens.classes[i] ?? 0, tokens.entry[i] ?? -1);
  }
  return merged;
};

const longestName = (
  trie: Trie,
  units: Uint16Array,
  start: number,
  isName: (start: number, end: number) => boolean,
): number => {
  let node = trie.first(units[start] ?? 0);
  let longest = start;
  for (let i = start + 1; node !== 0; i++) {
    if (trie.entryOf(node) >= 0 && isName(start, i)) longest = i;
    if (i >= units.length) break;
    node = trie.next(node, units[i] ?? 0);
  }
  return longest;
};
