import { BACKUP_VERSION, type Backup, type MergePlan, planMerge, type StoredContent } from '../annotations';
import type { Store } from './open';
import { type ReadTransaction, read, type WriteTransaction, write } from './transaction';

const contentOf = async (transaction: ReadTransaction | WriteTransaction): Promise<StoredContent> => {
  const stores = transaction as ReadTransaction;
  const [articles, annotations, corrections, speakers, sites] = await Promise.all([
    stores.objectStore('articles').getAll(),
    stores.objectStore('annotations').getAll(),
    stores.objectStore('corrections').getAll(),
    stores.objectStore('speakers').getAll(),
    stores.objectStore('sites').getAll(),
  ]);
  return { articles, annotations, corrections, speakers, sites };
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

/** Records that are written together: waiting for each would cost more than writing it. */
const BATCH = 2_000;

export interface MergeOptions {
  readonly signal?: AbortSignal;
  /** Told the share that is written (0 … 1). */
  readonly onProgress?: (done: number) => void;
}

/**
 * Brings the content of a backup in, all of it or, when it fails or the signal says so, nothing.
 * @throws {DOMException} `AbortError` when the signal says so.
 */
export const mergeBackup = (
  store: Store,
  content: StoredContent,
  { signal, onProgress }: MergeOptions = {},
): Promise<MergePlan['counts']> =>
  write(store, async (transaction) => {
    const { put, counts } = planMerge(await contentOf(transaction), content);
    // `async`: what cannot be written fails with the others of its batch, and not before they are waited for.
    const puts = [
      ...put.articles.map((each) => async () => transaction.objectStore('articles').put(each)),
      ...put.annotations.map((each) => async () => transaction.objectStore('annotations').put(each)),
      ...put.corrections.map((each) => async () => transaction.objectStore('corrections').put(each)),
      ...put.speakers.map((each) => async () => transaction.objectStore('speakers').put(each)),
      ...put.sites.map((each) => async () => transaction.objectStore('sites').put(each)),
    ];
    for (let from = 0; from < puts.length; from += BATCH) {
      signal?.throwIfAborted();
      await Promise.all(puts.slice(from, from + BATCH).map((write) => write()));
      onProgress?.(Math.min(1, (from + BATCH) / puts.length));
    }
    signal?.throwIfAborted();
    return counts;
  });

/**
 * Empties the store. What was in it is what `backUp` gave just before, in the same transaction. What the reader wants
 * of single sites stays: who throws notes away does not ask to be read along where that was forbidden.
 */
export const deleteEverything = (store: Store): Promise<StoredContent> =>
  write(store, async (transaction) => {
    const content = await contentOf(transaction);
    for (const name of transaction.objectStoreNames) if (name !== 'sites') await transaction.objectStore(name).clear();
    return content;
  });
