import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftOfSpan } from '../../lib/anchoring';
import { createAnswers, lookedAfter } from '../../lib/background';
import { answerAsBackground, askBackground } from '../../lib/messaging';
import { backUp, connectStore, type Store, saveAnnotations, setDeleted } from '../../lib/store';

const DAY = 24 * 3_600_000;
const YEAR = 365 * DAY;
const START = Date.UTC(2026, 4, 14);
const TEXT = 'The mayor said the bridge would open in May.';
const ARTICLE = { url: 'https://n.example/a', title: 'A', site: null, byline: null, published: null, lang: 'en' };

let plain: () => Promise<Store>;
let now: number;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.tabs, { query: async () => [] });
  plain = connectStore();
  now = START;
  answerAsBackground(createAnswers(plain, () => now));
  const [saved] = await saveAnnotations(await plain(), ARTICLE, ['n.example/a'], [draftOfSpan(TEXT, [0, 9])], now);
  await setDeleted(await plain(), [saved?.id as string], true, now);
});

const lookAt = async (time: number): Promise<void> => {
  now = time;
  await askBackground('look-after', {});
};

const isKept = async (): Promise<boolean> => (await backUp(await plain(), 0)).annotations.length > 0;

describe('what was thrown away', () => {
  test('is there for 30 days and the day after, and then no longer, with no restart of the browser', async () => {
    for (let day = 0; day <= 31; day++) {
      await lookAt(START + day * DAY);
      expect([day, await isKept()]).toEqual([day, true]);
    }
    await lookAt(START + 32 * DAY);
    expect(await isKept()).toBe(false);
  });

  test('is still there after a clock was put forward by years, and right again', async () => {
    await lookAt(START + 10 * YEAR);
    await lookAt(START + 10 * YEAR + 3_600_000);
    await lookAt(START + DAY);
    await lookAt(START + 2 * DAY);
    expect(await isKept()).toBe(true);
    await lookAt(START + 10 * YEAR + DAY);
    await lookAt(START + 3 * DAY);
    expect(await isKept()).toBe(true);
  });

  test('is still there after a long holiday, until the day after it', async () => {
    await lookAt(START + YEAR);
    expect(await isKept()).toBe(true);
    await lookAt(START + YEAR + DAY);
    expect(await isKept()).toBe(false);
  });
});

test('a background that lives for days looks each day, and only once', async () => {
  const connect = lookedAfter(plain, () => now);
  const asked = vi.spyOn(fakeBrowser.storage.local, 'get');
  const looks = (): number => asked.mock.calls.filter(([key]) => key === 'trashOverdue').length;
  await connect();
  await vi.waitFor(() => expect(looks()).toBe(1));
  await connect();
  await connect();
  now += DAY;
  await connect();
  await vi.waitFor(() => expect(looks()).toBe(2));
  await connect();
  expect(looks()).toBe(2);
});

test('a database that cannot be opened is told to who asked for it', async () => {
  const connect = lookedAfter(() => Promise.reject(new Error('held')));
  await expect(connect()).rejects.toThrow('held');
});
