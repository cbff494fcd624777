import { openStore, type Store } from './open';

/**
 * Gives the open database, opened at the first use and again after it was closed. A failed opening is not kept:
 * the next use tries again.
 */
export const connectStore = (open: typeof openStore = openStore): (() => Promise<Store>) => {
  let current: Promise<Store> | null = null;
  return () => {
    if (!current) {
      const opening = open(() => {
        if (current === opening) current = null;
      });
      opening.catch(() => {
        if (current === opening) current = null;
      });
      current = opening;
    }
    return current;
  };
};
