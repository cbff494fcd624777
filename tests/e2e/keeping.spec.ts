import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtension } from '../tools/extension';
import { type Site, serveFolder } from '../tools/site';
import { PAGES } from './expected';
import { Overlay } from './overlay';
import { painted, waitForPaint } from './painted';

/** One reader, one evening: each test goes on where the one before ended. */
let browser: ExtensionBrowser;
let site: Site;
let page: Page;
let overlay: Overlay;

beforeAll(async () => {
  site = await serveFolder(PAGES);
  browser = await launchExtension();
  page = await browser.context.newPage();
  await page.goto(`${site.origin}/sample-news--en.html`);
  await waitForPaint(page);
  overlay = new Overlay(page);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** The middle of the first line of a stretch of text on the page. */
const pointAt = (words: string): Promise<{ x: number; y: number }> =>
  page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node as Text).data.indexOf(text);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + text.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      const [box] = range.getClientRects();
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error(`${text} is not on the page`);
  }, words);

const savedTexts = async (): Promise<string[]> =>
  Object.entries(await painted(page)).flatMap(([name, texts]) => (name.startsWith('whosaid-saved') ? texts : []));

describe('the card', () => {
  test('comes when the pointer rests on a quote and goes when it leaves', async () => {
    const { x, y } = await pointAt('Nobody on this island');
    await page.mouse.move(x, y);
    await expect.poll(() => overlay.text()).toContain('Margaret Doyle');
    expect(await overlay.text()).toContain('leader of the council');
    expect(await overlay.text()).toContain('direct quote');
    await page.mouse.move(5, 5);
    await expect.poll(() => overlay.text()).toBe('');
  });

  test('stays after a click, and Escape closes it', async () => {
    const { x, y } = await pointAt('Nobody on this island');
    await page.mouse.click(x, y);
    await expect.poll(() => overlay.text()).toContain('Margaret Doyle');
    await page.mouse.move(5, 5);
    await page.waitForTimeout(600);
    expect(await overlay.text()).toContain('Margaret Doyle');
    await page.keyboard.press('Escape');
    await expect.poll(() => overlay.text()).toBe('');
  });

  test('saves the quote, and the page shows it', async () => {
    const { x, y } = await pointAt('Nobody on this island');
    await page.mouse.click(x, y);
    await expect.poll(() => overlay.text()).toContain('Save');
    await overlay.click('Save');
    await expect.poll(() => overlay.text()).toContain('Saved');
    await expect
      .poll(savedTexts)
      .toEqual([
        'Nobody on this island is going to be cut off from a hospital while I hold this office,',
        'That is not a promise. It is a fact.',
      ]);
    await page.keyboard.press('Escape');
  });

  test('is reached, used and left by keyboard alone', async () => {
    // What the browser does for the shortcut: its keys do not reach a headless window.
    const worker = await browser.worker();
    await page.bringToFront();
    const step = () =>
      worker.evaluate(() => {
        const { chrome } = globalThis as unknown as {
          chrome: { commands: { onCommand: { dispatch(name: string): void } } };
        };
        chrome.commands.onCommand.dispatch('next-quote');
      });
    await step();
    await expect.poll(() => overlay.text()).toContain('Margaret Doyle');
    await step();
    await step();
    await expect.poll(() => overlay.text()).toContain('Carrow Lines');
    await page.keyboard.press('Enter');
    await expect.poll(() => overlay.text()).toContain('Saved');
    await expect.poll(savedTexts).toContain('the route was losing “a frightening amount of money”');
    await page.keyboard.press('Escape');
    await expect.poll(() => overlay.text()).toBe('');
  });

  test('copies the quote as Markdown, with its speaker and source', async () => {
    const { x, y } = await pointAt('Ask me when the first stone');
    await page.mouse.click(x, y);
    await expect.poll(() => overlay.text()).toContain('Copy');
    await overlay.click('Copy');
    await expect.poll(() => overlay.text()).toContain('Copied');
    await page.keyboard.press('Escape');
    const field = await browser.context.newPage();
    await field.setContent('<textarea autofocus></textarea>');
    await field.locator('textarea').press('Control+V');
    const copied = await field.locator('textarea').inputValue();
    expect(copied.replace(/\(http[^)]+\)/, '()').split('\n')).toEqual([
      '> “Ask me when the first stone is in the water.”',
      '>',
      '> — Margaret Doyle, leader of the council, [Island council votes to keep the last ferry running](), The Wexmouth Herald, 2026-05-14',
    ]);
    await field.close();
    await page.bringToFront();
  });
});

describe('a selection', () => {
  test('is highlighted with a note', async () => {
    const { x, y } = await pointAt('The Marigold, a 38-metre ship');
    await page.mouse.click(x, y, { clickCount: 3 });
    await expect.poll(() => overlay.text()).toContain('Add note');
    await overlay.click('Add note');
    await expect.poll(() => overlay.text()).toContain('My highlight');
    await overlay.fill('Your note (Markdown)', 'Is this the *same* ship?');
    await overlay.fill('Tags, separated by commas', 'ferry, check');
    await expect.poll(() => overlay.text()).toContain('Saved');
    await overlay.click('Done');
    await page.keyboard.press('Escape');
    await expect
      .poll(async () => (await painted(page))['whosaid-own-yellow'])
      .toEqual(['The Marigold, a 38-metre ship built in 1994, will be repainted in June.']);
  });

  test('outside the article offers nothing', async () => {
    const { x, y } = await pointAt('School choir wins');
    await page.mouse.move(x - 60, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 4 });
    await page.mouse.up();
    await page.waitForTimeout(500);
    expect(await overlay.text()).toBe('');
    await page.mouse.click(5, 5);
  });
});

