import { type IDBPDatabase, openDB, unwrap } from 'idb';
import { DATABASE_VERSION, MIGRATIONS } from './migrations';
import { DATABASE_NAME, type Schema } from './schema';

export type Store = IDBPDatabase<Schema>;

/** The database cannot be opened; `reason` says in which way, so that the interface can say what to do. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
  readonly reason: 'newer' | 'blocked' | 'forbidden' | 'broken';

  constructor(reason: StoreUnavailableError['reason'], options?: ErrorOptions) {
    super(`The database cannot be opened: ${reason}`, options);
    this.reason = reason;
  }
}

const reasonOf = (error: unknown): StoreUnavailableError['reason'] => {
  const name = error instanceof DOMException || error instanceof Error ? error.name : '';
  if (name === 'VersionError') return 'newer';
  // Firefox with "never remember history" refuses every write with this.
  if (name === 'InvalidStateError' || name === 'SecurityError') return 'forbidden';
  return 'broken';
};

/**
 * Openings that still wait for another tab, by the name of the database. A second one would stand in line behind it
 * and hear nothing, not even that it is blocked.
 */
const waiting = new Map<string, Promise<void>>();
/** A tab that was closed since has let go within so many milliseconds. */
const TO_LET_GO = 300;
/**
 * So long an opening may go without a sign, in milliseconds: one that stands in line behind another tab's, which
 * waits, gets none from the browser.
 */
const PATIENCE = 5_000;

const waitForOthers = async (name: string): Promise<void> => {
  const late = new Promise<void>((resolve) => setTimeout(resolve, TO_LET_GO));
  await Promise.race([waiting.get(name), late]);
  if (waiting.has(name)) throw new StoreUnavailableError('blocked');
};

/**
 * Opens the database, made or brought up to date where needed.
 * @param onClosed called once when the connection has ended by itself: another version wants to upgrade, or the
 * browser has closed or cleared the database. The next use must open again.
 * @param onCreated called when there was no database, and there is one now.
 * @throws {StoreUnavailableError}
 */
export const openStore = async (
  onClosed: () => void,
  name = DATABASE_NAME,
  onCreated: () => void = () => undefined,
): Promise<Store> => {
  if (waiting.has(name)) await waitForOthers(name);
  let isNew = false;
  try {
    return await new Promise<Store>((resolve, reject) => {
      const giveUp = (): void => {
        waiting.set(name, settled);
        reject(new StoreUnavailableError('blocked'));
      };
      const opening = openDB<Schema>(name, DATABASE_VERSION, {
        upgrade(db, oldVersion, newVersion, transaction) {
          // However long it takes from now on, it goes forward.
          clearTimeout(patience);
          isNew = oldVersion === 0;
          for (const migrate of MIGRATIONS.slice(oldVersion, newVersion ?? undefined)) {
            migrate(unwrap(db), unwrap(transaction));
          }
        },
        blocked: giveUp,
        blocking: (_current, _blocked, event) => {
          (event.target as IDBDatabase).close();
          onClosed();
        },
        terminated: onClosed,
      });
      const settled = opening
        .then((store) => {
          if (isNew) onCreated();
          // Who asked for it was told that it is blocked: the next use opens its own.
          if (waiting.has(name)) store.close();
          resolve(store);
        }, reject)
        .finally(() => {
          clearTimeout(patience);
          waiting.delete(name);
        });
      const patience = setTimeout(giveUp, PATIENCE);
    });
  } catch (error) {
    throw error instanceof StoreUnavailableError ? error : new StoreUnavailableError(reasonOf(error), { cause: error });
  }
};
