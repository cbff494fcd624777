import type { Migration } from './migration';

/** Articles and annotations, as the first release kept them. */
export const first: Migration = (db) => {
  const articles = db.createObjectStore('articles', { keyPath: 'id' });
  articles.createIndex('byKey', 'keys', { multiEntry: true });
  articles.createIndex('byModified', 'modified');

  const annotations = db.createObjectStore('annotations', { keyPath: 'id' });
  annotations.createIndex('byArticle', 'articleId');
  annotations.createIndex('byCreated', 'created');
  annotations.createIndex('bySpeaker', 'quote.speaker.name');
  annotations.createIndex('byTag', 'tags', { multiEntry: true });
};