describe('the popup', () => {
  test('lists the quotes under their speakers, saves one, takes a note and tags', async () => {
    const popup = await browser.openPopup(page);
    const group = popup.locator('.group').filter({ hasText: 'Daniel Okafor' });
    await group.getByText('We asked for one early boat').waitFor();
    const item = group.locator('.item').filter({ hasText: 'We asked for one early boat' });
    await item.getByRole('button', { name: 'Add note' }).click();
    await popup.getByLabel('Note').fill('Compare with the # timetable.');
    await popup.getByLabel('Tags').fill('timetable, 2026');
    await item.getByText('Saved').first().waitFor();
    await popup.getByRole('button', { name: 'Done' }).click();
    await item.getByText('#timetable').waitFor();
    await popup.close();
    await expect.poll(savedTexts).toContain('We got a brochure.');
  });

  test('jumps to a quote', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    const popup = await browser.openPopup(page);
    await popup.getByText('Ask me when the first stone').click();
    await expect
      .poll(async () => (await painted(page))['whosaid-focus'])
      .toEqual(['Ask me when the first stone is in the water.']);
    await popup.close();
    await page.bringToFront();
    const isInView = (): Promise<boolean> =>
      page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('whosaid-saved-1') ?? [])] as Range[];
        return scrollY > 0 || range === undefined;
      });
    await expect.poll(isInView).toBe(true);
  });

  test('hides and shows the highlights of the page', async () => {
    const popup = await browser.openPopup(page);
    await popup.getByLabel('page').click();
    await expect.poll(() => painted(page)).toEqual({});
    await popup.getByLabel('page').click();
    await waitForPaint(page);
    await popup.close();
  });

  test('saves all that is left', async () => {
    const popup = await browser.openPopup(page);
    await popup.getByRole('button', { name: 'Save all' }).click();
    await popup.getByRole('button', { name: 'All saved' }).waitFor();
    await popup.close();
    await expect.poll(async () => (await savedTexts()).length).toBe(12);
  });
});

describe('coming back', () => {
  test('shows everything again, in the page and in the popup', async () => {
    await page.reload();
    await waitForPaint(page);
    await expect.poll(async () => (await savedTexts()).length).toBe(12);
    expect((await painted(page))['whosaid-own-yellow']).toHaveLength(1);
    const popup = await browser.openPopup(page);
    await popup.getByText('Compare with the # timetable.').waitFor();
    await popup.getByText('Is this the *same* ship?').waitFor();
    await popup.close();
  });

  test('exports the article as Markdown', async () => {
    const popup = await browser.openPopup(page);
    const [download] = await Promise.all([
      popup.waitForEvent('download'),
      popup.getByRole('button', { name: 'Export Markdown' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Island council votes to keep the last ferry running.md');
    const markdown = await readFile(await download.path(), 'utf8');
    const golden = readFileSync(path.resolve(PAGES, '../exports/sample-news--en.md'), 'utf8');
    expect(comparable(markdown)).toBe(golden);
    await popup.close();
  });
});

/** Without what differs at every run: the time, and the ids of the annotations. */
const comparable = (markdown: string): string =>
  markdown
    .replace(/^created: .*$/m, 'created: NOW')
    .replace(/^\^q-[0-9a-f]{8}$/gm, '^q-ID')
    .replaceAll(site.origin, 'http://SITE');

describe('the library', () => {
  test('shows what is kept, edits a note, deletes with a way back', async () => {
    const library = await browser.context.newPage();
    await library.goto(browser.extensionUrl('library.html'));
    const entry = library.locator('.entry').filter({ hasText: 'We asked for one early boat' });
    await entry.getByText('Compare with the # timetable.').waitFor();
    await entry.getByRole('button', { name: 'Edit note' }).click();
    await library.getByLabel('Note', { exact: true }).fill('Checked: he is right.');
    await library.getByRole('button', { name: 'Done' }).click();
    await entry.getByText('Checked: he is right.').waitFor();
    await entry.getByRole('button', { name: 'Delete' }).click();
    await entry.waitFor({ state: 'detached' });
    await expect.poll(savedTexts).not.toContain('We got a brochure.');
    await library.getByRole('button', { name: 'Undo' }).click();
    await entry.getByText('Checked: he is right.').waitFor();
    await expect.poll(savedTexts).toContain('We got a brochure.');
    await library.close();
  });

  test('exports a selection', async () => {
    const library = await browser.context.newPage();
    await library.goto(browser.extensionUrl('library.html'));
    await library.locator('.entry').filter({ hasText: 'Ask me when the first stone' }).getByRole('checkbox').check();
    await library.getByRole('button', { name: 'Export…' }).click();
    const [download] = await Promise.all([
      library.waitForEvent('download'),
      library.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click(),
    ]);
    const markdown = await readFile(await download.path(), 'utf8');
    expect(markdown.match(/^> “/gm)).toHaveLength(1);
    await library.close();
  });

  test('opens the article at the quote', async () => {
    const library = await browser.context.newPage();
    await library.goto(browser.extensionUrl('library.html'));
    const link = library.locator('.entry').filter({ hasText: 'Ask me when the first stone' }).getByRole('link');
    const [opened] = await Promise.all([browser.context.waitForEvent('page'), link.click()]);
    await waitForPaint(opened);
    expect(await opened.evaluate(() => scrollY)).toBeGreaterThan(100);
    await opened.close();
    await library.close();
  });
});
