import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtension } from '../tools/extension';
import { type Site, serve } from '../tools/site';
import { expectedOf, PAGES } from './expected';
import { Overlay } from './overlay';
import { painted, paintedQuotes, pointAtQuote, waitForPaint } from './painted';

const NAME = 'sample-portal--zh';
const ARTICLE = readFileSync(path.join(PAGES, `${NAME}.html`), 'utf8');
const QUOTES = expectedOf(NAME).quotes.flatMap(({ text }) => text);

const withHead = (html: string): string => ARTICLE.replace('<head>', `<head>${html}`);
const withStyle = (css: string): string => ARTICLE.replace('</head>', `<style>${css}</style></head>`);
/** Each paragraph of the article, rewritten. */
const withParagraphs = (rewrite: (words: string) => string): string =>
  ARTICLE.replace(/(<p>　　)([^<]+)(<\/p>)/g, (_, start, words, end) => start + rewrite(words) + end);

const SOFT = '\u00ad';

/** What pages do to themselves, and to whoever comes to them. */
const WILD: Readonly<Record<string, string>> = {
  'a strict content security policy': withHead(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; script-src 'none'">`,
  ),
  'trusted types': withHead(
    `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types 'none'">`,
  ),
  'styles that reset everything': withStyle('*, *::before { all: initial !important }'),
  'styles that hide what does not belong': withStyle('html > div, body > div { display: none !important }'),
  'letters from right to left': ARTICLE.replace('<html', '<html dir="rtl"'),
  'vertical writing': withStyle('main { writing-mode: vertical-rl; height: 600px }'),
  'a transformed article': withStyle('main { transform: scale(0.9) rotate(0.5deg); transform-origin: 0 0 }'),
  'a transformed and filtered root': withStyle(
    'html { transform: translateX(40px) scale(0.95); filter: invert(1) hue-rotate(180deg) }',
  ),
  'a root zoomed by the site': withStyle('html { zoom: 1.2 }'),
  'a bar over everything': withStyle(
    'body::before { content: ""; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none }',
  ),
  columns: withStyle('main { columns: 2 }'),
  'a scrolling box in place of the page': withStyle(
    'html, body { height: 100%; overflow: hidden } main { height: 600px; overflow: auto }',
  ),
  'text in links': withParagraphs((words) => words.replace(/[\s\S]{12}(?=[\s\S]{30})/u, '<a href="#x">$&</a>')),
  'text in buttons': withParagraphs((words) =>
    words.replace(/(?<=^[\s\S]{4})[\s\S]{8}(?=[\s\S]{30})/u, '<button type="button" style="all: unset">$&</button>'),
  ),
  'text in pieces': withParagraphs((words) => words.replace(/[\s\S]{3}/gu, '<span>$&</span>')),
  'soft hyphens and joiners': withParagraphs((words) => words.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, SOFT)),
  'readings over the letters': withParagraphs((words) =>
    words.replace(/(\p{Script=Han})(?=\p{Script=Han}{9})/u, '<ruby>$1<rt>zì</rt></ruby>'),
  ),
  'words that may break': withParagraphs((words) => words.replace(/[\s\S]{4}/gu, '$&<wbr>')),
};

let browser: ExtensionBrowser;
let site: Site;

beforeAll(async () => {
  site = await serve((pathname) => WILD[pathname.slice(1)]);
  browser = await launchExtension();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const open = async (name: string): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(`${site.origin}/${encodeURIComponent(name)}`);
  await waitForPaint(page);
  return page;
};

const plain = (text: string): string => text.replaceAll(SOFT, '').replaceAll('zì', '').replace(/\s+/g, '');

describe.each(Object.keys(WILD))('a page with %s', (name) => {
  test('is painted as any other, and its card opens inside the window', async () => {
    const page = await open(name);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const joined = (texts: readonly string[]): string => texts.map(plain).join('');
    const quotes = await paintedQuotes(page);
    expect(joined(quotes).length).toBe(joined(QUOTES).length);
    for (const text of QUOTES) expect(joined(await paintedQuotes(page))).toContain(plain(text).slice(0, 6));
    const overlay = new Overlay(page);
    const { x, y } = await pointAtQuote(page, 'direct');
    await page.mouse.move(x, y);
    await expect.poll(() => overlay.text()).toContain('direct quote');
    const box = await overlay.boxOf('Save');
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(1000);
    expect(box.bottom).toBeLessThanOrEqual(800);
    expect(box.right - box.left).toBeGreaterThan(20);
    expect(errors).toEqual([]);
    await page.close();
  });
});

test('paper has no marks', async () => {
  const page = await open('columns');
  const tint = () =>
    page.evaluate(() => getComputedStyle(document.body, '::highlight(whosaid-direct-1)').backgroundColor);
  const onScreen = await tint();
  await page.emulateMedia({ media: 'print' });
  expect(await tint()).not.toBe(onScreen);
  expect(await tint()).toBe('rgba(0, 0, 0, 0)');
  await page.close();
});

test('with colours that the system forces, quotes are still told apart by their lines', async () => {
  const page = await open('columns');
  await page.emulateMedia({ forcedColors: 'active' });
  const line = (layer: string) =>
    page.evaluate(
      (name) => getComputedStyle(document.body, `::highlight(whosaid-${name}-1)`).textDecorationStyle,
      layer,
    );
  expect([await line('mixed'), await line('indirect'), await line('saved')]).toEqual(['dashed', 'dotted', 'solid']);
  expect(Object.keys(await painted(page)).length).toBeGreaterThan(0);
  await page.close();
});
