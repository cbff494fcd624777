import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtension } from '../tools/extension';
import { type Site, serveFolder } from '../tools/site';
import { expectedOf, PAGES } from './expected';
import { Overlay } from './overlay';
import { painted, paintedQuotes, pointAtQuote, waitForPaint } from './painted';

const NAME = 'sample-portal--zh';

let browser: ExtensionBrowser;
let site: Site;

beforeAll(async () => {
  site = await serveFolder(PAGES);
  browser = await launchExtension();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const open = async (name: string): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(`${site.origin}/${name}.html`);
  return page;
};

interface Api {
  readonly chrome: {
    readonly contextMenus: { onClicked: { dispatch(info: { menuItemId: string }, tab: { id: number }): void } };
    readonly tabs: { query(query: object): Promise<{ id: number }[]> };
    readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  };
}

const badgeOf = async (page: Page): Promise<string> => {
  await page.bringToFront();
  return (await browser.worker()).evaluate(async () => {
    const { chrome } = globalThis as unknown as Api;
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no tab';
  });
};

describe('the badge', () => {
  test('has the number of quotes of an article, and nothing on another page', async () => {
    const page = await open(NAME);
    await waitForPaint(page);
    await expect.poll(() => badgeOf(page)).toBe(String(expectedOf(NAME).quotes.length));
    await page.goto(`${site.origin}/sample-shop--en.html`);
    await expect.poll(() => badgeOf(page)).toBe('');
    await page.close();
  });
});

describe('the panel beside the page', () => {
  test('shows the page in front, and another when the reader goes there', async () => {
    const page = await open(NAME);
    await waitForPaint(page);
    const panel = await browser.context.newPage();
    await panel.goto(browser.extensionUrl('sidepanel.html'));
    await page.bringToFront();
    await expect.poll(() => panel.locator('.item').count()).toBe(expectedOf(NAME).quotes.length);
    await page.goto(`${site.origin}/sample-shop--en.html`);
    await panel.getByText('This does not look like a news article').waitFor();
    await panel.close();
    await page.close();
  });

  test('finds quotes by type and words, and shows them in order', async () => {
    const page = await open(NAME);
    await waitForPaint(page);
    const panel = await browser.openPopup(page);
    const { quotes } = expectedOf(NAME);
    await panel.getByLabel('Types shown').selectOption('direct');
    const direct = quotes.filter(({ type }) => type === 'direct');
    await expect.poll(() => panel.locator('.item').count()).toBe(direct.length);
    await panel.getByLabel('Types shown').selectOption('');
    await panel.getByLabel('Order').selectOption('page');
    const texts = await panel.locator('.quote-text').allTextContents();
    expect(texts).toHaveLength(quotes.length);
    await panel.getByLabel('Search quotes').fill('no such words anywhere');
    await panel.getByText('No quote matches').waitFor();
    await panel.close();
    await page.close();
  });
});

describe('the browser’s menu', () => {
  /** What the browser does when an entry is chosen: its menu is out of reach of a headless window. */
  const choose = async (page: Page, menuItemId: string): Promise<void> => {
    await page.bringToFront();
    await (await browser.worker()).evaluate(async (id) => {
      const { chrome } = globalThis as unknown as Api;
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab) chrome.contextMenus.onClicked.dispatch({ menuItemId: id }, tab);
    }, menuItemId);
  };
  const saved = async (page: Page): Promise<string[]> =>
    Object.entries(await painted(page)).flatMap(([name, texts]) => (/-(?:saved|own)-/.test(name) ? texts : []));

  test('saves the quote under it, and what is selected', async () => {
    const page = await open(NAME);
    await waitForPaint(page);
    const point = await pointAtQuote(page, 'direct');
    await page.mouse.click(point.x, point.y, { button: 'right' });
    await choose(page, 'save-quote');
    await expect.poll(async () => (await saved(page)).length).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('h1').click();
    await page.locator('.content p').first().click({ clickCount: 3 });
    await choose(page, 'save-selection');
    await expect.poll(async () => (await saved(page)).length).toBe(2);
    await page.close();
  });

  test('copies the quote under it with its source', async () => {
    const page = await open(NAME);
    await waitForPaint(page);
    const point = await pointAtQuote(page, 'direct');
    await page.mouse.click(point.x, point.y, { button: 'right' });
    await choose(page, 'copy-quote');
    await expect.poll(() => new Overlay(page).text()).toContain('Copied');
    await page.close();
  });

  test('does nothing where there is no quote', async () => {
    const page = await open(NAME);
    await waitForPaint(page);
    const before = await saved(page);
    await page.locator('h1').click({ button: 'right' });
    await choose(page, 'save-quote');
    await page.waitForTimeout(300);
    expect(await saved(page)).toEqual(before);
    await page.close();
  });
});

describe('one speaker', () => {
  const { quotes } = expectedOf('sample-news--en');
  const { speaker } = quotes.find((quote) => quotes.filter((each) => each.speaker === quote.speaker).length > 1)!;
  const own = quotes.filter((each) => each.speaker === speaker).flatMap(({ text }) => text);

  test('is looked at: others are dimmed, a bar shows where the quotes are, and steps stay with the speaker', async () => {
    const page = await open('sample-news--en');
    await waitForPaint(page);
    const popup = await browser.openPopup(page);
    await popup.getByRole('button', { name: `Only ${speaker} on the page` }).click();
    await expect.poll(async () => [...(await paintedQuotes(page))].sort()).toEqual([...own].sort());
    expect((await painted(page))['whosaid-dim']?.length).toBeGreaterThan(0);
    const overlay = new Overlay(page);
    await expect.poll(() => overlay.countOf('marker')).toBe(quotes.filter((each) => each.speaker === speaker).length);
    await popup.getByRole('button', { name: 'Next quote' }).click();
    await expect.poll(() => overlay.text()).toContain(speaker);
    await popup.getByRole('button', { name: `Only ${speaker} on the page` }).click();
    await expect.poll(async () => (await paintedQuotes(page)).length).toBeGreaterThan(own.length);
    expect((await painted(page))['whosaid-dim']).toBeUndefined();
    await expect.poll(() => overlay.countOf('marker')).toBe(0);
    await popup.close();
    await page.close();
  });
});

test('every command of the manifest has keys and does something', async () => {
  const page = await open('sample-news--en');
  await waitForPaint(page);
  await page.bringToFront();
  const worker = await browser.worker();
  const commands = await worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } } }
    ).chrome.commands.getAll(),
  );
  expect(commands.filter(({ name, shortcut }) => !name.startsWith('_') && !shortcut)).toEqual([]);
  const give = (name: string) =>
    worker.evaluate((command) => {
      const { chrome } = globalThis as unknown as {
        chrome: { commands: { onCommand: { dispatch(name: string): void } } };
      };
      chrome.commands.onCommand.dispatch(command);
    }, name);
  const overlay = new Overlay(page);
  const { quotes } = expectedOf('sample-news--en');
  await give('next-quote');
  await expect.poll(() => overlay.text()).toContain(quotes[0]!.speaker);
  await give('next-of-speaker');
  await expect.poll(() => overlay.text()).toContain(quotes[0]!.speaker);
  await give('toggle-highlights');
  await expect.poll(() => painted(page)).toEqual({});
  await give('toggle-highlights');
  await waitForPaint(page);
  await page.close();
});
