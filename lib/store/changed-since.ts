import type { Store } from './open';

/** Whether an annotation was made, changed or thrown away after a time. */
export const hasChangedSince = async (store: Store, time: number): Promise<boolean> =>
  (await store.countFromIndex('annotations', 'byModified', IDBKeyRange.lowerBound(time, true))) > 0;
