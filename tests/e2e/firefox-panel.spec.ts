import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serveFolder } from '../tools/site';
import { expectedOf, PAGES } from './expected';
import { hasFirefox, launchFirefox } from './firefox';
import { FirefoxPage, OWN_PAGES, pointAtQuote } from './firefox-pages';

describe.skipIf(!hasFirefox)('beside a page in Firefox', { timeout: 30_000 }, () => {
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
    await page.waitForFunction(() => CSS.highlights.size > 0);
    return page;
  };

  test('the sidebar shows the page in front', async () => {
    const sidebar = await FirefoxPage.open(browser, 'sidepanel.html');
    for (const name of ['sample-portal--zh', 'sample-news--en']) {
      const page = await open(name);
      const { length } = expectedOf(name).quotes;
      await sidebar.waitFor(`document.querySelectorAll('.item').length === ${length}`);
      await page.close();
    }
    await sidebar.close();
  });

  test('the browser’s menu copies a quote with its source', async () => {
    const page = await open('sample-news--en');
    const panel = await FirefoxPage.open(browser, 'sidepanel.html');
    await page.bringToFront();
    const { x, y } = await pointAtQuote(page);
    await page.mouse.click(x, y, { button: 'right' });
    // What the background does when the entry is chosen: the menu itself is out of reach.
    const isDone = await panel.run(`
      const [tab] = await browser.tabs.query({ url: 'http://127.0.0.1/*' });
      return browser.tabs.sendMessage(tab.id, { type: 'act-on-page', act: 'copy-quote' });`);
    expect(isDone).toBe(true);
    const field = await browser.newPage();
    await field.setContent('<textarea></textarea>');
    await field.click('textarea');
    await field.keyboard.down('Control');
    await field.keyboard.press('v');
    await field.keyboard.up('Control');
    expect(await field.$eval('textarea', ({ value }) => value)).toContain('— Margaret Doyle, leader of the council');
    for (const each of [field, panel, page]) await each.close();
  });

  test('who wants nothing read unasked has the access to all sites given back', async () => {
    const options = await FirefoxPage.open(browser, 'options.html');
    await options.waitFor("document.querySelector('input[name=access]')");
    const hasAccess = "return browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] })";
    expect(await options.run(hasAccess)).toBe(true);
    await options.run("document.querySelectorAll('input[name=access]')[2].click()");
    await options.waitForText('The browser, too, lets WhoSaid onto a page only after you click its button.');
    expect(await options.run(hasAccess)).toBe(false);
    const page = await browser.newPage();
    await page.goto(`${site.origin}/sample-news--en.html`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await options.close();
  });
});
