import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtension } from '../tools/extension';
import { type Site, serveFolder } from '../tools/site';
import { PAGES } from './expected';
import { Overlay } from './overlay';
import { pointAtQuote, waitForPaint } from './painted';
import { openUpShadows } from './shadows';
import { selectText } from './text-on-page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** What axe finds in a page, or in the one element that a selector names; each with where it is. */
const findings = async (page: Page, selector?: string): Promise<string[]> => {
  await page.evaluate(AXE);
  const found = await page.evaluate(async (name) => {
    const { axe } = window as unknown as {
      axe: { run(context: unknown): Promise<{ violations: Finding[]; passes: unknown[] }> };
    };
    const { violations, passes } = await axe.run(name ? document.querySelector(name) : document);
    if (passes.length === 0) throw new Error('axe has looked at nothing');
    return violations;
  }, selector);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
  );
};

const wordsOf = (locale: string): Readonly<Record<string, { readonly message: string }>> =>
  JSON.parse(
    readFileSync(`public/_locales/${locale.startsWith('zh') ? locale.replace('-', '_') : 'en'}/messages.json`, 'utf8'),
  );

let site: Site;

beforeAll(async () => {
  site = await serveFolder(PAGES);
});

afterAll(async () => {
  await site?.close();
});

describe.each([
  { locale: 'en-US', colorScheme: 'light' },
  { locale: 'en-US', colorScheme: 'dark' },
  { locale: 'zh-CN', colorScheme: 'light' },
  { locale: 'zh-TW', colorScheme: 'light' },
  { locale: 'zh-TW', colorScheme: 'dark' },
] as const)('axe finds nothing ($locale, $colorScheme)', (variant) => {
  const words = wordsOf(variant.locale);
  const t = (key: string): string => words[key]?.message ?? key;
  let browser: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchExtension(variant);
    page = await browser.context.newPage();
    await openUpShadows(page);
    await page.goto(`${site.origin}/sample-portal--zh.html`);
    await waitForPaint(page);
  });

  afterAll(async () => {
    await browser?.close();
  });

  test('in the popup: an article, with a note, and a page that is none', async () => {
    const popup = await browser.openPopup(page);
    await popup.locator('.item').first().waitFor();
    expect(await findings(popup)).toEqual([]);
    await popup.locator('footer .button-primary').click();
    await popup.locator('.item .button-on').first().waitFor();
    await popup.locator('.item .button').first().click();
    await popup.locator('textarea').waitFor();
    expect(await findings(popup)).toEqual([]);
    await popup.close();
    const shop = await browser.context.newPage();
    await shop.goto(`${site.origin}/sample-shop--en.html`);
    const shopPopup = await browser.openPopup(shop);
    await shopPopup.locator('.notice').waitFor();
    expect(await findings(shopPopup)).toEqual([]);
    await shopPopup.close();
    await shop.close();
  });

  test.each(['sidepanel.html', 'options.html', 'library.html'])('in %s', async (file) => {
    const view = await browser.context.newPage();
    await view.goto(browser.extensionUrl(file));
    await view.locator('main').waitFor();
    await view.waitForTimeout(300);
    expect(await findings(view)).toEqual([]);
    await view.close();
  });

  test('on the page: the card, putting a quote right, and the bar beside a selection', async () => {
    const overlay = new Overlay(page);
    await page.bringToFront();
    const { x, y } = await pointAtQuote(page, 'direct');
    await page.mouse.click(x, y);
    await expect.poll(() => overlay.text()).not.toBe('');
    expect(await findings(page, 'html > div')).toEqual([]);
    await overlay.click(t('correct'));
    expect(await findings(page, 'html > div')).toEqual([]);
    await page.keyboard.press('Escape');
    await selectText(page, '10月17日');
    await expect.poll(() => overlay.text()).not.toBe('');
    expect(await findings(page, 'html > div')).toEqual([]);
    await overlay.click(t('quoteBy'));
    await expect.poll(() => overlay.text()).toContain(t('speaker'));
    expect(await findings(page, 'html > div')).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('on the page: a note, and a bar that shows where quotes are', async () => {
    const overlay = new Overlay(page);
    const popup = await browser.openPopup(page);
    await popup.locator('.group-head .button').first().click();
    await popup.close();
    await page.bringToFront();
    await expect.poll(() => overlay.countOf('marker')).toBeGreaterThan(0);
    const { x, y } = await pointAtQuote(page, 'indirect');
    await page.mouse.click(x, y);
    await expect.poll(() => overlay.text()).not.toBe('');
    await overlay.click(t('addNote'));
    await expect.poll(() => overlay.text()).toContain(t('done'));
    expect(await findings(page, 'html > div')).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('in the panel beside the page, with something to undo and something that failed', async () => {
    const panel = await browser.context.newPage();
    await panel.goto(browser.extensionUrl('sidepanel.html'));
    await page.bringToFront();
    await panel.locator('.item').first().waitFor();
    expect(await findings(panel)).toEqual([]);
    await panel.locator('.item .button-on').first().click();
    await panel.locator('.toast').waitFor();
    expect(await findings(panel)).toEqual([]);
    await (await browser.worker()).evaluate(() => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await panel.locator('footer .button-primary').click();
    await panel.locator('.failure').waitFor();
    expect(await findings(panel)).toEqual([]);
    await panel.close();
  });
});
