import type { Migration } from './migration';

/** Names that the reader joined or parted by hand. */
export const speakers: Migration = (db) => {
  db.createObjectStore('speakers', { keyPath: 'name' });
};
