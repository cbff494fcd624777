import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtension } from '../tools/extension';
import { type Site, serve } from '../tools/site';
import { articlePage } from './hostile/article';
import { Inspector } from './hostile/inspector';
import { keptIn } from './hostile/notes';
import { listenForOurErrors } from './hostile/probe';
import { Overlay } from './overlay';
import { waitForPaint } from './painted';

/** An article without the extension that has read it: a browser of its own, as the rest of it has lost its extension too. */

let browser: ExtensionBrowser;
let site: Site;

beforeAll(async () => {
  site = await serve(() => articlePage());
  browser = await launchExtension();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const openLibrary = async (): Promise<Page> => {
  const library = await browser.context.newPage();
  await library.goto(browser.extensionUrl('library.html'));
  return library;
};

const keptIds = async (library: Page): Promise<string[]> =>
  (await keptIn(library)).flatMap(({ annotations }) => annotations.map(({ id }) => id)).sort();

test('the extension is reloaded: the page says “reload”, keeps its marks, and makes no error', async () => {
  const library = await openLibrary();
  const page = await browser.context.newPage();
  await page.goto(`${site.origin}/reloaded`);
  await waitForPaint(page);
  const overlay = new Overlay(page);
  const inspector = await Inspector.of(page);
  const errors = listenForOurErrors(page);
  const open = async (words: string, speaker: string): Promise<void> => {
    const { x, y } = await inspector.pointAt(words);
    await page.mouse.click(x, y);
    await expect.poll(() => overlay.text()).toContain(speaker);
  };
  await open('The last boat', 'Boris Kahn');
  await overlay.click('Save');
  await expect.poll(() => overlay.text()).toContain('Saved');
  const before = await keptIds(library);
  expect(before).toHaveLength(1);
  const closed = library.waitForEvent('close');
  await library.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
    // Not at once: it closes this page.
    setTimeout(() => chrome.runtime.reload(), 50);
  });
  await closed;
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await page.bringToFront();
  await page.evaluate(() => document.body.append(document.createElement('hr')));
  const second = await inspector.pointAt('Nobody sleeps').catch(() => null);
  expect(second).not.toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(() => overlay.text()).toBe('');
  await open('We will not leave', 'Ada Lindqvist');
  await overlay.click('Save');
  await expect.poll(() => overlay.text()).toContain('Reload this page');
  expect(errors).toEqual([]);
  expect(await keptIds(await openLibrary())).toEqual(before);
  // The new one takes over where its reader asks for it.
  const popup = await browser.openPopup(page);
  await popup.getByRole('button', { name: 'Save all' }).click();
  await popup.getByRole('button', { name: 'All saved' }).waitFor();
});
