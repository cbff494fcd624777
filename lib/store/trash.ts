import type { Annotation, ArticleRecord, Backup } from '../annotations';
import type { Store } from './open';
import { type WriteTransaction, write } from './transaction';

/** How long what was thrown away can be taken back. Milliseconds: 30 days. */
export const TRASH_TIME = 30 * 24 * 60 * 60 * 1000;

/** What is gone from the store: enough to bring it back by `mergeBackup`. */
export type Purged = Pick<Backup, 'articles' | 'annotations'>;

const expiredAt = (now: number): IDBKeyRange => IDBKeyRange.upperBound(now - TRASH_TIME, true);

/** Whether anything lies in the trash longer than 30 days. */
export const hasExpired = async (store: Store, now: number): Promise<boolean> =>
  (await store.countFromIndex('annotations', 'byDeleted', expiredAt(now))) > 0;

/** Removes from the trash, for good, what lies there longer than 30 days. */
export const purgeExpired = (store: Store, now: number): Promise<Purged> =>
  write(store, async (transaction) =>
    remove(transaction, await transaction.objectStore('annotations').index('byDeleted').getAll(expiredAt(now))),
  );

/** Removes annotations that lie in the trash, for good; those that do not lie there stay. */
export const purge = (store: Store, ids: readonly string[]): Promise<Purged> =>
  write(store, async (transaction) => {
    const found: Annotation[] = [];
    for (const id of ids) {
      const annotation = await transaction.objectStore('annotations').get(id);
      if (annotation && annotation.deleted !== null) found.push(annotation);
    }
    return remove(transaction, found);
  });

/** An article goes with the last annotation of it. */
const remove = async (transaction: WriteTransaction, annotations: readonly Annotation[]): Promise<Purged> => {
  const kept = transaction.objectStore('annotations');
  for (const { id } of annotations) await kept.delete(id);
  const articles: ArticleRecord[] = [];
  for (const id of new Set(annotations.map(({ articleId }) => articleId))) {
    const article = await transaction.objectStore('articles').get(id);
    if (!article) continue;
    articles.push(article);
    if ((await kept.index('byArticle').count(id)) === 0) await transaction.objectStore('articles').delete(id);
  }
  return { articles, annotations };
};
