import type { Migration } from './migration';

/** What readers correct of what was found. */
export const corrections: Migration = (db) => {
  const store = db.createObjectStore('corrections', { keyPath: 'id' });
  store.createIndex('byKey', 'keys', { multiEntry: true });
};
