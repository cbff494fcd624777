import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draftOfSpan } from '../../lib/anchoring';
import type { AnnotationDraft, ArticleDraft } from '../../lib/annotations';
import { reasonOf } from '../../lib/messaging';
import {
  annotatedArticle,
  backUp,
  changeRemarks,
  connectStore,
  DATABASE_NAME,
  library,
  mergeBackup,
  openStore,
  purgeExpired,
  type Store,
  saveAnnotations,
  setDeleted,
  TRASH_TIME,
} from '../../lib/store';
import { DATABASE_VERSION, MIGRATIONS } from '../../lib/store/migrations';

/** What goes wrong around the store. What was acknowledged stays; what was not is told and leaves nothing half done. */

const TEXT = 'The mayor said the bridge would open in May, and that nobody would have to wait any longer than that.';
const KEYS = ['news.example/a'];
const ARTICLE: ArticleDraft = {
  url: 'https://news.example/a',
  title: 'Bridge to open',
  site: null,
  byline: null,
  published: null,
  lang: 'en',
};

const drafts = (count: number, from = 0): AnnotationDraft[] =>
  Array.from({ length: count }, (_, index) => ({
    ...draftOfSpan(TEXT, [from + index, from + index + 9]),
    note: `n${index}`,
  }));

let connect: () => Promise<Store>;
let acknowledged: string[];

const save = async (count: number, from: number, now = 1000): Promise<void> => {
  const saved = await saveAnnotations(await connect(), ARTICLE, KEYS, drafts(count, from), now);
  acknowledged.push(...saved.map(({ id }) => id));
};

const keptIds = async (): Promise<string[]> =>
  (await library(await connect())).flatMap(({ annotations }) => annotations.map(({ id }) => id)).sort();

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  connect = connectStore();
  acknowledged = [];
  await save(2, 0);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const quotaError = (): DOMException => new DOMException('no room', 'QuotaExceededError');

/** The nth write of anything fails, as on a full disk. */
const failAtPut = (nth: number, error: () => Error): void => {
  const { put } = IDBObjectStore.prototype;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...values) {
    count++;
    if (count === nth) throw error();
    return put.apply(this, values as Parameters<typeof put>);
  });
};

/** Aborts what is still under way; what has ended cannot be, and is not harmed. */
const abort = (transaction: IDBTransaction): void => {
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
};

describe('a save of five quotes', () => {
  test.each([1, 2, 3, 4, 5, 6])(
    'that finds the disk full at write %i keeps none of them, and all that was there',
    async (nth) => {
      failAtPut(nth, quotaError);
      const saving = save(5, 20);
      await expect(saving).rejects.toMatchObject({ name: 'QuotaExceededError' });
      await saving.catch((error) => expect(reasonOf(error)).toBe('full'));
      vi.restoreAllMocks();
      expect(await keptIds()).toEqual([...acknowledged].sort());
      await save(5, 20);
      expect(await keptIds()).toEqual([...acknowledged].sort());
      expect(acknowledged).toHaveLength(7);
    },
  );

  test('that finds the disk full as it ends is not acknowledged', async () => {
    const { transaction } = IDBDatabase.prototype;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...values) {
      const made = transaction.apply(this, values as Parameters<typeof transaction>);
      if (made.mode === 'readwrite') setTimeout(() => abort(made), 0);
      return made;
    });
    await save(5, 20).catch(() => undefined);
    vi.restoreAllMocks();
    expect(await keptIds()).toEqual([...acknowledged].sort());
  });

  test.each(['before', 'during'])(
    'whose connection is closed %s it is told or done, and the next one works',
    async (moment) => {
      const store = await connect();
      if (moment === 'before') store.close();
      const saving = save(5, 20);
      if (moment === 'during') store.close();
      await saving.catch((error) => expect(reasonOf(error)).toBe('unknown'));
      connect = connectStore();
      expect(await keptIds()).toEqual([...acknowledged].sort());
      await save(1, 60);
      expect(await keptIds()).toEqual([...acknowledged].sort());
    },
  );
});

describe('a change', () => {
  test('on a full disk leaves the note as it was', async () => {
    const [id = ''] = acknowledged;
    failAtPut(1, quotaError);
    await expect(changeRemarks(await connect(), id, { note: 'new' }, 2000)).rejects.toThrow();
    vi.restoreAllMocks();
    const kept = await annotatedArticle(await connect(), KEYS);
    expect(kept?.annotations.find((each) => each.id === id)?.note).toBe('n0');
  });

  test('of a backup that fails in its middle brings nothing in', async () => {
    const backup = await backUp(await connect(), 1);
    const before = await keptIds();
    const twice = {
      ...backup,
      annotations: backup.annotations.map((each) => ({
        ...each,
        id: `${each.id}-2`,
        targets: draftOfSpan(TEXT, [50, 60]).targets,
      })),
    };
    failAtPut(2, quotaError);
    await expect(mergeBackup(await connect(), twice)).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await keptIds()).toEqual(before);
  });
});

