import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtension } from '../tools/extension';
import { type Site, serveFolder } from '../tools/site';
import { expectedOf, PAGES } from './expected';
import { Overlay } from './overlay';
import { painted, paintedQuotes, waitForPaint } from './painted';
import { pointAt, selectText } from './text-on-page';

const NAME = 'sample-portal--zh';
const QUOTES = expectedOf(NAME).quotes;
/** An indirect quote, its speaker, and another speaker of the page. */
const QUOTE = QUOTES[0]!;
// The quote begins with the words of a heading of the page.
const WORDS = QUOTE.text[0]!.slice(12, 20);
const OTHER = QUOTES[1]!.speaker;

let browser: ExtensionBrowser;
let site: Site;
let page: Page;
let overlay: Overlay;

beforeAll(async () => {
  site = await serveFolder(PAGES);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  await browser?.close();
  browser = await launchExtension();
  page = await browser.context.newPage();
  await page.goto(`${site.origin}/${NAME}.html`);
  await waitForPaint(page);
  overlay = new Overlay(page);
});

const openCard = async (words: string): Promise<void> => {
  const { x, y } = await pointAt(page, words);
  await page.mouse.click(x, y);
  await expect.poll(() => overlay.text()).not.toBe('');
};

/** In a list that has the focus, an entry is found by its place: the browser's own list is out of reach. */
const choose = async (index: number): Promise<void> => {
  // The list takes the focus when it has been painted.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
  await page.keyboard.press('Home');
  for (let step = 0; step < index; step++) await page.keyboard.press('ArrowDown');
};

const speakerIndex = (name: string): number => [...new Set(QUOTES.map(({ speaker }) => speaker))].indexOf(name);

describe('another speaker', () => {
  test('of the page wins in the card, in the popup and after a reload, and can be taken back', async () => {
    await openCard(WORDS);
    await overlay.click('Correct');
    await choose(speakerIndex(OTHER));
    await overlay.click('Save');
    await expect.poll(() => overlay.text()).toContain('Corrected by you');
    expect(await overlay.text()).toContain(OTHER);
    await page.reload();
    await waitForPaint(page);
    await openCard(WORDS);
    await expect.poll(() => overlay.text()).toContain(OTHER);
    const popup = await browser.openPopup(page);
    await popup.locator('.group').filter({ hasText: OTHER }).getByText(WORDS).waitFor();
    expect(await popup.locator('.group').filter({ hasText: QUOTE.speaker }).count()).toBe(0);
    await popup.close();
    await page.bringToFront();
    await overlay.click('Undo');
    await expect.poll(() => overlay.text()).toBe('');
    await openCard(WORDS);
    await expect.poll(() => overlay.text()).toContain(QUOTE.speaker);
  });

  test('may be somebody whom the page does not name', async () => {
    await openCard(WORDS);
    await overlay.click('Correct');
    await choose(new Set(QUOTES.map(({ speaker }) => speaker)).size);
    await overlay.fill('Name', 'Ada Lindqvist');
    await overlay.click('Save');
    await expect.poll(() => overlay.text()).toContain('Ada Lindqvist');
  });

  test('goes with what is kept of the quote, with its note', async () => {
    await openCard(WORDS);
    await overlay.click('Add note');
    await expect.poll(() => overlay.text()).toContain('Done');
    await overlay.fill('Your note (Markdown)', 'Who says so?');
    await overlay.click('Done');
    await expect.poll(() => overlay.text()).toContain('Saved');
    await overlay.click('Correct');
    await choose(speakerIndex(OTHER));
    await overlay.click('Save');
    await expect.poll(() => overlay.text()).toContain('Corrected by you');
    expect(await overlay.text()).toContain('Saved');
    expect(await overlay.text()).toContain('Who says so?');
    const library = await browser.context.newPage();
    await library.goto(browser.extensionUrl('library.html'));
    await expect.poll(() => library.locator('.entry').count()).toBe(1);
    expect(await library.locator('.entry').textContent()).toContain(OTHER);
    await page.bringToFront();
    await overlay.click('Undo');
    await expect.poll(() => library.locator('.entry').textContent()).toContain(QUOTE.speaker);
  });
});

describe('other words', () => {
  test('are selected in the article and become those of the quote', async () => {
    await openCard(WORDS);
    await overlay.click('Correct');
    await overlay.click('Other words');
    await expect.poll(() => overlay.text()).toContain('Select the right words');
    await selectText(page, WORDS);
    await expect.poll(() => overlay.text()).toContain('Use these words');
    await overlay.click('Use these words');
    await expect.poll(() => overlay.text()).toContain('Corrected by you');
    expect(await paintedQuotes(page)).toContain(WORDS);
    expect(await paintedQuotes(page)).not.toContain(QUOTE.text[0]);
    expect(await overlay.text()).toContain(QUOTE.speaker);
  });
});

describe('not a quote', () => {
  test('takes it away at once and after a reload, with a way back', async () => {
    await openCard(WORDS);
    await overlay.click('Correct');
    await overlay.click('Not a quote');
    await expect.poll(() => overlay.text()).toContain('No longer a quote');
    expect(await paintedQuotes(page)).not.toContain(QUOTE.text[0]);
    await overlay.click('Undo');
    await expect.poll(() => paintedQuotes(page)).toContain(QUOTE.text[0]);
    await openCard(WORDS);
    await overlay.click('Correct');
    await overlay.click('Not a quote');
    await expect.poll(() => overlay.text()).toContain('No longer a quote');
    await page.reload();
    await waitForPaint(page);
    await expect.poll(() => paintedQuotes(page)).not.toContain(QUOTE.text[0]);
  });
});

describe('a selection', () => {
  const FREE = '10月17日';

  test('becomes a quote by somebody', async () => {
    await selectText(page, FREE);
    await expect.poll(() => overlay.text()).toContain('Quote by…');
    await overlay.click('Quote by…');
    await choose(speakerIndex(OTHER));
    await overlay.click('Save');
    await expect.poll(() => overlay.text()).toContain('Corrected by you');
    expect(await overlay.text()).toContain(OTHER);
    expect(await paintedQuotes(page)).toContain(FREE);
  });

  test('is looked at when it is made, not while the mouse is still at it', async () => {
    const { x, y } = await pointAt(page, FREE);
    // A click that was just before asks after the selection a moment later.
    await page.mouse.click(x - 20, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 4 });
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
    expect(await overlay.text()).toBe('');
    await page.mouse.up();
    await expect.poll(() => overlay.text()).toContain('Quote by…');
  });

  test('is highlighted in a colour, which can be changed', async () => {
    await selectText(page, FREE);
    await expect.poll(() => overlay.text()).toContain('Quote by…');
    await overlay.clickNamed('Pink');
    await expect.poll(async () => (await painted(page))['whosaid-own-pink']).toEqual([FREE]);
    await openCard(FREE);
    await overlay.clickNamed('Green');
    await expect.poll(async () => (await painted(page))['whosaid-own-green']).toEqual([FREE]);
    expect((await painted(page))['whosaid-own-pink']).toBeUndefined();
  });
});
