import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serveFolder } from '../tools/site';
import { expectedOf, PAGES } from './expected';
import { hasFirefox, launchFirefox } from './firefox';
import { FirefoxPage, OWN_PAGES, pointAtQuote } from './firefox-pages';

describe.skipIf(!hasFirefox)('in Firefox', { timeout: 30_000 }, () => {
  let browser: Browser;
  let site: Site;

  beforeAll(async () => {
    site = await serveFolder(PAGES);
    browser = await launchFirefox(OWN_PAGES);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const open = async (name: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/${name}.html`);
    return page;
  };

  const paintedQuotes = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const texts: string[] = [];
      CSS.highlights.forEach((highlight, name) => {
        if (!/^whosaid-(?:direct|mixed|indirect)-/.test(name)) return;
        highlight.forEach((range) => {
          texts.push(String(range).replace(/\s+/g, ' ').trim());
        });
      });
      return texts;
    });

  test.each(['sample-portal--zh', 'sample-news--en'])('%s is painted as in Chromium', async (name) => {
    const page = await open(name);
    await page.waitForFunction(() => CSS.highlights.size > 0);
    const expected = expectedOf(name).quotes.flatMap(({ text }) => text);
    expect((await paintedQuotes(page)).sort()).toEqual(expected.sort());
    await page.close();
  });

  test('a card is opened by a click, entered by Tab and saves by Enter', async () => {
    const page = await open('sample-news--en');
    await page.waitForFunction(() => CSS.highlights.size > 0);
    const { x, y } = await pointAtQuote(page);
    await page.mouse.click(x, y);
    await page.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'div');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('whosaid-saved-')));
    await page.close();
  });

  test('a note is written on the page, which the page cannot read meanwhile', async () => {
    const words = 'Fx vw kq';
    const page = await open('sample-news--en');
    await page.waitForFunction(() => CSS.highlights.size > 0);
    const { x, y } = await pointAtQuote(page);
    await page.mouse.click(x, y);
    await page.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'div');
    await new Promise((resolve) => setTimeout(resolve, 500));
    // The first act saves, or takes that back; the second is the note.
    for (const key of ['Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
    await new Promise((resolve) => setTimeout(resolve, 700));
    await page.keyboard.type(words);
    const read = await page.evaluate((sought) => {
      const { find } = window as unknown as { find: (...choices: unknown[]) => boolean };
      const shown = [document.documentElement.innerText, String(getSelection())];
      document.execCommand('selectAll');
      shown.push(String(getSelection()));
      getSelection()?.removeAllRanges();
      const isFound = find(sought, true, false, true) || find(sought, true, false, true, false, true);
      return { isShown: shown.some((each) => each.includes(sought)), isFound, frames: window.length };
    }, words);
    expect(read).toEqual({ isShown: false, isFound: false, frames: 0 });
    const library = await FirefoxPage.open(browser, 'library.html');
    await library.waitForText(words);
    await library.close();
    await page.close();
  });

  test('a page that is no article is left alone', async () => {
    const page = await open('sample-shop--en');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });
});
