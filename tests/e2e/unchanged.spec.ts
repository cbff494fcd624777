import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WithAndWithout } from '../tools/with-and-without';
import { PAGES } from './expected';
import { articlePage } from './hostile/article';

/** Pages look the same with us and without, but for the marks; all saved pages are in the bench `pages`. */

let pair: WithAndWithout;

beforeAll(async () => {
  pair = await WithAndWithout.open();
});

afterAll(async () => {
  await pair?.close();
});

const fixture = (name: string): string => readFileSync(path.join(PAGES, `${name}.html`), 'utf8');

test.each([
  ['an English article', fixture('sample-news--en'), 5],
  ['a Chinese article', fixture('sample-portal--zh'), 5],
  ['a shop', fixture('sample-shop--en'), 0],
  [
    'an article with a root of its own colour',
    articlePage({}, { htmlAttributes: 'style="background: #123; color: #eee"' }),
    3,
  ],
])('%s', async (_title, html, quotes) => {
  const difference = await pair.compare({ url: 'http://news.example/2026/05/a', html });
  expect(difference).toMatchObject({ ours: [], more: [], strayPixels: 0 });
  if (quotes === 0) expect(difference.quotes).toBe(0);
  else expect(difference.quotes).toBeGreaterThanOrEqual(quotes);
});
