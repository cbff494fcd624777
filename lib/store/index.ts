/** IndexedDB. Writing belongs to the background; pages of the extension may read, and bring whole backups in. */
export { backUp, deleteEverything, mergeBackup, previewMerge } from './backup';
export { changeMany, changeRemarks, setDeleted, UnknownAnnotationError } from './change';
export { connectStore } from './connection';
export { correctionsOf, deleteCorrections, saveCorrection } from './corrections';
export { allArticles, recentArticles, speakerRecords, wholeArticle } from './library';
export { openStore, type Store, StoreUnavailableError } from './open';
export { keysOfAnnotations, keysOfCorrections } from './owners';
export { annotatedArticle, library } from './read';
export { saveAnnotations } from './save';
export { DATABASE_NAME } from './schema';
export { decideSpeakers } from './speakers';
export { type Purged, purge, purgeExpired, TRASH_TIME } from './trash';
