import type { Store } from './open';
import { read } from './transaction';

/** Whether anything that is kept was made, changed or thrown away after a time. */
export const hasChangedSince = async (store: Store, time: number): Promise<boolean> => {
  const transaction = read(store);
  const after = IDBKeyRange.lowerBound(time, true);
  if ((await transaction.objectStore('annotations').index('byModified').count(after)) > 0) return true;
  // Few of each: they need no index.
  const others = await Promise.all([
    transaction.objectStore('corrections').getAll(),
    transaction.objectStore('speakers').getAll(),
    transaction.objectStore('sites').getAll(),
  ]);
  return others.flat().some(({ modified }) => modified > time);
};
