import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { describeSpan } from '../../lib/anchoring';
import type { CorrectionDraft } from '../../lib/annotations';
import { correctionsOf, deleteCorrections, openStore, type Store, saveCorrection } from '../../lib/store';
import { first } from '../../lib/store/migrations/0001-first';

const TEXT = 'The mayor said the bridge would open in May. “It is safe,” she added.';
const KEYS = ['news.example/a'];

const correction = (over: Partial<CorrectionDraft> = {}): CorrectionDraft => ({
  id: crypto.randomUUID(),
  targets: [describeSpan(TEXT, [15, 43])],
  quote: null,
  ...over,
});

let store: Store;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore(() => {});
});

describe('corrections', () => {
  test('are found again under each address of their article, each once, in the order of making', async () => {
    const [one, two] = [correction(), correction()];
    await saveCorrection(store, ['news.example/a', 'm.news.example/a'], one, 1000);
    await saveCorrection(store, KEYS, two, 2000);
    expect((await correctionsOf(store, ['m.news.example/a', 'news.example/a'])).map(({ id }) => id)).toEqual([
      one.id,
      two.id,
    ]);
    expect(await correctionsOf(store, ['news.example/b'])).toEqual([]);
  });

  test('give way to a second thought of the same id', async () => {
    const one = correction();
    await saveCorrection(store, KEYS, one, 1000);
    const quote = { targets: one.targets, type: 'indirect', speaker: { name: 'the mayor' } } as const;
    await saveCorrection(store, KEYS, { ...one, quote }, 2000);
    expect(await correctionsOf(store, KEYS)).toEqual([{ ...one, quote, keys: KEYS, created: 1000, modified: 2000 }]);
  });

  test('are gone once they are taken back; taking back twice is no error', async () => {
    const one = correction();
    await saveCorrection(store, KEYS, one, 1000);
    await deleteCorrections(store, [one.id]);
    await deleteCorrections(store, [one.id]);
    expect(await correctionsOf(store, KEYS)).toEqual([]);
  });
});

test('a database of the first release gets room for them and keeps what it has', async () => {
  globalThis.indexedDB = new IDBFactory();
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('whosaid', 1);
    opening.onupgradeneeded = () => first(opening.result, opening.transaction as IDBTransaction);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const { result } = opening;
      const writing = result.transaction('articles', 'readwrite');
      writing.objectStore('articles').put({ id: 'kept', keys: KEYS, modified: 1 });
      writing.oncomplete = () => {
        result.close();
        resolve();
      };
    };
  });
  const upgraded = await openStore(() => {});
  expect(await upgraded.get('articles', 'kept')).toMatchObject({ id: 'kept' });
  await saveCorrection(upgraded, KEYS, correction(), 1000);
  expect(await correctionsOf(upgraded, KEYS)).toHaveLength(1);
});
