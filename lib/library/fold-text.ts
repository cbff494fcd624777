import { simplified, traditional } from '../extractor/languages/zh/fold';

const SIMPLIFIED = new Map([...traditional].map((character, index) => [character, simplified.charAt(index)]));

const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]|\p{Mn}/u;
const INVISIBLE = /\p{Cf}/u;
const HAS_TRADITIONAL = new RegExp(`[${traditional}]`);

/**
 * A text as it is searched: one width, no case, no accents on Latin letters, Simplified characters, single spaces. Who
 * searches types what is at hand. Each step is taken only where there is something to do: a library is folded whole.
 */
export const foldText = (text: string): string => {
  let folded = text.normalize('NFKC').toLowerCase();
  if (ACCENTED.test(folded))
    folded = folded
      .normalize('NFD')
      .replace(/(?<=[a-z])\p{Mn}+/gu, '')
      .normalize('NFC');
  if (INVISIBLE.test(folded)) folded = folded.replace(/\p{Cf}/gu, '');
  if (/\s\s|[^\S ]/.test(folded)) folded = folded.replace(/\s+/g, ' ');
  return HAS_TRADITIONAL.test(folded) ? simplify(folded) : folded;
};

const simplify = (text: string): string => {
  let simple = '';
  for (const character of text) simple += SIMPLIFIED.get(character) ?? character;
  return simple;
};
