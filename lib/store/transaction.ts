import type { IDBPTransaction } from 'idb';
import type { Store } from './open';
import type { Schema } from './schema';

type StoreNames = ['articles', 'annotations', 'corrections', 'speakers', 'sites'];
const STORES: StoreNames = ['articles', 'annotations', 'corrections', 'speakers', 'sites'];

export type ReadTransaction = IDBPTransaction<Schema, StoreNames, 'readonly'>;
export type WriteTransaction = IDBPTransaction<Schema, StoreNames, 'readwrite'>;

export const read = (store: Store): ReadTransaction => store.transaction(STORES);

/**
 * Runs one write transaction and answers when it has completed; if the work or the commit fails, nothing of it stays.
 * It waits until the data is on the disk (`strict`): a note that was called saved must outlive a power cut.
 */
export const write = async <T>(store: Store, work: (transaction: WriteTransaction) => Promise<T>): Promise<T> => {
  const transaction = store.transaction(STORES, 'readwrite', { durability: 'strict' });
  const completed = transaction.done;
  // Handled below; without this, an abort during the work would also be an unhandled rejection.
  completed.catch(() => undefined);
  try {
    const result = await work(transaction);
    await completed;
    return result;
  } catch (error) {
    abort(transaction);
    throw error;
  }
};

const abort = (transaction: WriteTransaction): void => {
  try {
    transaction.abort();
  } catch {
    // It has already aborted by itself.
  }
};
