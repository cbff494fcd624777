import type { Migration } from './migration';

/** Articles are known by their text as well, and what a speaker said last is found without reading all of it. */
export const prints: Migration = (_db, transaction) => {
  transaction.objectStore('articles').createIndex('byPrint', 'print', { multiEntry: true });
  transaction.objectStore('annotations').createIndex('bySpeakerTime', ['quote.speaker.name', 'created']);
};
