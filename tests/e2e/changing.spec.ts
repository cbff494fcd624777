import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtension } from '../tools/extension';
import { type Site, serve } from '../tools/site';
import { expectedOf, PAGES } from './expected';
import { painted, paintedQuotes, waitForPaint } from './painted';

const htmlOf = (name: string): string => readFileSync(path.join(PAGES, `${name}.html`), 'utf8');
const bodyOf = (name: string): string => /<body>([\s\S]*)<\/body>/.exec(htmlOf(name))?.[1] ?? '';
const PORTAL = 'sample-portal--zh';
const QUOTES = expectedOf(PORTAL).quotes.flatMap(({ text }) => text);

/** The page with its text there, but for the first paragraphs hidden by a style sheet until a button is clicked. */
const folded = (html: string): string =>
  html
    .replace('</head>', '<style>.folded > p:nth-of-type(n + 4) { display: none }</style></head>')
    .replace('class="content"', 'class="content folded"')
    .replace(
      '</body>',
      `<button id="more" onclick="document.querySelector('.content').classList.remove('folded')">展开全文</button></body>`,
    );

let browser: ExtensionBrowser;
let site: Site;

beforeAll(async () => {
  site = await serve((pathname) =>
    pathname === '/cut'
      ? htmlOf(PORTAL).replace(/<p>　　从“[\s\S]*<\/div>/, '</div>')
      : pathname === '/folded'
        ? folded(htmlOf(PORTAL))
        : htmlOf(PORTAL),
  );
  browser = await launchExtension();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const open = async (pathname: string): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(site.origin + pathname);
  await waitForPaint(page);
  return page;
};

/** What a single-page application does: another address, another content, the same document. */
const goTo = (page: Page, pathname: string, body: string): Promise<void> =>
  page.evaluate(
    ([address, html]) => {
      history.pushState(null, '', address);
      document.body.innerHTML = html as string;
    },
    [pathname, body],
  );

test('an application that goes on to a page that is no article takes all highlights with it', async () => {
  const page = await open('/first');
  await goTo(page, '/shop', bodyOf('sample-shop--en'));
  await expect.poll(() => painted(page), { timeout: 10_000 }).toEqual({});
  await page.close();
});

test('an application that comes back to an article is read again', async () => {
  const page = await open('/first');
  await goTo(page, '/shop', bodyOf('sample-shop--en'));
  await expect.poll(() => painted(page), { timeout: 10_000 }).toEqual({});
  await goTo(page, '/first', bodyOf(PORTAL));
  await expect.poll(() => paintedQuotes(page), { timeout: 10_000 }).toEqual(QUOTES);
  await page.close();
});

test('text that arrives late, as behind “read more”, is painted with what was there', async () => {
  const page = await open('/cut');
  const before = await paintedQuotes(page);
  expect(before.length).toBeGreaterThan(0);
  expect(before.length).toBeLessThan(QUOTES.length);
  await page.evaluate((body) => {
    const whole = new DOMParser().parseFromString(body, 'text/html').querySelectorAll('.content > p');
    const content = document.querySelector('.content') as Element;
    content.append(...[...whole].slice(content.querySelectorAll(':scope > p').length));
  }, bodyOf(PORTAL));
  await expect.poll(() => paintedQuotes(page), { timeout: 10_000 }).toEqual(QUOTES);
  await page.close();
});

test('a page that keeps only what is in the window is painted as its paragraphs come and go', async () => {
  const page = await open('/first');
  const show = (from: number, to: number): Promise<string> =>
    page.evaluate(
      ([start, end]) => {
        const content = document.querySelector('.content') as Element;
        const world = window as unknown as { all?: Element[] };
        world.all ??= [...content.querySelectorAll(':scope > p')];
        content.replaceChildren(...world.all.slice(start, end));
        return (content.textContent ?? '').replace(/\s+/g, ' ');
      },
      [from, to] as const,
    );
  for (const [from, to] of [
    [0, 6],
    [3, 9],
    [0, 99],
  ] as const) {
    const text = await show(from, to);
    const there = QUOTES.filter((quote) => text.includes(quote));
    expect(there.length).toBeGreaterThan(0);
    await expect.poll(() => paintedQuotes(page), { timeout: 10_000 }).toEqual(there);
  }
  await page.close();
});

test('text that a style sheet hides is painted once its reader clicks “read more”', async () => {
  const page = await open('/folded');
  const before = await paintedQuotes(page);
  expect(before.length).toBeGreaterThan(0);
  expect(before.length).toBeLessThan(QUOTES.length);
  await page.click('#more');
  await expect.poll(() => paintedQuotes(page), { timeout: 10_000 }).toEqual(QUOTES);
  await page.close();
});

test('highlights stay when the page moves its paragraphs to other nodes', async () => {
  const page = await open('/first');
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('.content > p')) each.replaceWith(each.cloneNode(true));
  });
  await expect.poll(() => paintedQuotes(page), { timeout: 10_000 }).toEqual(QUOTES);
  await page.close();
});
