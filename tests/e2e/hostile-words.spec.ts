import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { AnnotatedArticle } from '../../lib/annotations';
import { ENGLISH_WORDS, type ExportContext, FORMATS, SAMPLE_TEMPLATE, templateFormat } from '../../lib/export';
import { type ExtensionBrowser, launchExtension } from '../tools/extension';
import { parsePage } from '../tools/read-page';
import { type Site, serve } from '../tools/site';
import { Inspector } from './hostile/inspector';
import { listenForOurErrors, strangeIn, watchDialogs } from './hostile/probe';
import { FLOODS, STATEMENTS, WORDS } from './hostile/words';

/** Text of a page stays text: on the page, in the popup, in the library, in files. */

const PAGES: Readonly<Record<string, string>> = { ...WORDS, ...STATEMENTS };
const NAMES = Object.keys(PAGES);
const MARKDOWN = [...FORMATS.filter(({ extension }) => extension === 'md'), templateFormat(SAMPLE_TEMPLATE)];

let browser: ExtensionBrowser;
let site: Site;
let dialogs: string[];

beforeAll(async () => {
  site = await serve((pathname) => PAGES[NAMES[Number(pathname.slice(1))] ?? '']);
  browser = await launchExtension();
  dialogs = watchDialogs(browser.context);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Saves every quote of the page, or is told why that cannot be. */
const saveAll = async (page: Page): Promise<string[]> => {
  const popup = await browser.openPopup(page);
  const errors = listenForOurErrors(popup);
  await popup.locator('.head-title').waitFor();
  const button = popup.getByRole('button', { name: 'Save all' });
  // A flood may hold no quote.
  if ((await button.count()) > 0 && (await button.isEnabled())) {
    await button.click();
    await popup.getByRole('button', { name: 'All saved' }).or(popup.getByRole('alert')).first().waitFor();
  }
  const strange = await strangeIn(popup);
  await popup.close();
  return [...strange, ...errors];
};

describe('a page with', () => {
  test.each(NAMES)('%s is read, shown and kept as text', async (name) => {
    const page = await browser.context.newPage();
    const errors = listenForOurErrors(page);
    await page.goto(`${site.origin}/${NAMES.indexOf(name)}`);
    const inspector = await Inspector.of(page);
    if (!FLOODS.has(name))
      await expect.poll(() => inspector.quotes(), { timeout: 60_000 }).toContain('Nobody sleeps on the quay.');
    expect(await saveAll(page)).toEqual([]);
    expect(await page.evaluate(() => (globalThis as { pwned?: unknown }).pwned)).toBeUndefined();
    expect(await page.evaluate(() => document.querySelectorAll('article img, article iframe').length)).toBe(0);
    expect(errors).toEqual([]);
    expect(dialogs).toEqual([]);
    await page.close();
  });
});

describe('what was kept of them', () => {
  let library: Page;
  let kept: readonly AnnotatedArticle[];

  beforeAll(async () => {
    library = await browser.context.newPage();
    await library.goto(browser.extensionUrl('library.html'));
    kept = await library.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<never> } } };
      return ((await chrome.runtime.sendMessage({ type: 'library' })) as { value: never }).value;
    });
  });

  const context: ExportContext = { now: new Date('2026-05-14T08:00:00Z'), words: ENGLISH_WORDS };

  test('is all but what nobody could have read', () => {
    const paths = new Set(kept.map(({ article }) => new URL(article.url).pathname));
    const missing = NAMES.filter((_, index) => !paths.has(`/${index}`));
    expect(missing.filter((name) => !FLOODS.has(name))).toEqual([]);
  });

  test.each(['articles', 'speakers'])('is text in the library, by %s', async (view) => {
    if (view === 'speakers')
      await library
        .getByRole('button', { name: 'Speakers' })
        .or(library.getByRole('tab', { name: 'Speakers' }))
        .first()
        .click();
    // It draws what is seen: all of it is looked at, screen by screen.
    for (let screen = 0; screen < 40; screen++) {
      expect(await strangeIn(library)).toEqual([]);
      await library.mouse.wheel(0, 700);
    }
    expect(dialogs).toEqual([]);
  });

  test('comes with addresses of its own site alone', () => {
    expect(kept.map(({ article }) => new URL(article.url).origin).filter((origin) => origin !== site.origin)).toEqual(
      [],
    );
  });

  test.each(MARKDOWN.map(({ id }) => id))('%s has no markup, link or picture of the page', (id) => {
    const format = MARKDOWN.find((each) => each.id === id);
    for (const each of kept) {
      const markdown = format?.article?.(each, context) ?? '';
      const [, head = '', body = markdown] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
      const facts = (head ? parse(head) : {}) as Record<string, unknown>;
      for (const value of Object.values(facts).flat()) expect(['string', 'number']).toContain(typeof value);
      const nodes: { type: string; url?: string; value?: string }[] = [];
      const walk = (node: { type: string; children?: unknown[] }): void => {
        nodes.push(node);
        for (const child of node.children ?? []) walk(child as typeof node);
      };
      walk(fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
      expect(nodes.filter(({ type }) => /^(?:html|image|code|inlineCode|definition)$/.test(type))).toEqual([]);
      for (const { url } of nodes) if (url !== undefined) expect(new URL(url).origin).toBe(site.origin);
    }
  });

  test('HTML has no element that the page brought', () => {
    const html = FORMATS.find(({ id }) => id === 'html')?.articles?.(kept, context) ?? '';
    const document = parsePage(html);
    const names = new Set([...document.querySelectorAll('*')].map(({ localName }) => localName));
    const ours = ['html', 'head', 'meta', 'title', 'body', 'blockquote', 'p', 'a', 'em', 'br'];
    expect([...names].filter((name) => !ours.includes(name))).toEqual([]);
    expect([...document.querySelectorAll('a')].filter(({ href }) => new URL(href).origin !== site.origin)).toEqual([]);
  });

  test('a table has no cell that a program would run', () => {
    for (const { id, articles } of FORMATS.filter(({ extension }) => extension === 'csv')) {
      const csv = articles?.(kept, context) ?? '';
      expect([id, /(?:^|[,\n])"?[=+\-@＝＋－＠](?!\d+(?:\.\d+)?(?:[,\r]|$))/.test(csv.replace(/^\ufeff/, ''))]).toEqual(
        [id, false],
      );
    }
  });

  test('JSON of every kind says what the page said', () => {
    for (const { articles } of FORMATS.filter(({ extension }) => /json/.test(extension)))
      JSON.parse(articles?.(kept, context) ?? 'null');
  });
});
