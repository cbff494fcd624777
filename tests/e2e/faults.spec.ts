import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtension } from '../tools/extension';
import { type Site, serve } from '../tools/site';
import { articlePage } from './hostile/article';
import { Inspector } from './hostile/inspector';
import { ask, keepNote, keptIn } from './hostile/notes';
import { Overlay } from './overlay';
import { waitForPaint } from './painted';

/** What goes wrong around a reader. Nothing that was called saved is lost, and what was not saved is said. */

let browser: ExtensionBrowser;
let site: Site;
let library: Page;
let session: CDPSession;
/** Ids of annotations that were called saved. */
const acknowledged: string[] = [];

beforeAll(async () => {
  site = await serve(() => articlePage());
  browser = await launchExtension();
  library = await browser.context.newPage();
  await library.goto(browser.extensionUrl('library.html'));
  session = await browser.context.newCDPSession(library);
  await session.send('ServiceWorker.enable');
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const keptIds = async (): Promise<string[]> =>
  (await keptIn(library)).flatMap(({ annotations }) => annotations.map(({ id }) => id));

/** For what the store itself waits for a while. */
const PATIENT = { timeout: 15_000 };

let count = 0;
const keep = async (note = 'kept'): Promise<string> => {
  const id = await keepNote(library, `${site.origin}/kept`, `Words number ${++count} of what was kept.`, note);
  acknowledged.push(id);
  return id;
};

const openArticle = async (path = `/${++count}`): Promise<{ page: Page; overlay: Overlay; inspector: Inspector }> => {
  const page = await browser.context.newPage();
  await page.goto(site.origin + path);
  await waitForPaint(page);
  return { page, overlay: new Overlay(page), inspector: await Inspector.of(page) };
};

/** Opens the card of a sure quote and presses a button of it. */
const press = async (
  { page, overlay, inspector }: Awaited<ReturnType<typeof openArticle>>,
  button: string,
): Promise<void> => {
  const { x, y } = await inspector.pointAt('The last boat');
  await page.mouse.click(x, y);
  await expect.poll(() => overlay.text()).toContain(button);
  await overlay.click(button);
};

/** Presses the button until it is saved, as a reader does: what held the database takes its time to let go. */
const saveAgain = async ({ overlay }: Awaited<ReturnType<typeof openArticle>>): Promise<void> => {
  const press = async (): Promise<string> => {
    await overlay.click('Save').catch(() => undefined);
    return overlay.text();
  };
  await expect.poll(press, { timeout: 20_000, interval: 1_000 }).toContain('Saved');
};

beforeEach(async () => {
  await keep();
});

describe('the service worker is stopped', () => {
  test.each([0, 1, 2, 4, 8, 16, 32, 64])(
    '%i ms into a save: what was called saved is there, and the next try works',
    async (delay) => {
      const id = `stopped-${delay}`;
      const saving = library.evaluate(
        async ([url, draftId]) => {
          const { chrome } = globalThis as unknown as {
            chrome: { runtime: { sendMessage(m: object): Promise<{ ok: boolean }> } };
          };
          const message = {
            type: 'save-annotations',
            article: { url, title: 'Stopped', site: null, byline: null, published: null, lang: 'en' },
            addresses: [url],
            drafts: [
              {
                id: draftId,
                targets: [
                  {
                    selector: [
                      { type: 'TextQuoteSelector', exact: `words of ${draftId}`, prefix: '', suffix: '' },
                      { type: 'TextPositionSelector', start: 0, end: 20 },
                    ],
                  },
                ],
                quote: null,
                color: 'yellow',
                note: '',
                tags: [],
              },
            ],
          };
          const send = () =>
            chrome.runtime.sendMessage(message).then(
              (answer) => answer?.ok === true,
              () => false,
            );
          const first = await send();
          return { first, again: first || (await send()) };
        },
        [`${site.origin}/stopped`, id],
      );
      await new Promise((resolve) => setTimeout(resolve, delay));
      await session.send('ServiceWorker.stopAllWorkers');
      const { again } = await saving;
      expect(again).toBe(true);
      acknowledged.push(id);
      expect(await keptIds()).toEqual(expect.arrayContaining(acknowledged));
    },
  );

  test('between two acts of a reader: the second works', async () => {
    const article = await openArticle();
    await session.send('ServiceWorker.stopAllWorkers');
    await press(article, 'Save');
    await expect.poll(() => article.overlay.text()).toContain('Saved');
    await article.page.close();
  });
});

describe('the disk is full', () => {
  test('the reader is told, and what is there stays', async () => {
    const article = await openArticle();
    const worker = await browser.worker();
    // The quota of an extension with `unlimitedStorage` cannot be lowered: the store is told what a full disk tells.
    await worker.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      Object.assign(globalThis, {
        restorePut: () => {
          IDBObjectStore.prototype.put = put;
        },
      });
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await press(article, 'Save');
    await expect.poll(() => article.overlay.text()).toContain('The disk is full: nothing was saved.');
    const popup = await browser.openPopup(article.page);
    await popup.getByRole('button', { name: 'Save all' }).click();
    await popup.getByText('The disk is full: nothing was saved.').waitFor();
    await popup.close();
    await worker.evaluate(() => (globalThis as unknown as { restorePut(): void }).restorePut());
    await article.page.bringToFront();
    await article.overlay.click('Save');
    await expect.poll(() => article.overlay.text()).toContain('Saved');
    expect(await keptIds()).toEqual(expect.arrayContaining(acknowledged));
    await article.page.close();
  });
});

/** Holds the database in the library page, as code of another version would. */
const inDatabase = (code: string): Promise<unknown> =>
  library.evaluate(`(async () => {
    const open = (version, upgrade) => new Promise((resolve, reject) => {
      const opening = indexedDB.open('whosaid', version);
      opening.onupgradeneeded = () => upgrade?.(opening.result);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const remove = () => new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase('whosaid');
      deleting.onsuccess = resolve;
      deleting.onerror = () => reject(deleting.error);
    });
    ${code}
  })()`);

/** Puts a database of the first version there and holds it, as a tab of that version would. */
const holdFirst = async (): Promise<void> => {
  await inDatabase(`
    // The extension may open a new one between the two.
    const openFirst = async (upgrade) => {
      for (let tries = 0; tries < 50; tries++) {
        await remove();
        try {
          return await open(1, upgrade);
        } catch (error) {
          if (error.name !== 'VersionError') throw error;
        }
      }
      throw new Error('the extension keeps opening its database');
    };
    globalThis.held = await openFirst((db) => {
      const articles = db.createObjectStore('articles', { keyPath: 'id' });
      articles.createIndex('byKey', 'keys', { multiEntry: true });
      articles.createIndex('byModified', 'modified');
      const annotations = db.createObjectStore('annotations', { keyPath: 'id' });
      for (const [name, path, multiEntry] of [['byArticle', 'articleId'], ['byCreated', 'created'], ['bySpeaker', 'quote.speaker.name'], ['byTag', 'tags', true]])
        annotations.createIndex(name, path, { multiEntry: Boolean(multiEntry) });
    });`);
};

describe('two windows', () => {
  test('write about one quote at once: both are kept', async () => {
    const id = await keep('');
    const other = await browser.context.newPage();
    await other.goto(browser.extensionUrl('library.html'));
    const answers = await Promise.all([
      ask(library, { type: 'change-remarks', id, remarks: { note: 'one' } }),
      ask(other, { type: 'change-remarks', id, remarks: { tags: ['other'] } }),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    const kept = (await keptIn(library)).flatMap(({ annotations }) => annotations).find((each) => each.id === id);
    expect(kept).toMatchObject({ note: 'one', tags: ['other'] });
    await other.close();
  });
});

test('offline, everything works', async () => {
  const article = await openArticle();
  await browser.context.setOffline(true);
  await press(article, 'Save');
  await expect.poll(() => article.overlay.text()).toContain('Saved');
  const popup = await browser.openPopup(article.page);
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Export Markdown' }).click(),
  ]);
  expect(await download.failure()).toBeNull();
  await popup.close();
  await browser.context.setOffline(false);
  await article.page.close();
});

describe('the database', () => {
  afterEach(async () => {
    await inDatabase('globalThis.held?.close();').catch(() => undefined);
  });

  test('is of a newer version than the code: the reader is told, and it is left as it is', async () => {
    const before = (await keptIds()).length;
    await inDatabase(`globalThis.held = await open(999); held.onversionchange = null;`);
    const article = await openArticle();
    await press(article, 'Save');
    await expect.poll(() => article.overlay.text()).toContain('saved by a newer version of WhoSaid');
    expect(await ask(library, { type: 'library' })).toMatchObject({ ok: false, reason: 'newer' });
    const count = await inDatabase(`
      const store = held.transaction('annotations').objectStore('annotations');
      return new Promise((done) => { const asked = store.count(); asked.onsuccess = () => done(asked.result); });`);
    expect(count).toBe(before);
    await article.page.close();
    // The next test begins with a database that this code can open.
    await inDatabase('held.close(); await remove();');
    acknowledged.length = 0;
  });

  test('is held by an older version in another tab: the reader is told, and it opens when that is gone', async () => {
    await holdFirst();
    acknowledged.length = 0;
    const article = await openArticle();
    await press(article, 'Save');
    await expect.poll(() => article.overlay.text(), PATIENT).toContain('open in another window with an older version');
    await inDatabase('held.close();');
    await saveAgain(article);
    await article.page.close();
  });

  test('is waited for by another tab already: who comes behind is told too, and articles are read', async () => {
    await holdFirst();
    acknowledged.length = 0;
    const other = await browser.context.newPage();
    await other.goto(browser.extensionUrl('popup.html'));
    // The browser tells this one that it is blocked, and who stands behind it nothing.
    await other.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('whosaid', 2);
          opening.onblocked = () => resolve();
          opening.onupgradeneeded = () => opening.transaction?.abort();
        }),
    );
    const article = await openArticle();
    await press(article, 'Save');
    await expect.poll(() => article.overlay.text(), PATIENT).toContain('open in another window with an older version');
    await inDatabase('held.close();');
    await saveAgain(article);
    await article.page.close();
    await other.close();
  });

  test('is cleared by the browser: the reader is told, and what is saved from then on is kept', async () => {
    await session.send('Storage.clearDataForOrigin', {
      origin: browser.extensionUrl('').replace(/\/$/, ''),
      storageTypes: 'indexeddb',
    });
    acknowledged.length = 0;
    const id = await keep();
    expect(await keptIds()).toEqual([id]);
    await library.reload();
    await library.getByText('The browser has removed the database of your notes').waitFor();
    await library.getByRole('alert').getByRole('button', { name: 'Close' }).click();
    await library.reload();
    await library.getByText('Words number').first().waitFor();
    expect(await library.getByText('The browser has removed').count()).toBe(0);
  });
});
