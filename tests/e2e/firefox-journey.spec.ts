import { existsSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serveFolder } from '../tools/site';
import { PAGES } from './expected';

/** One reader's evening in Firefox: each test goes on where the one before ended, as in Chromium. */

const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const BUILD = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');
const BACKUP = path.resolve(PAGES, '../exports/ferry-json.json');
const ORIGIN_ID = '6b0c3f52-3f0e-4a57-9d5a-6f7f0c0a9d11';

describe.skipIf(!existsSync(FIREFOX))('a reader in Firefox', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serveFolder(PAGES);
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX,
      headless: true,
      // Else the address of the extension's pages would be made up anew each time.
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ 'whosaid@whosaid.example': ORIGIN_ID }) },
    });
    await browser.installExtension(BUILD);
    page = await browser.newPage();
    await page.goto(`${site.origin}/sample-news--en.html`);
    await page.waitForFunction(() => CSS.highlights.size > 0);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const savedCount = (): Promise<number> =>
    page.evaluate(() => {
      let count = 0;
      CSS.highlights.forEach((highlight, name) => {
        if (name.startsWith('whosaid-saved')) count += highlight.size;
      });
      return count;
    });

  const openOurs = async (file: string): Promise<Page> => {
    const ours = await browser.newPage();
    await ours.goto(`moz-extension://${ORIGIN_ID}/${file}`);
    return ours;
  };

  /** Presses the last button with these words, that of an open dialog before those behind it. */
  const press = async (ours: Page, words: string): Promise<void> => {
    const button = await ours.waitForFunction(
      (text) => {
        const found = [...document.querySelectorAll('button')].filter((each) => each.textContent?.trim() === text);
        return found.filter((each) => !each.disabled).at(-1);
      },
      {},
      words,
    );
    await (button as ElementHandle<HTMLButtonElement>).evaluate((each) => each.click());
  };

  const waitForText = (ours: Page, words: string): Promise<unknown> =>
    ours.waitForFunction((text) => document.body.innerText.includes(text), {}, words);

  test('saves all in the popup, and the page shows it', async () => {
    const panel = await openOurs('sidepanel.html');
    const tabId = await panel.evaluate(async () => {
      interface Tabs {
        query(query: object): Promise<{ id: number }[]>;
      }
      const { browser: api } = globalThis as unknown as { browser: { tabs: Tabs } };
      return (await api.tabs.query({ url: 'http://127.0.0.1/*' }))[0]?.id;
    });
    await panel.close();
    const popup = await openOurs(`popup.html?tab=${tabId}`);
    await press(popup, 'Save all');
    await waitForText(popup, 'All saved');
    await popup.close();
    await expect.poll(savedCount).toBe(11);
  });

  test('writes a note in the library, exports, and imports', async () => {
    const library = await openOurs('library.html');
    await waitForText(library, 'Ask me when the first stone');
    await press(library, 'Add note');
    await library.waitForSelector('textarea');
    await library.type('textarea', 'A note in Firefox');
    await waitForText(library, 'Saved');
    await press(library, 'Done');
    await waitForText(library, 'A note in Firefox');
    await library.evaluate(() => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob) => {
        Object.assign(globalThis, { made: blob });
        return createObjectURL.call(URL, blob);
      };
    });
    await press(library, 'Export…');
    await press(library, 'Export');
    await library.waitForFunction(() => 'made' in globalThis);
    const markdown = await library.evaluate(() => (globalThis as unknown as { made: Blob }).made.text());
    expect(markdown).toContain('# Island council votes to keep the last ferry running');
    expect(markdown).toContain('A note in Firefox');
    await press(library, 'Import…');
    const field = (await library.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(BACKUP);
    await press(library, 'Import');
    await press(library, 'Done');
    await waitForText(library, 'Residents of the island');
    await library.close();
  });

  test('finds it all again when the page is opened again', async () => {
    await page.reload();
    await page.waitForFunction(() => CSS.highlights.size > 0);
    await expect.poll(savedCount).toBe(11);
  });

  test('a message of a page’s script is refused there too', async () => {
    const ours = await openOurs('library.html');
    const answer = await ours.evaluate(async () => {
      const { browser: api } = globalThis as unknown as { browser: { runtime: { sendMessage(m: object): unknown } } };
      return api.runtime.sendMessage({ type: 'read-all' });
    });
    expect(answer).toMatchObject({ ok: false, reason: 'refused' });
    await ours.close();
  });
});
