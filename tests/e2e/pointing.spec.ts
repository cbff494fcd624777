import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtension } from '../tools/extension';
import { type Site, serveFolder } from '../tools/site';
import { expectedOf, PAGES } from './expected';
import { Overlay } from './overlay';
import { painted, pointAtQuote, waitForPaint } from './painted';
import { pointAt, selectText } from './text-on-page';

/** How a reader gets to quotes and to what can be done with them. */
const NAME = 'sample-news--en';
const { quotes: QUOTES } = expectedOf(NAME);
const FREE = 'The Marigold, a 38-metre ship';

let site: Site;

beforeAll(async () => {
  site = await serveFolder(PAGES);
});

afterAll(async () => {
  await site?.close();
});

describe('with a mouse and a keyboard', () => {
  let browser: ExtensionBrowser;
  let page: Page;
  let overlay: Overlay;

  beforeAll(async () => {
    browser = await launchExtension();
  });

  afterAll(async () => {
    await browser?.close();
  });

  beforeEach(async () => {
    page = await browser.context.newPage();
    // A page with keys of its own.
    await page.addInitScript(() => {
      const keys: string[] = [];
      Object.assign(window, { keys });
      document.addEventListener('keydown', ({ key }) => keys.push(key));
    });
    await page.goto(`${site.origin}/${NAME}.html`);
    await waitForPaint(page);
    overlay = new Overlay(page);
  });

  afterEach(async () => {
    await page.close();
  });

  /** What the browser does for a shortcut: its keys do not reach a headless window. */
  const give = async (name: string): Promise<void> => {
    await page.bringToFront();
    await (await browser.worker()).evaluate((command) => {
      const { chrome } = globalThis as unknown as {
        chrome: { commands: { onCommand: { dispatch(name: string): void } } };
      };
      chrome.commands.onCommand.dispatch(command);
    }, name);
  };

  test('Escape closes the bar beside a selection, which stays closed and selected', async () => {
    await selectText(page, FREE);
    await expect.poll(() => overlay.text()).toContain('Add note');
    await page.keyboard.press('Escape');
    await expect.poll(() => overlay.text()).toBe('');
    await page.waitForTimeout(500);
    expect(await overlay.text()).toBe('');
    expect(await page.evaluate(() => String(getSelection()))).toBe(FREE);
  });

  test('Tab goes into the bar beside a selection, and from there all of it works', async () => {
    await selectText(page, FREE);
    await expect.poll(() => overlay.text()).toContain('Add note');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await painted(page))['whosaid-own-green']).toEqual([FREE]);
    await expect.poll(() => overlay.said()).toBe('Saved');
    expect(await overlay.text()).toBe('');
  });

  test('Tab goes into a card that was clicked open', async () => {
    const { x, y } = await pointAtQuote(page, 'direct');
    await page.mouse.click(x, y);
    await expect.poll(() => overlay.text()).toContain('Save');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => overlay.text()).toContain('Saved');
    await page.keyboard.press('Enter');
  });

  test('what is typed into a note is not heard by the page', async () => {
    const { x, y } = await pointAtQuote(page, 'mixed');
    await page.mouse.click(x, y);
    await expect.poll(() => overlay.text()).toContain('Add note');
    await overlay.click('Add note');
    await expect.poll(() => overlay.text()).toContain('Done');
    await page.keyboard.type('jk/');
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([]);
  });

  test('the next quote is the next one from where the reader is', async () => {
    await page.setViewportSize({ width: 1000, height: 300 });
    const { speaker } = QUOTES.at(-2)!;
    const words = QUOTES.at(-2)!.text[0]!.slice(0, 20);
    await pointAt(page, words);
    await give('next-quote');
    await expect.poll(() => overlay.text()).toContain(speaker);
    await page.keyboard.press('Escape');
    await give('next-quote');
    await expect.poll(() => overlay.text()).toContain(QUOTES.at(-1)!.speaker);
    await give('previous-quote');
    await expect.poll(() => overlay.text()).toContain(speaker);
  });

  test('a card moves with its quote, and goes when the quote has left the window', async () => {
    await page.setViewportSize({ width: 1000, height: 600 });
    const { x, y } = await pointAtQuote(page, 'direct');
    await page.mouse.click(x, y);
    await expect.poll(() => overlay.text()).toContain('Save');
    const before = await overlay.box();
    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    await expect.poll(async () => (await overlay.box()).top).toBeCloseTo(before.top - 60, 0);
    // As when a picture comes late.
    await page.evaluate(() => {
      document.documentElement.style.overflowAnchor = 'none';
      document.querySelector('h1')?.setAttribute('style', 'margin-top: 130px');
    });
    await expect.poll(async () => (await overlay.box()).top).not.toBeCloseTo(before.top - 60, 0);
    await page.evaluate(() => scrollTo({ top: 9999, behavior: 'instant' }));
    await expect.poll(() => overlay.text()).toBe('');
  });
});

describe('on a phone', () => {
  let browser: ExtensionBrowser;
  let page: Page;
  let overlay: Overlay;

  beforeAll(async () => {
    browser = await launchExtension({ isPhone: true });
    page = await browser.context.newPage();
    await page.goto(`${site.origin}/${NAME}.html`);
    await waitForPaint(page);
    overlay = new Overlay(page);
  });

  afterAll(async () => {
    await browser?.close();
  });

  test('a tap opens the card inside the window, and a tap beside it closes it', async () => {
    const { x, y } = await pointAtQuote(page, 'direct');
    await page.touchscreen.tap(x, y);
    await expect.poll(() => overlay.text()).toContain('Margaret Doyle');
    const { left, top, right, bottom } = await overlay.box();
    expect([left >= 0, top >= 0, right <= 360, bottom <= 640]).toEqual([true, true, true, true]);
    const beside = await pointAt(page, 'A new pier');
    await page.touchscreen.tap(beside.x, beside.y);
    await expect.poll(() => overlay.text()).toBe('');
  });

  test('a selection made with a finger has its bar, clear of the browser’s handles', async () => {
    const { x, y } = await pointAt(page, 'More from the Herald');
    await page.touchscreen.tap(x, y);
    const bottom = await page.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = (node as Text).data.indexOf(words);
        if (start < 0) continue;
        // What a long press and the handles do: no event but that the selection has changed.
        getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
        return getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? 0;
      }
      throw new Error('the words are not there');
    }, FREE);
    await expect.poll(() => overlay.text()).toContain('Add note');
    const box = await overlay.box();
    expect(box.top >= bottom + 28 || box.bottom <= bottom).toBe(true);
    expect([box.left >= 0, box.right <= 360]).toEqual([true, true]);
  });
});
