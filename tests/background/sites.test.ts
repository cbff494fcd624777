import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_CONTENT, type SiteChoice } from '../../lib/annotations';
import { createAnswers } from '../../lib/background';
import { answerAsBackground, askBackground } from '../../lib/messaging';
import { changeSettings, loadSettings } from '../../lib/settings';
import { backUp, connectStore, DATABASE_NAME, mergeBackup, type Store, TRASH_TIME } from '../../lib/store';

/** What is wanted of sites is in the database and, for pages, in a copy. Neither is lost with the other. */

let connect: () => Promise<Store>;
let now: number;
let isLocked: boolean;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.tabs, { query: async () => [] });
  now = 1_000_000;
  isLocked = false;
  const open = connectStore();
  connect = async () => {
    if (isLocked) throw new Error('another window holds the database');
    return open();
  };
  answerAsBackground(createAnswers(connect, () => now));
});

const NEVER = { place: 'a.example', about: 'reading', choice: 'never' } as const;
const HIDDEN = { place: 'a.example', about: 'highlights', choice: 'hidden' } as const;

const choose = (choice: SiteChoice) => askBackground('choose-for-site', choice);
const inDatabase = async () => (await backUp(await connect(), 0)).sites;
const shown = async () => {
  const { siteRules, hiddenSites } = await loadSettings();
  return { siteRules, hiddenSites };
};

test('a choice is in the database and where pages find it', async () => {
  await choose(NEVER);
  await choose(HIDDEN);
  expect(await shown()).toEqual({ siteRules: { 'a.example': 'never' }, hiddenSites: ['a.example'] });
  expect(await inDatabase()).toEqual([
    { ...HIDDEN, modified: now },
    { ...NEVER, modified: now },
  ]);
});

test('choices made at once all count', async () => {
  await Promise.all([
    choose(NEVER),
    choose({ ...NEVER, place: 'b.example', choice: 'always' }),
    choose(HIDDEN),
    changeSettings(() => ({ strength: 'soft' })),
  ]);
  expect(await loadSettings()).toMatchObject({
    siteRules: { 'a.example': 'never', 'b.example': 'always' },
    hiddenSites: ['a.example'],
    strength: 'soft',
  });
});

test('a choice taken back is gone for pages', async () => {
  await choose(NEVER);
  await choose({ ...NEVER, choice: null });
  expect(await shown()).toEqual({ siteRules: {}, hiddenSites: [] });
});

test('the last choice to arrive counts, although the clock was put back', async () => {
  await choose(NEVER);
  now = 10;
  await choose({ ...NEVER, choice: 'always' });
  await askBackground('look-after', {});
  expect(await shown()).toMatchObject({ siteRules: { 'a.example': 'always' } });
});

describe('what earlier versions kept among the settings', () => {
  const OLD = { access: 'listed', siteRules: { 'a.example': 'articles' }, hiddenSites: ['b.example'] };

  beforeEach(() => fakeBrowser.storage.local.set({ settings: OLD }));

  test('counts before it is brought into the database, and afterwards', async () => {
    expect(await loadSettings()).toMatchObject(OLD);
    await askBackground('look-after', {});
    expect(await loadSettings()).toMatchObject(OLD);
    expect(await inDatabase()).toEqual([
      { place: 'b.example', about: 'highlights', choice: 'hidden', modified: now },
      { place: 'a.example', about: 'reading', choice: 'articles', modified: now },
    ]);
    expect((await fakeBrowser.storage.local.get('settings')).settings).toEqual({ access: 'listed' });
  });

  test('is not lost to a choice that comes first, nor to another setting', async () => {
    await changeSettings(() => ({ color: 'pink' }));
    await choose({ place: 'c.example', about: 'reading', choice: 'never' });
    expect(await loadSettings()).toMatchObject({
      access: 'listed',
      color: 'pink',
      siteRules: { 'a.example': 'articles', 'c.example': 'never' },
      hiddenSites: ['b.example'],
    });
  });
});

describe('a choice is not lost', () => {
  test('where the database cannot be opened: it goes there as soon as it can', async () => {
    isLocked = true;
    await choose(NEVER);
    expect(await shown()).toMatchObject({ siteRules: { 'a.example': 'never' } });
    isLocked = false;
    await askBackground('look-after', {});
    expect(await inDatabase()).toMatchObject([NEVER]);
  });

  test('where the browser has cleared the database', async () => {
    await choose(NEVER);
    await new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(DATABASE_NAME);
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(deleting.error);
    });
    await askBackground('look-after', {});
    expect(await inDatabase()).toMatchObject([NEVER]);
  });

  test('where the copy is gone', async () => {
    await choose(NEVER);
    await fakeBrowser.storage.local.clear();
    await askBackground('look-after', {});
    expect(await shown()).toMatchObject({ siteRules: { 'a.example': 'never' } });
  });

  test('where all notes are deleted: nobody is read along again', async () => {
    await choose(NEVER);
    await askBackground('delete-everything', {});
    await askBackground('look-after', {});
    expect(await shown()).toMatchObject({ siteRules: { 'a.example': 'never' } });
    expect(await inDatabase()).toMatchObject([NEVER]);
  });
});

describe('a backup', () => {
  test('brings choices to another browser', async () => {
    await choose(NEVER);
    const backup = await backUp(await connect(), now);
    globalThis.indexedDB = new IDBFactory();
    fakeBrowser.reset();
    const other = connectStore();
    answerAsBackground(createAnswers(other, () => now));
    await mergeBackup(await other(), backup);
    await askBackground('look-after', {});
    expect(await shown()).toMatchObject({ siteRules: { 'a.example': 'never' } });
  });

  test('of a clock far ahead does not overrule the next choice', async () => {
    const ahead = { ...NEVER, modified: now * 1000 };
    await mergeBackup(await connect(), { ...EMPTY_CONTENT, sites: [ahead] });
    await choose({ ...NEVER, choice: 'always' });
    expect(await shown()).toMatchObject({ siteRules: { 'a.example': 'always' } });
  });

  test('does not bring back what was taken back after it was made; the trace of that goes after 30 days', async () => {
    await choose(NEVER);
    const backup = await backUp(await connect(), now);
    now += 5;
    await choose({ ...NEVER, choice: null });
    await mergeBackup(await connect(), backup);
    await askBackground('look-after', {});
    expect(await shown()).toMatchObject({ siteRules: {} });
    expect(await inDatabase()).toMatchObject([{ ...NEVER, choice: null }]);
    now += TRASH_TIME + 1;
    await askBackground('look-after', {});
    expect(await inDatabase()).toEqual([]);
    expect((await fakeBrowser.storage.local.get('siteRecords')).siteRecords).toEqual([]);
  });
});

test.each([
  { place: '', about: 'reading', choice: 'never' },
  { place: 'a.example', about: 'reading', choice: 'hidden' },
  { place: 'a.example', about: 'highlights', choice: 'never' },
  { place: 'a.example', about: 'notes', choice: null },
  { place: 7, about: 'reading', choice: null },
])('what is no choice is refused: %o', async (choice) => {
  await expect(choose(choice as never)).rejects.toMatchObject({ reason: 'refused' });
});

test('nothing is written where nothing is new', async () => {
  await choose(NEVER);
  const heard = vi.fn();
  fakeBrowser.storage.onChanged.addListener(heard);
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await askBackground('look-after', {});
  expect(heard).not.toHaveBeenCalled();
  expect(transaction.mock.calls.map(([, mode]) => mode)).not.toContain('readwrite');
});
