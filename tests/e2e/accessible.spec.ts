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
    await overlay.click(variant.locale === 'en-US' ? 'Correct' : '更正');
    expect(await findings(page, 'html > div')).toEqual([]);
    await page.keyboard.press('Escape');
    await selectText(page, '10月17日');
    await expect.poll(() => overlay.text()).not.toBe('');
    expect(await findings(page, 'html > div')).toEqual([]);
    await page.keyboard.press('Escape');
  });
});
