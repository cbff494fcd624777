import type { Quote, QuoteType } from '../extractor/types';
import type { PageReport } from '../messaging';
import { annotationOfQuote } from '../page/saved-quotes';

/** Which of a page's quotes a reader wants to see. */
export interface QuoteFilter {
  /** Looked for in words, speaker and note; case and white space at the ends do not count. */
  readonly words: string;
  /** Null for all types. */
  readonly type: QuoteType | null;
}

export const NO_FILTER: QuoteFilter = { words: '', type: null };

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The quotes that a filter lets through, in the order of the page. */
export const filterQuotes = (
  { article, speakers, quotes, annotations }: PageReport,
  { words, type }: QuoteFilter,
): readonly Quote[] => {
  const wanted = fold(words.trim());
  const textOf = (quote: Quote): string => {
    const speaker = speakers.find(({ id }) => id === quote.speaker?.id);
    const note = annotationOfQuote(annotations, quote)?.note;
    const parts = quote.spans.map((span) => article.text.slice(...span));
    return fold([...parts, speaker?.name, speaker?.title, note].join('\n'));
  };
  return quotes.filter((quote) => (!type || quote.type === type) && (!wanted || textOf(quote).includes(wanted)));
};
