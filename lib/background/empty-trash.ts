import { browser } from '../browser';
import { broadcast } from '../messaging';
import { hasExpired, purgeExpired, type Store } from '../store';

const DAY = 24 * 60 * 60 * 1000;

/** When something in the trash was first seen to be past its time. Milliseconds since 1970. */
const KEY = 'trashOverdue';

/**
 * Removes what lies in the trash past its time, once that has been seen twice with a day between: a clock that was put
 * forward, and is put right again, empties nothing.
 */
export const emptyTrash = async (store: Store, now: number): Promise<void> => {
  const { [KEY]: seen } = await browser.storage.local.get(KEY);
  if (!(await hasExpired(store, now))) {
    if (seen !== undefined) await browser.storage.local.remove(KEY);
    return;
  }
  const since = typeof seen === 'number' && seen <= now ? seen : now;
  if (since !== seen) await browser.storage.local.set({ [KEY]: since });
  if (now - since < DAY) return;
  // What has passed its time since then is looked at anew.
  const { annotations } = await purgeExpired(store, since);
  await browser.storage.local.remove(KEY);
  if (annotations.length > 0) void broadcast('annotations-changed', { articleId: null });
};
