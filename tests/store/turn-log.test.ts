import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { onSoundLog } from '../../lib/background';
import { openStore, turnLog } from '../../lib/store';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

/** What the background of a browser that has just begun does: nothing of an earlier one is in memory. */
const beginWorker = async () => {
  vi.resetModules();
  const { onSoundLog: fresh } = (await import('../../lib/background')) as { onSoundLog: typeof onSoundLog };
  return fresh(openStore);
};

describe('the log of the databases', () => {
  test('is turned by a database that does not stay', async () => {
    await turnLog();
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('is turned once in a run of the browser, before the notes are opened, however often the worker starts', async () => {
    const opened = vi.spyOn(indexedDB, 'open');
    const names = () => opened.mock.calls.map(([name]) => name);
    for (let start = 0; start < 2; start++) (await (await beginWorker())(() => undefined, 'notes')).close();
    expect(names()).toEqual(['whosaid-scratch', 'notes', 'notes']);
    await fakeBrowser.storage.session.clear();
    (await (await beginWorker())(() => undefined, 'notes')).close();
    expect(names().slice(3)).toEqual(['whosaid-scratch', 'notes']);
  });

  test('that cannot be turned keeps nobody from the notes', async () => {
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (name === 'whosaid-scratch') throw new DOMException('no', 'UnknownError');
      return open(name, version);
    });
    const store = await (await beginWorker())(() => undefined, 'notes');
    expect(store.name).toBe('notes');
    store.close();
  });
});
