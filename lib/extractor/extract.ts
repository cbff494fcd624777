import { detectLanguage } from './detect-language';
import { foreignBlocks, joinExtractions, maskBlocks } from './foreign-blocks';
import { packFor } from './languages';
import { withoutOwnNested } from './passes/choose-quotes';
import { finish } from './passes/finish';
import { proposeQuotes } from './passes/propose-quotes';
import { resolveSpeakers } from './passes/resolve-speakers';
import { weighDrafts } from './passes/spaced/draft-odds';
import { type Reading, read, type TokenRange } from './reading/reading';
import type { Extraction } from './types';

export interface ExtractOptions {
  /** BCP 47 tag of the text's language; found out when absent. */
  readonly lang?: string | undefined;
  /** Adds to each quote why it was found. */
  readonly explain?: boolean;
}

/**
 * Finds who said what in a text.
 *
 * @param text paragraphs separated by newlines; each is read in its own language where that is another
 * Cost: linear in the text.
 */
export const extract = (text: string, { lang, explain = false }: ExtractOptions = {}): Extraction => {
  const tag = lang ?? detectLanguage(text);
  const pack = packFor(tag);
  if (!pack) return { lang: tag, speakers: [], quotes: [] };
  const reading = read(text, pack);
  const foreign = foreignBlocks(reading, tag);
  if (foreign.size === 0) return extractFrom(reading, tag, explain);
  const own = read(maskBlocks(reading, [...foreign.values()].flat().sort(byPlace), false), pack);
  const others = [...foreign].flatMap(([other, blocks]) => {
    const otherPack = packFor(other);
    return otherPack ? [extractFrom(read(maskBlocks(reading, blocks, true), otherPack), other, explain)] : [];
  });
  return joinExtractions([extractFrom(own, tag, explain), ...others]);
};

const byPlace = (a: TokenRange, b: TokenRange): number => a.from - b.from;

const extractFrom = (reading: Reading, lang: string, explain: boolean): Extraction => {
  const drafts = weighDrafts(reading, proposeQuotes(reading));
  const speakersOf = resolveSpeakers(reading, drafts);
  return { lang, ...finish(reading, withoutOwnNested(drafts, speakersOf), speakersOf, explain) };
};
