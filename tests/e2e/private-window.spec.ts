import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseForExtension, type ExtensionBrowser, launchExtension } from '../tools/extension';
import { type Site, serve } from '../tools/site';
import { articlePage, SURE_QUOTES } from './hostile/article';

/** The reader lets us into private windows: there is one store, and what is kept there is kept. */

interface Chrome {
  readonly windows: {
    create(options: object): Promise<{ id: number; incognito: boolean; tabs: { id: number }[] }>;
    remove(id: number): Promise<void>;
  };
  readonly action: { getBadgeText(of: object): Promise<string> };
}
const { chrome } = globalThis as unknown as { chrome: Chrome };

let browser: ExtensionBrowser;
let site: Site;

beforeAll(async () => {
  site = await serve(() => articlePage());
  browser = await launchExtension();
  await chooseForExtension(browser, { incognitoAccess: true });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('an article in a private window is read, and what is saved there outlives the window', async () => {
  const library = await browser.context.newPage();
  await library.goto(browser.extensionUrl('library.html'));
  const opened = await library.evaluate(async (url) => {
    const { id, incognito, tabs } = await chrome.windows.create({ incognito: true, url });
    return { id, incognito, tabId: tabs[0]?.id ?? -1 };
  }, `${site.origin}/article`);
  expect(opened.incognito).toBe(true);
  await expect
    .poll(() => library.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), opened.tabId), { timeout: 20_000 })
    .toMatch(/^\d+$/);
  const popup = await browser.context.newPage();
  await popup.goto(browser.extensionUrl(`popup.html?tab=${opened.tabId}`));
  await popup.getByRole('button', { name: 'Save all' }).click();
  await popup.getByRole('button', { name: 'All saved' }).waitFor();
  await popup.close();
  await library.evaluate((id) => chrome.windows.remove(id), opened.id);
  await library.reload();
  for (const quote of SURE_QUOTES) await library.getByText(quote).first().waitFor();
});
