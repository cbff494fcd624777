/** The model of what a reader keeps: types in W3C words, and what can be said of them without a store or a page. */
export { articleKey, articleKeys } from './article-keys';
export { BACKUP_VERSION, parseBackup, parseBackupSteps } from './backup';
export { isSame } from './canonical';
export { EDITED_FIELDS, edit, editedAt, mergeAnnotations } from './edits';
export { EMPTY_CONTENT, joinSites, type MergeCounts, type MergePlan, planMerge } from './merge';
export { newId } from './new-id';
export { normalizeTag, parseTags } from './remarks';
export { identityOf, inTextOrder, textOf, textPositionOf, textQuoteOf } from './targets';
export * from './types';
export {
  InvalidDataError,
  parseArticleDraft,
  parseBulkChanges,
  parseChanges,
  parseCorrection,
  parseDraft,
  parseDrafts,
  parsePrint,
  parseRemarks,
  parseSiteChoice,
  parseTexts,
} from './validate';
