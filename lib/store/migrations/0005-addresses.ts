import { articleKey } from '../../annotations';
import type { Migration } from './migration';

/** Articles and corrections are found by addresses that ask for the page in another form; their old keys stay. */
export const addresses: Migration = (_db, transaction) => {
  for (const name of ['articles', 'corrections']) {
    const walking = transaction.objectStore(name).openCursor();
    walking.onsuccess = () => {
      const cursor = walking.result;
      if (!cursor) return;
      const record = cursor.value as { readonly keys: readonly string[] };
      const found = record.keys.map((key) => articleKey(`https://${key}`)).filter((key) => key !== null);
      const keys = [...new Set([...record.keys, ...found])];
      if (keys.length > record.keys.length) cursor.update({ ...record, keys });
      cursor.continue();
    };
  }
};
