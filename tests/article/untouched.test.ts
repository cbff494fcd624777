// @vitest-environment node
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readArticle } from '../../lib/article';
import { PAGES_FOLDER, readSavedPages } from '../bench/saved-pages';
import { decodePage } from '../tools/read-page';
import { newsPage, zhNewsPage } from './page';

const fixture = (file: string): string =>
  readFileSync(path.join(import.meta.dirname, '../fixtures/pages', file), 'utf8');

/** What an observer of everything sees while the page is worked on. */
const changesIn = async (html: string, work: (document: Document) => void): Promise<number> => {
  const { window } = new JSDOM(html);
  let count = 0;
  const observer = new window.MutationObserver((records) => {
    count += records.length;
  });
  observer.observe(window.document, { subtree: true, childList: true, attributes: true, characterData: true });
  work(window.document);
  await new Promise((resolve) => setTimeout(resolve));
  observer.disconnect();
  return count;
};

test.each([
  ['an English report', newsPage()],
  ['a Chinese report', zhNewsPage()],
  ['the English sample', fixture('sample-news--en.html')],
  ['the Chinese sample', fixture('sample-portal--zh.html')],
  ['the sample of a shop', fixture('sample-shop--en.html')],
])('an observer sees nothing while %s is read', async (_title, html) => {
  expect(await changesIn(html, (document) => readArticle(document, '', { force: true }))).toBe(0);
  expect(await changesIn(html, (document) => document.body.append('seen'))).toBe(1);
});

/** Real pages, where there are any: one in so many here, all of them in a browser by `npm run bench -- article`. */
const ONE_IN = 12;
const saved = (readSavedPages() ?? []).filter((_, index) => index % ONE_IN === 0);

test.skipIf(!saved.length)(
  'an observer sees nothing while real pages are read',
  async () => {
    for (const { id, file, url } of saved) {
      const html = decodePage(readFileSync(path.join(PAGES_FOLDER, file)));
      const count = await changesIn(html, (document) => readArticle(document, url, { force: true }));
      expect([id, count]).toEqual([id, 0]);
    }
  },
  60_000,
);
