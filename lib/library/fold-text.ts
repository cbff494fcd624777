import { simplified, traditional } from '../extractor/languages/zh/fold';

const SIMPLIFIED = new Map([...traditional].map((character, index) => [character, simplified.charAt(index)]));

/**
 * A text as it is searched: one width, no case, no accents on Latin letters, Simplified characters, single spaces. Who
 * searches types what is at hand.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\u3400-\u9fff]/g, (character) => SIMPLIFIED.get(character) ?? character);
