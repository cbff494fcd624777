/** IndexedDB. The background owns it; nothing else may import this room. */
export { changeRemarks, setDeleted, UnknownAnnotationError } from './change';
export { connectStore } from './connection';
export { correctionsOf, deleteCorrections, saveCorrection } from './corrections';
export { openStore, type Store, StoreUnavailableError } from './open';
export { annotatedArticle, library } from './read';
export { saveAnnotations } from './save';
export { DATABASE_NAME } from './schema';
