import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseForExtension, type ExtensionBrowser, launchExtension } from '../tools/extension';
import { type Site, serve } from '../tools/site';
import { articlePage } from './hostile/article';
import { waitForPaint } from './painted';

/** The reader has taken our access to web sites away: what is left is `activeTab`, which a click on the button gives. */

let browser: ExtensionBrowser;
let site: Site;
let page: Page;

beforeAll(async () => {
  site = await serve(() => articlePage());
  browser = await launchExtension();
  await chooseForExtension(browser, { hostAccess: 'ON_CLICK' });
  page = await browser.context.newPage();
  await page.goto(`${site.origin}/article`);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const marks = (): Promise<number> => page.evaluate(() => CSS.highlights.size);

test('nothing of us is on a page, and it is not read', async () => {
  await page.waitForTimeout(1500);
  expect(await marks()).toBe(0);
});

test('a click on the button reads this page, and no other', async () => {
  const other = await browser.context.newPage();
  await other.goto(`${site.origin}/other`);
  await page.bringToFront();
  const session = await browser.context.browser()?.newBrowserCDPSession();
  const targets = await session?.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targets?.targetInfos.find(({ url }) => url === page.url());
  await session?.send(
    'Extensions.triggerAction' as never,
    {
      id: new URL(browser.extensionUrl('')).host,
      targetId: tab?.targetId,
    } as never,
  );
  await waitForPaint(page);
  expect(await marks()).toBeGreaterThan(0);
  expect(await other.evaluate(() => CSS.highlights.size)).toBe(0);
});
