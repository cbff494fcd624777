import type { Migration } from './migration';

/** What was thrown away, by when; what is kept is not in this index, for null is no key. */
export const trash: Migration = (_db, transaction) => {
  const annotations = transaction.objectStore('annotations');
  annotations.createIndex('byDeleted', 'deleted');
  annotations.createIndex('byModified', 'modified');
};
