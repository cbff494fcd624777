import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtension } from '../tools/extension';
import { type Site, serve } from '../tools/site';
import { SURE_QUOTES } from './hostile/article';
import { Inspector } from './hostile/inspector';
import { MASSES } from './hostile/masses';
import { keepNote, keptIn } from './hostile/notes';
import { listenForOurErrors } from './hostile/probe';
import { WORLDS } from './hostile/worlds';
import { Overlay } from './overlay';

const PAGES: Readonly<Record<string, string>> = { ...WORLDS, ...MASSES };
const NAMES = Object.keys(PAGES);
const SECRET = 'the-secret of the reader';
const [KEPT = ''] = SURE_QUOTES;

let browser: ExtensionBrowser;
let site: Site;
let library: Page;

const addressOf = (name: string): string => `${site.origin}/${NAMES.indexOf(name)}`;

beforeAll(async () => {
  site = await serve((pathname) => PAGES[NAMES[Number(pathname.slice(1))] ?? '']);
  browser = await launchExtension();
  library = await browser.context.newPage();
  await library.goto(browser.extensionUrl('library.html'));
  for (const name of Object.keys(WORLDS)) await keepNote(library, addressOf(name), KEPT, SECRET);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Pages that keep the card from their reader: they may, as they may keep the article from him. */
const WITHOUT_CARD: ReadonlySet<string> = new Set([
  'takes our element away whenever it comes',
  'stops every event before it comes to anybody',
]);

/** What the page has found out, by whatever it lies in wait with. */
const LEAKS = `(() => {
  const shown = document.documentElement.outerHTML;
  const roots = (globalThis.roots || []).map((root) => root.innerHTML).join('');
  const seen = (globalThis.seen || []).join('');
  return {
    leaks: [...new Set(globalThis.leaks || [])],
    isShown: (shown + roots + seen).includes('the-secret'),
    roots: (globalThis.roots || []).length,
    pwned: globalThis.pwned === undefined ? null : String(globalThis.pwned),
    ours: Object.getOwnPropertyNames(globalThis).filter((name) => /whosaid/i.test(name) && typeof globalThis[name] !== 'object'),
    gate: String(globalThis[Symbol.for('whosaid gate')]),
  };
})()`;

describe('a page that', () => {
  test.each(Object.keys(WORLDS))('%s is read as any other, and learns nothing', async (name) => {
    const page = await browser.context.newPage();
    const errors = listenForOurErrors(page);
    await page.goto(addressOf(name));
    const inspector = await Inspector.of(page);
    await expect.poll(() => inspector.quotes(), { timeout: 30_000 }).toEqual(expect.arrayContaining([...SURE_QUOTES]));
    // The card shows the note to the reader, and to nobody else.
    const overlay = new Overlay(page);
    const { x, y } = await inspector.pointAt(KEPT.slice(0, 12));
    await page.mouse.click(x, y);
    if (!WITHOUT_CARD.has(name)) await expect.poll(() => overlay.text()).toContain('the-secret');
    else await page.waitForTimeout(500);
    expect(await inspector.inPage(LEAKS)).toEqual({
      leaks: [],
      isShown: false,
      roots: 0,
      pwned: null,
      ours: [],
      gate: 'undefined',
    });
    expect(errors).toEqual([]);
    await page.close();
  });

  test('none of them has changed a note', async () => {
    const kept = await keptIn(library);
    expect(kept.flatMap(({ annotations }) => annotations.map(({ note }) => note))).toEqual(
      Object.keys(WORLDS).map(() => SECRET),
    );
  });
});

/** How far the reading of a page has come, as the popup would ask. */
const stateOf = async (page: Page): Promise<unknown> =>
  library.evaluate(async (url) => {
    interface Tabs {
      query(query: object): Promise<{ id: number; url?: string }[]>;
      sendMessage(id: number, message: object): Promise<{ state: string }>;
    }
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const tab = (await tabs.query({})).find((each) => each.url?.split('?')[0] === url);
    return tab ? (await tabs.sendMessage(tab.id, { type: 'page-report' }).catch(() => null))?.state : 'no tab';
  }, page.url().split('?')[0]);

describe('a page of', () => {
  test.each(Object.keys(MASSES))(
    '%s is read or left, and stays alive',
    async (name) => {
      const page = await browser.context.newPage();
      const errors = listenForOurErrors(page);
      await page.goto(addressOf(name), { timeout: 100_000 });
      const inspector = await Inspector.of(page);
      await expect.poll(() => stateOf(page), { timeout: 90_000, interval: 500 }).toBe('ready');
      // Two turns of its own clock: nobody holds it.
      expect(
        await inspector.look(`new Promise((done) => setTimeout(() => setTimeout(() => done('alive'), 50), 50))`),
      ).toBe('alive');
      expect(errors).toEqual([]);
      await page.close();
    },
    200_000,
  );
});
