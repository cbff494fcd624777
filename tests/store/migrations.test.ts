import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { annotatedArticle, backUp, changeRemarks, openStore, purgeExpired, TRASH_TIME } from '../../lib/store';
import { DATABASE_VERSION } from '../../lib/store/migrations';

/** A database as a version of ours wrote it: its stores, their indexes and records. */
interface DatabaseDump {
  readonly version: number;
  readonly stores: Readonly<
    Record<
      string,
      {
        readonly keyPath: string;
        readonly indexes: readonly {
          readonly name: string;
          readonly keyPath: string | string[];
          readonly multiEntry: boolean;
        }[];
        readonly records: readonly Readonly<Record<string, unknown>>[];
      }
    >
  >;
}

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/databases');
const DUMPS = readdirSync(FOLDER).map(
  (file) => [file, JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as DatabaseDump] as const,
);

/** Makes the database of a dump without any of our code: that has moved on since. */
const restore = (dump: DatabaseDump): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('whosaid', dump.version);
    request.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes, records }] of Object.entries(dump.stores)) {
        const store = request.result.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
        for (const record of records) store.put({ ...record, ofAnotherVersion: name });
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });

/** Addresses are added to, and looked at by themselves. */
const withoutKeys = (record: object): object => ({ ...record, keys: null });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** Made and left behind in one commit: no database of it was ever written. */
const NEVER_WRITTEN = [3];

test('there is a database of every version before this one, each written by the code of its day', () => {
  const versions = Array.from({ length: DATABASE_VERSION - 1 }, (_, index) => index + 1);
  expect(DUMPS.map(([, { version }]) => version)).toEqual(versions.filter((each) => !NEVER_WRITTEN.includes(each)));
});

describe.each(DUMPS)('a database of %s', (_file, dump) => {
  test('opens with every record in it, unknown fields included', async () => {
    await restore(dump);
    const store = await openStore(() => {});
    const kept = await backUp(store, 1);
    for (const [name, { records }] of Object.entries(dump.stores))
      expect(kept[name as 'articles'].map(withoutKeys)).toEqual(
        records.map((record) => withoutKeys({ ...record, ofAnotherVersion: name })),
      );
    store.close();
  });

  test('is worked on as one of this version', async () => {
    await restore(dump);
    const store = await openStore(() => {});
    const pier = await annotatedArticle(store, ['sample.example/pier']);
    expect(pier?.annotations.map(({ note }) => note)).toEqual(['ask her why']);
    const [changed] = await changeRemarks(store, pier?.annotations[0]?.id as string, { tags: ['pier'] }, 2e12);
    expect(changed).toMatchObject({ note: 'ask her why', tags: ['pier'], ofAnotherVersion: 'annotations' });
    // Its trash is found by the new index.
    expect((await purgeExpired(store, 1_700_000_300_000 + TRASH_TIME + 1)).annotations).toHaveLength(1);
    store.close();
  });

  test('finds an article saved at a mobile address by its plain one, and by the old key', async () => {
    await restore(dump);
    const store = await openStore(() => {});
    for (const key of ['sample.example/a', 'm.sample.example/a'])
      expect((await annotatedArticle(store, [key]))?.annotations).toHaveLength(2);
    store.close();
  });

  test('has the stores and indexes of a new one', async () => {
    const shapeOf = async (): Promise<unknown> => {
      const store = await openStore(() => {});
      const shape = [...store.objectStoreNames].map((name) => [
        name,
        [...store.transaction(name).objectStore(name).indexNames],
      ]);
      store.close();
      return shape;
    };
    const fresh = await shapeOf();
    globalThis.indexedDB = new IDBFactory();
    await restore(dump);
    expect(await shapeOf()).toEqual(fresh);
  });
});
