/** IndexedDB. Writing belongs to the background; pages of the extension may read, and bring whole backups in. */
export { backUp, deleteEverything, mergeBackup, previewMerge } from './backup';
export { changeMany, changeRemarks, setDeleted, UnknownAnnotationError } from './change';
export { hasChangedSince } from './changed-since';
export { connectStore } from './connection';
export { correctionsOf, deleteCorrections, saveCorrection } from './corrections';
export { allArticles, recentArticles, speakerRecords, wholeArticle } from './library';
export { type AnchorNews, markLost } from './lost';
export { openStore, type Store, StoreUnavailableError } from './open';
export { keysOfAnnotations, keysOfCorrections } from './owners';
export { askToPersist } from './persist';
export { annotatedArticle, library } from './read';
export { articlesByPrint, type PrintMatch, setSameArticle } from './reprints';
export { type SaidQuote, saidBy, speakerNames } from './said';
export { saveAnnotations } from './save';
export { DATABASE_NAME } from './schema';
export { takeSites } from './sites';
export { decideSpeakers } from './speakers';
export { hasExpired, type Purged, purge, purgeExpired, TRASH_TIME } from './trash';
