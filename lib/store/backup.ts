import { BACKUP_VERSION, type Backup, type MergePlan, planMerge, type StoredContent } from '../annotations';
import type { Store } from './open';
import { type ReadTransaction, read, type WriteTransaction, write } from './transaction';

const contentOf = async (transaction: ReadTransaction | WriteTransaction): Promise<StoredContent> => {
  const stores = transaction as ReadTransaction;
  const [articles, annotations, corrections, speakers] = await Promise.all([
    stores.objectStore('articles').getAll(),
    stores.objectStore('annotations').getAll(),
    stores.objectStore('corrections').getAll(),
    stores.objectStore('speakers').getAll(),
  ]);
  return { articles, annotations, corrections, speakers };
};

/** Everything that is kept, the trash included, as of one moment. */
export const backUp = async (store: Store, now: number): Promise<Backup> => ({
  format: 'whosaid-backup',
  version: BACKUP_VERSION,
  created: now,
  ...(await contentOf(read(store))),
});

/** What `mergeBackup` would do now. */
export const previewMerge = async (store: Store, content: StoredContent): Promise<MergePlan['counts']> =>
  planMerge(await contentOf(read(store)), content).counts;

/** Brings the content of a backup in, all of it or, when it fails, nothing. */
export const mergeBackup = (store: Store, content: StoredContent): Promise<MergePlan['counts']> =>
  write(store, async (transaction) => {
    const { put, counts } = planMerge(await contentOf(transaction), content);
    // Not one by one: the transaction ends when all are written, and waiting for each costs more than writing it.
    // `async`: what cannot be written fails with the others, and not before they are waited for.
    const puts = [
      ...put.articles.map(async (each) => transaction.objectStore('articles').put(each)),
      ...put.annotations.map(async (each) => transaction.objectStore('annotations').put(each)),
      ...put.corrections.map(async (each) => transaction.objectStore('corrections').put(each)),
      ...put.speakers.map(async (each) => transaction.objectStore('speakers').put(each)),
    ];
    await Promise.all(puts);
    return counts;
  });

/** Empties the store. What was in it is what `backUp` gave just before, in the same transaction. */
export const deleteEverything = (store: Store): Promise<StoredContent> =>
  write(store, async (transaction) => {
    const content = await contentOf(transaction);
    for (const name of transaction.objectStoreNames) await transaction.objectStore(name).clear();
    return content;
  });
