/** The model of what a reader keeps: types in W3C words, and what can be said of them without a store or a page. */
export { articleKey, articleKeys } from './article-keys';
export { normalizeTag, parseTags } from './remarks';
export { identityOf, inTextOrder, textOf, textPositionOf, textQuoteOf } from './targets';
export * from './types';
export {
  InvalidDataError,
  parseArticleDraft,
  parseChanges,
  parseCorrection,
  parseDraft,
  parseDrafts,
  parseRemarks,
  parseTexts,
} from './validate';
