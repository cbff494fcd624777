import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chooseForExtension, type ExtensionBrowser, launchExtension } from '../tools/extension';
import { type Site, serveFolder } from '../tools/site';
import { expectedOf, PAGES } from './expected';
import { ask } from './hostile/notes';
import { painted, paintedQuotes, waitForPaint } from './painted';

const NAME = 'sample-portal--zh';
const SHOP = 'sample-shop--en';

let browser: ExtensionBrowser;
let site: Site;
let options: Page;

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

const openOptions = async (): Promise<Page> => {
  options = await browser.context.newPage();
  await options.goto(browser.extensionUrl('options.html'));
  await options.locator('h1').waitFor();
  return options;
};

/** Time enough for an article to be painted, had it been read. */
const rest = (page: Page): Promise<void> => page.waitForTimeout(700);

afterEach(async () => {
  await openOptions();
  const { siteRecords = [] } = (await inStorage("get('siteRecords')")) as { readonly siteRecords?: readonly object[] };
  for (const site of siteRecords) await ask(options, { type: 'choose-for-site', ...site, choice: null });
  await inStorage('clear()');
  for (const page of browser.context.pages().slice(1)) await page.close();
});

const inStorage = (act: string): Promise<unknown> => options.evaluate(`chrome.storage.local.${act}`);

/** Chooses where articles are read, and waits until that is kept. */
const chooseAccess = async (label: string, access: string): Promise<void> => {
  await (await openOptions()).getByLabel(label).check();
  await expect.poll(() => inStorage("get('settings')")).toMatchObject({ settings: { access } });
};

describe('only when I click', () => {
  test('nothing is read until the popup is opened, and an article is then', async () => {
    await chooseAccess('Only when I click its button', 'on-click');
    const page = await open(NAME);
    await rest(page);
    expect(await painted(page)).toEqual({});
    const popup = await browser.openPopup(page);
    await waitForPaint(page);
    await popup.locator('.item').first().waitFor();
    const shop = await open(SHOP);
    const shopPopup = await browser.openPopup(shop);
    await shopPopup.getByRole('heading').first().waitFor();
    await rest(shop);
    expect(await painted(shop)).toEqual({});
  });
});

describe('a browser that keeps us out until its reader clicks', () => {
  test('nothing is read, the settings say so and can ask for access, and the popup does not wait for ever', async () => {
    await chooseForExtension(browser, { hostAccess: 'ON_CLICK' });
    await openOptions();
    await options.getByText('WhoSaid has no standing access to web pages.').waitFor();
    await options.getByRole('button', { name: 'Give access' }).waitFor();
    const page = await open(NAME);
    await rest(page);
    expect(await painted(page)).toEqual({});
    const popup = await browser.openPopup(page);
    await popup.getByText('WhoSaid cannot read this page').waitFor();
    await chooseForExtension(browser, { hostAccess: 'ON_ALL_SITES' });
    await options.getByText('WhoSaid has no standing access to web pages.').waitFor({ state: 'detached' });
    await page.reload();
    await waitForPaint(page);
  });

  test('who chooses the same in the settings is told that the browser holds to it', async () => {
    await openOptions();
    await options.getByLabel('Only when I click its button').check();
    await options.getByText('the browser would still let it onto every page').waitFor();
    await chooseForExtension(browser, { hostAccess: 'ON_CLICK' });
    await options.getByText('The browser, too, lets WhoSaid onto a page only after you click').waitFor();
    await chooseForExtension(browser, { hostAccess: 'ON_ALL_SITES' });
    await options.getByText('the browser would still let it onto every page').waitFor();
  });
});

describe('a list of sites', () => {
  test('only articles of listed sites are read; a site can be added in the options and in the popup', async () => {
    await chooseAccess('On the sites listed below', 'listed');
    const page = await open(NAME);
    await rest(page);
    expect(await painted(page)).toEqual({});
    await options.bringToFront();
    await options.getByLabel('Site', { exact: true }).fill('not a site');
    await options.getByRole('button', { name: 'Add' }).click();
    await options.getByText('This is not the name of a site.').waitFor();
    await options.getByLabel('Site', { exact: true }).fill(`${site.origin}/whatever`);
    await options.getByRole('button', { name: 'Add' }).click();
    // The page that is open follows.
    await waitForPaint(page);
    await options.getByRole('button', { name: 'Remove the rule for' }).click();
    await expect.poll(() => painted(page)).toEqual({});
    const popup = await browser.openPopup(page);
    await popup.getByRole('button', { name: 'Read articles on' }).click();
    await waitForPaint(page);
  });
});

