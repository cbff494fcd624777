/** Finds who said what in a text: pure, synchronous, without DOM. */
export { detectLanguage } from './detect-language';
export { type ExtractOptions, extract } from './extract';
export type { Extraction, Quote, QuoteSpeaker, QuoteType, Span, Speaker } from './types';
