import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtension } from '../tools/extension';
import { type Site, serve } from '../tools/site';
import { expectedOf, PAGES } from './expected';
import { painted, paintedQuotes, waitForPaint } from './painted';

const ARTICLE = readFileSync(path.join(PAGES, 'sample-portal--zh.html'), 'utf8');
const NAMES = ['Ada Lindqvist', 'Boris Kahn', 'Carla Mensah', 'Dev Anand', 'Edith Moro', 'Farid Nouri', 'Greta Holm'];
const THINGS = ['route', 'tunnel', 'lighthouse', 'quay', 'ferry', 'dry dock', 'crane', 'bridge', 'breakwater'];
const FAULTS = ['narrow', 'slow', 'dear', 'steep', 'loud', 'shallow', 'old', 'dark', 'wet', 'crowded', 'fragile'];

/** Paragraphs of some 40 words that each say something else: a page that repeats itself is no article. */
const paragraph = (_: unknown, index: number): string => {
  const [name, thing, fault] = [NAMES, THINGS, FAULTS].map((list) => list[index % list.length]);
  return `The harbour board said on day ${index} that ${thing} ${index + 7} was too ${fault}. “It is ${fault}, and it costs us ${index + 40} crowns,” said ${name}, who looks after it, “but the ${thing} will stand ${index} years and not a day more.”`;
};

const longArticle = (words: number): string => {
  const paragraphs = Array.from({ length: Math.ceil(words / 40) }, paragraph);
  return `<!doctype html><html lang="en"><head><title>A very long report</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-14T08:00:00Z"></head><body><article><h1>A very long report</h1><p>${paragraphs.join('</p><p>')}</p></article></body></html>`;
};

const PAGES_OF_TROUBLE: Readonly<Record<string, string>> = {
  '/empty': '',
  '/no-body':
    '<!doctype html><html><head><title>Bare</title><script>document.documentElement.removeChild(document.body ?? document.head)</script></head></html>',
  '/frameset':
    '<html><head><title>Frames</title></head><frameset cols="50%,50%"><frame src="/empty"><frame src="/empty"></frameset></html>',
  '/blank-frame': ARTICLE.replace(
    '</body>',
    '<iframe src="about:blank"></iframe><iframe srcdoc="<p>hello</p>"></iframe></body>',
  ),
  '/long': longArticle(200_000),
  '/restless': ARTICLE.replace(
    '</body>',
    `<script>
      const html = document.body.innerHTML;
      let rounds = 0;
      const timer = setInterval(() => {
        document.body.innerHTML = rounds % 2 ? html : '<p>' + 'x '.repeat(rounds * 50) + '</p>';
        if (++rounds === 61) { document.body.innerHTML = html; clearInterval(timer); document.title = 'at rest'; }
      }, 25);
    </script></body>`,
  ),
};

let browser: ExtensionBrowser;
let site: Site;

beforeAll(async () => {
  site = await serve((pathname) => PAGES_OF_TROUBLE[pathname]);
  browser = await launchExtension();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens a page, lets it rest, and gives the errors that anyone has made on it, the content script among them. */
const openAndListen = async (pathname: string): Promise<{ page: Page; errors: string[] }> => {
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on(
    'console',
    (message) => message.type() === 'error' && !message.text().includes('favicon') && errors.push(message.text()),
  );
  await page.goto(site.origin + pathname);
  return { page, errors: errors.filter((error) => !error.includes('404')) };
};

/** What the popup of the page says. */
const popupText = async (page: Page): Promise<string> => {
  const popup = await browser.openPopup(page);
  await popup.locator('main').getByRole('heading').first().waitFor();
  const text = (await popup.locator('main').textContent()) ?? '';
  await popup.close();
  return text;
};

test.each(['/empty', '/no-body', '/frameset'])('the page %s is quietly no article', async (pathname) => {
  const { page, errors } = await openAndListen(pathname);
  expect(await popupText(page)).toContain('This does not look like a news article');
  expect(errors).toEqual([]);
  await page.close();
});

test('an article with about:blank and srcdoc frames is read as without them', async () => {
  const { page, errors } = await openAndListen('/blank-frame');
  await waitForPaint(page);
  expect(await paintedQuotes(page)).toEqual(expectedOf('sample-portal--zh').quotes.flatMap(({ text }) => text));
  expect(errors).toEqual([]);
  await page.close();
});

test('a page whose script rewrites the body while it is read ends with the quotes of what it shows at last', async () => {
  const { page, errors } = await openAndListen('/restless');
  await page.waitForFunction(() => document.title === 'at rest');
  await expect
    .poll(() => paintedQuotes(page), { timeout: 40_000, interval: 500 })
    .toEqual(expectedOf('sample-portal--zh').quotes.flatMap(({ text }) => text));
  expect(errors).toEqual([]);
  await page.close();
});

test('a page of 200,000 words is painted, and stays alive meanwhile', async () => {
  const page = await browser.context.newPage();
  // The longest time between two turns of the page's own clock, milliseconds.
  await page.addInitScript(() => {
    let last = performance.now();
    Object.assign(window, { longestWait: 0 });
    setInterval(() => {
      const now = performance.now();
      const { longestWait } = window as unknown as { longestWait: number };
      if (document.readyState === 'complete') Object.assign(window, { longestWait: Math.max(longestWait, now - last) });
      last = now;
    }, 10);
  });
  await page.goto(`${site.origin}/long`);
  await waitForPaint(page);
  const count = (await paintedQuotes(page)).length;
  expect(count).toBeGreaterThan(PAGES_OF_TROUBLE['/long']!.split('<p>').length - 10);
  // Not a speed test: a page that is frozen stands still for many seconds.
  expect(await page.evaluate(() => (window as unknown as { longestWait: number }).longestWait)).toBeLessThan(3000);
  expect(Object.keys(await painted(page)).length).toBeGreaterThan(0);
  await page.close();
});