describe('the reader knows best', () => {
  test('“not an article” is remembered for the page, its site is still read, and it can be taken back', async () => {
    const page = await open(NAME);
    await waitForPaint(page);
    const popup = await browser.openPopup(page);
    await popup.getByRole('button', { name: 'Leave this page alone' }).click();
    await popup.getByText('WhoSaid leaves this page alone').waitFor();
    await expect.poll(() => painted(page)).toEqual({});
    await page.reload();
    await rest(page);
    expect(await painted(page)).toEqual({});
    await waitForPaint(await open('sample-news--en'));
    await popup.reload();
    await popup.getByRole('button', { name: 'Read it again from now on' }).click();
    await waitForPaint(page);
  });

  test('“not an article” for a site holds for all of its pages', async () => {
    const page = await open(NAME);
    await waitForPaint(page);
    const popup = await browser.openPopup(page);
    await popup.getByRole('button', { name: /Leave 127/ }).click();
    await expect.poll(() => painted(page)).toEqual({});
    const other = await open('sample-news--en');
    await rest(other);
    expect(await painted(other)).toEqual({});
  });

  test('what was decided for a page goes into the backup, and with it into another browser', async () => {
    const page = await open(NAME);
    await waitForPaint(page);
    const popup = await browser.openPopup(page);
    await popup.getByRole('button', { name: 'Leave this page alone' }).click();
    await expect.poll(() => painted(page)).toEqual({});
    await openOptions();
    const downloading = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Save a backup' }).click();
    const file = await (await downloading).path();
    const other = await launchExtension();
    const library = await other.context.newPage();
    await library.goto(other.extensionUrl('library.html'));
    await library.getByRole('button', { name: 'Import…' }).click();
    const dialog = library.getByRole('dialog');
    await dialog.getByLabel('File').setInputFiles(file);
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await dialog.getByRole('button', { name: 'Done' }).click();
    const left = await other.context.newPage();
    await left.goto(page.url());
    await rest(left);
    expect(await painted(left)).toEqual({});
    await left.goto(`${site.origin}/sample-news--en.html`);
    await waitForPaint(left);
    await other.close();
  });

  test('“analyse anyway” can be remembered for the site', async () => {
    const page = await open(SHOP);
    const popup = await browser.openPopup(page);
    await popup.getByRole('button', { name: 'Analyse anyway' }).click();
    await popup.getByRole('button', { name: 'Always read' }).click();
    await popup.getByText(/Every page of .* is read/).waitFor();
    await page.reload();
    await waitForPaint(page);
    expect(await paintedQuotes(page)).toContain('Kept me dry all winter,');
  });
});

describe('what is shown', () => {
  test('types that are not wanted are not painted, on pages that are open too', async () => {
    const page = await open(NAME);
    await waitForPaint(page);
    await (await openOptions()).getByLabel('indirect quote').uncheck();
    const direct = expectedOf(NAME).quotes.filter(({ type }) => type !== 'indirect');
    await expect.poll(() => paintedQuotes(page)).toEqual(direct.flatMap(({ text }) => text));
  });

  test('colours are as strong as the reader wants them', async () => {
    const page = await open(NAME);
    await waitForPaint(page);
    const tint = () =>
      page.evaluate(() => getComputedStyle(document.body, '::highlight(whosaid-direct-1)').backgroundColor);
    const standard = await tint();
    await (await openOptions()).getByLabel('Strong').check();
    await expect.poll(tint).not.toBe(standard);
    expect(await page.evaluate(() => document.styleSheets.length + document.adoptedStyleSheets.length)).toBe(1);
  });

  test('the interface speaks the language that was chosen', async () => {
    await openOptions();
    await options.getByLabel('Language').selectOption('zh_CN');
    await options.getByRole('heading', { name: '设置' }).waitFor();
    const page = await open(NAME);
    await waitForPaint(page);
    const popup = await browser.openPopup(page);
    await popup.getByRole('button', { name: '全部保存' }).waitFor();
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  });
});
