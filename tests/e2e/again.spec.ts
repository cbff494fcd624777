import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtension } from '../tools/extension';
import { type Site, serve } from '../tools/site';
import { PAGES } from './expected';
import { Overlay } from './overlay';
import { painted, waitForPaint } from './painted';

const ARTICLE = readFileSync(path.join(PAGES, 'sample-news--en.html'), 'utf8');
const SAID = 'Nobody on this island is going to be cut off from a hospital while I hold this office';

/** Another outlet's report of the same evening. */
const OTHER_OUTLET = ARTICLE.replaceAll('The Wexmouth Herald', 'The Carrow Post')
  .replace(/<p>Wexmouth council[\s\S]*<\/article>/, '')
  .replace(
    '</figure>',
    `</figure>
<p>The last ferry to Carrow Island has been saved for now, to the relief of many who live there and work in the town.</p>
<p>“Nobody on this island will be cut off from a hospital while I hold this office,” Margaret Doyle told the meeting.</p>
<p>The debate went on for hours, and most of those who had come by boat had to stay in town for the night, as there was none to take them home.</p>
<p>The harbour fund, which pays for it, was made for repairs of the old pier, and those have now been put off for another year at least.</p>
</article>`,
  );

/** What stands at an address; tests change it. */
const pages = new Map([
  ['/first', ARTICLE],
  ['/other', OTHER_OUTLET],
]);

/** One reader: each test goes on where the one before ended. */
let browser: ExtensionBrowser;
let site: Site;
let page: Page;

beforeAll(async () => {
  site = await serve((pathname) => pages.get(pathname));
  browser = await launchExtension();
  page = await browser.context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const open = async (address: string): Promise<Overlay> => {
  await page.goto(address);
  await waitForPaint(page);
  return new Overlay(page);
};

/** Clicks on words of the page. */
const click = async (words: string): Promise<void> => {
  const paragraph = page.locator('article p', { hasText: words });
  await paragraph.scrollIntoViewIfNeeded();
  const point = await paragraph.evaluate((element, text) => {
    const node = element.firstChild as Text;
    const range = document.createRange();
    range.setStart(node, node.data.indexOf(text));
    range.setEnd(node, node.data.indexOf(text) + text.length);
    const [box] = range.getClientRects();
    return box && { x: box.left + 40, y: box.top + box.height / 2 };
  }, words);
  if (!point) throw new Error(`${words} cannot be seen`);
  await page.mouse.click(point.x, point.y);
};

const select = (words: string): Promise<void> =>
  page.locator('article p', { hasText: words }).evaluate((element, text) => {
    const node = element.firstChild as Text;
    const start = node.data.indexOf(text);
    getSelection()?.setBaseAndExtent(node, start, node, start + text.length);
  }, words);

const saved = async (): Promise<string[]> =>
  Object.entries(await painted(page)).flatMap(([name, texts]) => (name.startsWith('whosaid-saved') ? texts : []));

test('a speaker’s card says what was kept of them elsewhere, and where the same was said in other words', async () => {
  const first = await open(`${site.origin}/first`);
  await click(SAID);
  await expect.poll(() => first.text()).toContain('Save');
  await first.click('Save');
  await expect.poll(() => first.text()).toContain('Saved');
  expect(await first.text()).not.toContain('Said before');

  const other = await open(`${site.origin}/other`);
  await click('Nobody on this island will be');
  await expect.poll(() => other.text()).toContain('Said before: 1 quote');
  expect(await other.text()).toContain('The same in The Wexmouth Herald, 2026-05-14');
  expect(await other.text()).toContain('will is going to be cut off');
});

test('a reprint is known by its text, and shows the notes of the first when the reader wants that', async () => {
  // Another host is another site.
  await page.goto(`${site.origin.replace('127.0.0.1', 'localhost')}/first`);
  await waitForPaint(page);
  expect(await saved()).toEqual([]);
  const popup = await browser.openPopup(page);
  await popup.getByText('You annotated this text at').waitFor();
  await popup.getByRole('button', { name: 'Show those notes here' }).click();
  await expect.poll(saved).toContain(`${SAID},`);
  expect(await popup.getByText('You annotated this text at').count()).toBe(0);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(saved).toEqual([]);
  await popup.close();
});

test('a quote that was edited since says how; one that is gone is listed, attached again, and found by the library', async () => {
  pages.set('/first', ARTICLE.replace('cut off from a hospital', 'cut off from the mainland'));
  const card = await open(`${site.origin}/first`);
  await click('Nobody on this island');
  await expect.poll(() => card.text()).toContain('Changed since you saved it');
  expect(await card.text()).toContain('a hospital the mainland');
  await page.keyboard.press('Escape');

  pages.set('/first', ARTICLE.replace(/<p>“Nobody on this island[\s\S]*?<\/p>/, ''));
  await open(`${site.origin}/first`);
  const library = await browser.context.newPage();
  await library.goto(browser.extensionUrl('library.html'));
  await library.getByRole('button', { name: 'Filters' }).click();
  await library.getByRole('checkbox', { name: 'No longer on its page' }).check();
  await expect.poll(() => library.locator('.entry').count(), { timeout: 10_000 }).toBe(1);

  const popup = await browser.openPopup(page);
  await popup.getByRole('button', { name: 'Attach to selection' }).click();
  await popup.getByText('First select the words').waitFor();
  await select('fares would stay as they are until at least 2028');
  await popup.getByRole('button', { name: 'Attach to selection' }).click();
  await expect.poll(saved).toEqual(['fares would stay as they are until at least 2028']);
  await expect.poll(() => library.locator('.entry').count(), { timeout: 10_000 }).toBe(0);
  await popup.close();
  await library.close();
});

test('a highlight that was deleted on the page comes back with its note', async () => {
  const card = await open(`${site.origin}/first`);
  const words = 'The Marigold, a 38-metre ship built in 1994, will be repainted in June.';
  const own = async (): Promise<string[]> => (await painted(page))['whosaid-own-yellow'] ?? [];
  const paragraph = page.locator('article p', { hasText: words });
  await paragraph.click({ clickCount: 3 });
  await expect.poll(() => card.text()).toContain('Add note');
  await card.click('Add note');
  await expect.poll(() => card.text()).toContain('My highlight');
  await card.fill('Your note (Markdown)', 'The same ship?');
  await expect.poll(() => card.text()).toContain('Saved');
  await card.click('Done');
  await card.click('Delete');
  await expect.poll(own).toEqual([]);
  await expect.poll(() => card.text()).toContain('Deleted');
  await card.click('Undo');
  await expect.poll(own).toEqual([words]);
  await expect.poll(() => card.text()).toBe('');
  await paragraph.click();
  await expect.poll(() => card.text()).toContain('The same ship?');
});

test('a backup makes itself when it is time and something has changed', async () => {
  const options = await browser.context.newPage();
  await options.goto(browser.extensionUrl('options.html'));
  await options.getByText('Last backup: none yet').waitFor();
  await options.getByLabel('Save a backup file by itself').selectOption('daily');
  const library = await browser.context.newPage();
  const downloading = library.waitForEvent('download');
  await library.goto(browser.extensionUrl('library.html'));
  const file = JSON.parse(readFileSync(await (await downloading).path(), 'utf8')) as { annotations: unknown[] };
  expect(file.annotations).toHaveLength(2);
  await options.getByText('Last backup: none yet').waitFor({ state: 'detached' });
  const byHand = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Save a backup' }).click();
  expect((await byHand).suggestedFilename()).toMatch(/\.json$/);
  await options.close();
  await library.close();
});
