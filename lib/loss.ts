import { browser } from './browser';

/**
 * Browsers remove a database that they cannot read any more, and say nothing. That there were notes is remembered
 * beside them, so that their reader can be told and bring a backup in.
 */

const KEY = 'notes';

interface Memory {
  /** Something was kept here once. */
  readonly areKept: boolean;
  /** When the database was found empty after that; null while all is well. Milliseconds since 1970. */
  readonly lostAt: number | null;
}

const load = async (): Promise<Memory> => {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return { areKept: false, lostAt: null, ...(stored as Partial<Memory> | undefined) };
};

// One after the other: two changes at once must not undo each other, and who asks wants to know the last.
let changing: Promise<void> = Promise.resolve();

const change = (edit: (memory: Memory) => Partial<Memory>): Promise<void> => {
  const changed = changing.then(async () => {
    const memory = await load();
    await browser.storage.local.set({ [KEY]: { ...memory, ...edit(memory) } });
  });
  changing = changed.catch(() => undefined);
  return changed;
};

let isRemembered = false;

/** Something has been kept. Written once in the life of a script. */
export const rememberKept = async (): Promise<void> => {
  if (isRemembered) return;
  isRemembered = true;
  await change(() => ({ areKept: true }));
};

/** The database was made anew. */
export const noteNewDatabase = (now: number): Promise<void> =>
  change(({ areKept, lostAt }) => ({ lostAt: areKept ? now : lostAt }));

/** When notes were lost; null if none were, or the reader has been told. */
export const lossTime = async (): Promise<number | null> => {
  await changing;
  return (await load()).lostAt;
};

/** The reader knows. */
export const forgetLoss = (): Promise<void> => change(() => ({ lostAt: null }));