describe('the database', () => {
  test('that was cleared by the browser is made anew at the next use', async () => {
    await connect();
    await new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(DATABASE_NAME);
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(deleting.error);
    });
    acknowledged = [];
    await save(2, 0);
    expect(await keptIds()).toEqual([...acknowledged].sort());
  });

  test.each([
    ['is damaged', 'UnknownError', 'broken'],
    ['may not be used: a private window', 'InvalidStateError', 'forbidden'],
    ['may not be used: history is switched off', 'SecurityError', 'forbidden'],
    ['is of a newer version', 'VersionError', 'newer'],
  ])('that %s is told as such, is left alone, and is tried again', async (_title, name, reason) => {
    (await connect()).close();
    connect = connectStore();
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('no', name);
    });
    const failing = connect();
    await expect(failing).rejects.toMatchObject({ reason });
    await failing.catch((error) => expect(reasonOf(error)).toBe(reason));
    expect(await keptIds()).toEqual([...acknowledged].sort());
  });

  test('that another tab of an older version holds is told as blocked, and opens when that tab is gone', async () => {
    globalThis.indexedDB = new IDBFactory();
    const old = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(DATABASE_NAME, 1);
      opening.onupgradeneeded = () => {
        const articles = opening.result.createObjectStore('articles', { keyPath: 'id' });
        articles.createIndex('byKey', 'keys', { multiEntry: true });
        articles.createIndex('byModified', 'modified');
        const annotations = opening.result.createObjectStore('annotations', { keyPath: 'id' });
        annotations.createIndex('byArticle', 'articleId');
      };
      opening.onsuccess = () => resolve(opening.result);
    });
    await expect(openStore(() => undefined)).rejects.toMatchObject({ reason: 'blocked' });
    // The first still stands in line: the second is told as well.
    await expect(openStore(() => undefined)).rejects.toMatchObject({ reason: 'blocked' });
    old.close();
    expect((await openStore(() => undefined)).version).toBeGreaterThan(1);
  });
});

test('who stands in line behind another tab that waits is told too: the browser tells only the first', async () => {
  globalThis.indexedDB = new IDBFactory();
  const openAs = (version: number, on: 'onsuccess' | 'onblocked'): Promise<IDBOpenDBRequest> =>
    new Promise((resolve) => {
      const opening = indexedDB.open(DATABASE_NAME, version);
      opening.onupgradeneeded = ({ oldVersion }) => {
        const { result, transaction } = opening;
        for (const migrate of MIGRATIONS.slice(oldVersion, version)) migrate(result, transaction as IDBTransaction);
      };
      opening[on] = () => resolve(opening);
    });
  const old = await openAs(1, 'onsuccess');
  const first = await openAs(DATABASE_VERSION, 'onblocked');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const told = expect(openStore(() => undefined)).rejects.toMatchObject({ reason: 'blocked' });
  await vi.advanceTimersByTimeAsync(60_000);
  await told;
  vi.useRealTimers();
  first.onsuccess = () => first.result.close();
  old.result.close();
  expect((await openStore(() => undefined)).version).toBe(DATABASE_VERSION);
});

describe('a clock that is put', () => {
  test.each([
    ['back ten years', -10],
    ['forward ten years', 10],
    ['to the beginning of time', -56],
  ])('%s loses no edit: the last to arrive counts', async (_title, years) => {
    const [id = ''] = acknowledged;
    const now = Date.UTC(2026, 4, 14);
    await changeRemarks(await connect(), id, { note: 'first' }, now);
    const jumped = Math.max(0, now + years * 365 * 24 * 3_600_000);
    await changeRemarks(await connect(), id, { note: 'second' }, jumped);
    await changeRemarks(await connect(), id, { note: 'third' }, now + 5);
    const kept = await annotatedArticle(await connect(), KEYS);
    expect(kept?.annotations.find((each) => each.id === id)?.note).toBe('third');
  });

  test('forward and back again empties no trash that was filled meanwhile', async () => {
    const now = Date.UTC(2026, 4, 14);
    await setDeleted(await connect(), acknowledged, true, now + 10 * TRASH_TIME);
    await purgeExpired(await connect(), now);
    await setDeleted(await connect(), acknowledged, false, now);
    expect(await keptIds()).toEqual([...acknowledged].sort());
  });
});

describe('two windows', () => {
  test('that change different things of one note at once: both are kept', async () => {
    const [id = ''] = acknowledged;
    const [one, other] = [await connectStore()(), await connectStore()()];
    await Promise.all([
      changeRemarks(one, id, { note: 'by one' }, 2000),
      changeRemarks(other, id, { tags: ['by-other'] }, 2000),
    ]);
    const kept = await annotatedArticle(one, KEYS);
    expect(kept?.annotations.find((each) => each.id === id)).toMatchObject({ note: 'by one', tags: ['by-other'] });
  });

  test('that save and throw away at once: nothing that was saved is gone', async () => {
    const [one, other] = [await connectStore()(), await connectStore()()];
    const [saved] = await Promise.all([
      saveAnnotations(one, ARTICLE, KEYS, drafts(3, 40), 2000),
      setDeleted(other, acknowledged, true, 2000),
    ]);
    expect(await keptIds()).toEqual(saved.map(({ id }) => id).sort());
  });
});
