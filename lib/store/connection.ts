import { openStore, type Store } from './open';

/**
 * Gives the open database, opened at the first use and again after it was closed. A failed opening is not kept:
 * the next use tries again.
 */
export const connectStore = (open: typeof openStore = openStore, onCreated?: () => void): (() => Promise<Store>) => {
  let current: Promise<Store> | null = null;
  return () => {
    if (!current) {
      const onClosed = (): void => {
        if (current === opening) current = null;
      };
      const opening = open(onClosed, undefined, onCreated);
      opening.catch(() => {
        if (current === opening) current = null;
      });
      current = opening;
    }
    return current;
  };
};
