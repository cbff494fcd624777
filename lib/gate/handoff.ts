import type { Article } from '../article/types';
import type { PageHandlers } from '../messaging';

/** What the reader does on a page in the gate's place. */
export interface PageReader {
  readonly answers: Omit<PageHandlers, 'read-now'>;
  /** Looks whether the page has become another one, and says so; `isAnew` when the reader's rules have changed. */
  readonly look: (isAnew: boolean) => Promise<boolean>;
}

/** What the gate gives the reader when it comes. */
export interface Handoff {
  /** Reads the page; the reading that brought the reader is given once, unread again. */
  readonly readArticle: (force: boolean) => Promise<Article>;
  /** Milliseconds that the last reading of the page took, pauses between its slices included. */
  readonly took: number;
  readonly takeOver: (reader: PageReader) => void;
}

/** Scripts of an extension share one global object on a page, which the page's own scripts cannot see. */
const KEY = Symbol.for('whosaid gate');

type World = { [KEY]?: { readonly gate: Handoff; readonly isAlive: () => boolean; isTaken: boolean } };

const world = globalThis as World;

/**
 * Leaves the gate where the reader finds it; false if the page has one already.
 * @param isAlive whether the extension that left it is still there: an updated one puts its own in the place.
 */
export const offerHandoff = (gate: Handoff, isAlive: () => boolean): boolean => {
  if (world[KEY]?.isAlive()) return false;
  world[KEY] = { gate, isAlive, isTaken: false };
  return true;
};

/** The page's gate, for one reader only; null if there is none, or another came first. */
export const takeHandoff = (): Handoff | null => {
  const offered = world[KEY];
  if (!offered || offered.isTaken) return null;
  offered.isTaken = true;
  return offered.gate;
};
