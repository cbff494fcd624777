import { detectLanguage } from './detect-language';
import { packFor } from './languages';
import type { Reading, TokenRange } from './reading/reading';
import type { Extraction, Quote, Speaker } from './types';

/** Code units of a paragraph whose language can be told: by its script, or by its words. */
const SHORTEST_BLOCK = { otherScript: 40, sameScript: 200 } as const;
/** Scripts from here on are written without spaces, Korean aside. */
const FIRST_IDEOGRAPHIC = 0x2e80;
/** Share of words that must be known for a paragraph to be of the text's language beyond doubt. */
const KNOWN_SHARE = 0.25;

/**
 * Paragraphs in another language than the text, by language, where that one can be read. Only where few words are known
 * is the language asked for.
 */
export const foreignBlocks = (reading: Reading, lang: string): ReadonlyMap<string, readonly TokenRange[]> => {
  const blocks = new Map<string, TokenRange[]>();
  for (const paragraph of reading.paragraphs) {
    const [start, end] = offsetsOf(reading, paragraph);
    if (end - start < SHORTEST_BLOCK.otherScript || knownShare(reading, paragraph) >= KNOWN_SHARE) continue;
    if (end - start < SHORTEST_BLOCK.sameScript && isSpacedScript(reading, start, end)) continue;
    const own = detectLanguage(reading.text.slice(start, end));
    if (primary(own) === primary(lang)) continue;
    const pack = packFor(own);
    if (!pack || (pack.writing === reading.lexicon.pack.writing && end - start < SHORTEST_BLOCK.sameScript)) continue;
    blocks.set(own, [...(blocks.get(own) ?? []), paragraph]);
  }
  return blocks;
};

/** Whether a paragraph of spaced writing has no other letters than such: a short one is not asked for its language. */
const isSpacedScript = ({ text, lexicon }: Reading, start: number, end: number): boolean => {
  if (lexicon.pack.writing !== 'spaced') return false;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) >= FIRST_IDEOGRAPHIC) return false;
  return true;
};

/** The text with nothing but these paragraphs, or with all but these; what is left out becomes spaces. */
export const maskBlocks = (reading: Reading, blocks: readonly TokenRange[], keep: boolean): string => {
  let masked = '';
  let at = 0;
  const { text } = reading;
  for (const block of blocks) {
    const [start, end] = offsetsOf(reading, block);
    masked += keep ? blank(text, at, start) + text.slice(start, end) : text.slice(at, start) + blank(text, start, end);
    at = end;
  }
  return masked + (keep ? blank(text, at, text.length) : text.slice(at));
};

/** What was found in the parts of one text, as one; the first one's language is the text's. */
export const joinExtractions = (parts: readonly Extraction[]): Extraction => {
  const speakers: Speaker[] = [];
  const quotes: Quote[] = [];
  for (const [index, part] of parts.entries()) {
    const rename = (id: string): string => (index === 0 ? id : `${id}-${part.lang}`);
    for (const speaker of part.speakers) speakers.push({ ...speaker, id: rename(speaker.id) });
    for (const quote of part.quotes)
      quotes.push(quote.speaker ? { ...quote, speaker: { ...quote.speaker, id: rename(quote.speaker.id) } } : quote);
  }
  quotes.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
  return { lang: parts[0]?.lang ?? 'und', speakers, quotes };
};

const offsetsOf = ({ tokens }: Reading, { from, to }: TokenRange): readonly [start: number, end: number] => [
  tokens.start[from] ?? 0,
  tokens.end[to - 1] ?? 0,
];

const blank = (text: string, from: number, to: number): string => text.slice(from, to).replace(/[^\n]/g, ' ');

/** Code units of words that the lexicon knows, among those of letters. */
const knownShare = ({ tokens, lexicon }: Reading, { from, to }: TokenRange): number => {
  let known = 0;
  let all = 0;
  for (let i = from; i < to; i++) {
    if (tokens.entry[i] === undefined) continue;
    const length = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0);
    all += length;
    const entry = tokens.entry[i] ?? -1;
    if (entry >= 0 && lexicon.entries[entry]) known += length;
  }
  return all === 0 ? 1 : known / all;
};

const primary = (tag: string): string => tag.split('-', 1)[0] ?? tag;
