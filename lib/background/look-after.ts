import type { Store } from '../store';
import { emptyTrash } from './empty-trash';
import { matchSites } from './sites';

const DAY = 24 * 60 * 60 * 1000;

/** What is to be done for what is kept without anybody asking for it. */
export const lookAfter = async (connect: () => Promise<Store>, now: number): Promise<void> => {
  await matchSites(connect, now);
  await emptyTrash(await connect(), now);
};

/**
 * The same store, looked after when it is first opened and on each later day that it is used: no alarm is needed for
 * it, and no permission.
 */
export const lookedAfter = (
  connect: () => Promise<Store>,
  now: () => number = () => Date.now(),
): (() => Promise<Store>) => {
  let lastDay = Number.NaN;
  return async () => {
    const store = await connect();
    const day = Math.floor(now() / DAY);
    if (day !== lastDay) {
      lastDay = day;
      // Nobody waits for it; what fails is tried again another day.
      void lookAfter(connect, now()).catch(() => undefined);
    }
    return store;
  };
};
