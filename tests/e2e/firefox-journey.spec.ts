import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serveFolder } from '../tools/site';
import { PAGES } from './expected';
import { hasFirefox, launchFirefox } from './firefox';
import { FirefoxPage, OWN_PAGES } from './firefox-pages';

/** One reader's evening in Firefox: each test goes on where the one before ended, as in Chromium. */

const BACKUP = readFileSync(path.resolve(PAGES, '../exports/ferry-json.json'), 'utf8');

describe.skipIf(!hasFirefox)('a reader in Firefox', { timeout: 30_000 }, () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  let saved = 0;

  beforeAll(async () => {
    site = await serveFolder(PAGES);
    browser = await launchFirefox(OWN_PAGES);
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

  test('saves all in the popup, and the page shows it', async () => {
    const panel = await FirefoxPage.open(browser, 'sidepanel.html');
    const tabId = await panel.run<number>("return (await browser.tabs.query({ url: 'http://127.0.0.1/*' }))[0].id");
    await panel.close();
    const popup = await FirefoxPage.open(browser, `popup.html?tab=${tabId}`);
    await popup.press('Save all');
    await popup.waitForText('All saved');
    await popup.close();
    await page.bringToFront();
    // However many there are: what is found is another test's business.
    await expect.poll(savedCount).toBeGreaterThan(8);
    saved = await savedCount();
  });

  test('writes a note in the library, exports, and imports', async () => {
    const library = await FirefoxPage.open(browser, 'library.html');
    await library.waitForText('Ask me when the first stone');
    await library.press('Add note');
    await library.waitFor("document.querySelector('textarea')");
    await library.run(`
      const field = document.querySelector('textarea');
      field.value = 'A note in Firefox';
      field.dispatchEvent(new Event('input', { bubbles: true }));`);
    await library.waitForText('Saved');
    await library.press('Done');
    await library.waitForText('A note in Firefox');
    await library.run(`
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => { globalThis.made = blob; return make.call(URL, blob); };`);
    await library.press('Export…');
    await library.press('Export');
    await library.waitFor('globalThis.made');
    const markdown = await library.run<string>('return globalThis.made.text()');
    expect(markdown).toContain('# Island council votes to keep the last ferry running');
    expect(markdown).toContain('A note in Firefox');
    await library.press('Import…');
    await library.run(`
      const field = document.querySelector('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(BACKUP)}], 'backup.json', { type: 'application/json' }));
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));`);
    await library.press('Import');
    await library.press('Done');
    await library.waitForText('Residents of the island');
    await library.close();
  });

  test('merges into a note that is picked, and gives it back under its name', async () => {
    const library = await FirefoxPage.open(browser, 'library.html');
    await library.waitForText('2 articles');
    const note = '# Mine\\n\\n%% whosaid:begin a1 %%\\nold\\n%% whosaid:end a1 %%\\n\\nMy conclusion.\\n';
    // The browser's window for picking is out of reach: what asks for it is given the file.
    await library.run(`
      HTMLInputElement.prototype.click = function () {
        const files = new DataTransfer();
        files.items.add(new File(['${note}'], 'Ferry.md', { type: 'text/markdown' }));
        this.files = files.files;
        this.dispatchEvent(new Event('change'));
      };
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => { globalThis.made = blob; return make.call(URL, blob); };
      const { click } = HTMLAnchorElement.prototype;
      HTMLElement.prototype.click = function () {
        if (this.download) globalThis.named = this.download;
        return click.call(this);
      };`);
    await library.press('Export…');
    await library.run(`
      const format = document.querySelectorAll('dialog select')[1];
      format.value = 'markdown-obsidian';
      format.dispatchEvent(new Event('change', { bubbles: true }));`);
    await library.press('Merge into an existing note…');
    await library.waitFor('globalThis.made');
    const [name, text] = await library.run<[string, string]>('return [globalThis.named, await globalThis.made.text()]');
    expect(name).toBe('Ferry.md');
    expect(text).toMatch(/^# Mine\n\n%% whosaid:begin a1 %%\n[\s\S]*%% whosaid:end a1 %%\n\nMy conclusion\.\n/);
    expect(text).toContain('Residents of the island');
    expect(text).not.toContain('\nold\n');
    await library.close();
  });

  test('finds it all again when the page is opened again', async () => {
    await page.bringToFront();
    await page.reload();
    await page.waitForFunction(() => CSS.highlights.size > 0);
    await expect.poll(savedCount).toBe(saved);
  });

  test('what nobody sends is refused there too', async () => {
    const ours = await FirefoxPage.open(browser, 'library.html');
    const answer = await ours.run("return browser.runtime.sendMessage({ type: 'read-all' })");
    expect(answer).toMatchObject({ ok: false, reason: 'refused' });
    await ours.close();
  });
});
