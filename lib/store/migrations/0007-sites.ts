import type { Migration } from './migration';

/** What the reader wants of single sites and pages. What earlier versions kept of that elsewhere, the background brings. */
export const sites: Migration = (db) => {
  db.createObjectStore('sites', { keyPath: ['about', 'place'] });
};
