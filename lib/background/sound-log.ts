import { browser, isFirefox } from '../browser';
import { type openStore, turnLog } from '../store';

const KEY = 'turned';

/** Kept as long as the browser runs: only where one has begun can the log be torn. */
const turnOnce = async (): Promise<void> => {
  const { session } = browser.storage;
  if ((await session.get(KEY))[KEY]) return;
  await turnLog();
  await session.set({ [KEY]: true });
};

let turning: Promise<void> | null = null;

/** The same opening, behind a log that was made sound first, once in each run of the browser. Firefox has no such log. */
export const onSoundLog =
  (open: typeof openStore): typeof openStore =>
  async (...details) => {
    turning ??= isFirefox() ? Promise.resolve() : turnOnce().catch(() => undefined);
    await turning;
    return open(...details);
  };
