import { detectLanguage } from './detect-language';
import { foreignBlocks, joinExtractions, maskBlocks } from './foreign-blocks';
import { packFor } from './languages';
import { attributeQuotes } from './passes/attribute-quotes';
import { chooseQuotes, withoutOwnNested } from './passes/choose-quotes';
import { continueByMood } from './passes/continue-mood';
import { continueQuotes } from './passes/continue-quotes';
import { findReports } from './passes/find-reports';
import { finish } from './passes/finish';
import { floatQuotes } from './passes/float-quotes';
import { resolveSpeakers } from './passes/resolve-speakers';
import { weighDrafts } from './passes/spaced/draft-odds';
import { structureQuotes } from './passes/structure-quotes';
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
  const reports = findReports(reading);
  const laidOut = structureQuotes(reading);
  const reported = continueQuotes(reading, attributeQuotes(reading, reports), reports);
  const proposed = continueByMood(reading, floatQuotes(reading, chooseQuotes(reading, laidOut, reported)));
  const drafts = weighDrafts(reading, proposed);
  const speakersOf = resolveSpeakers(reading, drafts);
  return { lang, ...finish(reading, withoutOwnNested(drafts, speakersOf), speakersOf, explain) };
};
