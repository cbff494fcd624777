// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { domOf } from '../../../lib/article/dom/dom';
import { type Head, readHead } from '../../../lib/article/gate/head';
import { readHeadSignals } from '../../../lib/article/gate/head-signals';
import { lettersNeeded } from '../../../lib/article/gate/rate';
import { page, pageOf } from '../page';

const headOf = (head: string, body = ''): Head => {
  const dom = domOf(pageOf(page(body, head)));
  if (!dom) throw new Error('The page has no root');
  return readHead(dom);
};

test('a headline about a community behind the name of its paper makes no forum', () => {
  const head = headOf('<title>船城晚报 | 船城建成全市统一的社区服务平台</title>');
  expect(readHeadSignals('', head)).toMatchObject({ forumName: 0, outletName: 1 });
});

describe('the head', () => {
  test('has the first title, its white space collapsed', () => {
    expect(headOf('<title>Ferry\n  runs</title>', '<svg><title>Icon</title></svg>').title).toBe('Ferry runs');
  });

  test('has metas by name, property and item property, the first of each, in lower case', () => {
    const head = headOf(
      '<meta property="og:Title" content="One"><meta property="og:title" content="Two"><meta name="PubDate" content="2024"><meta itemprop="author" content="Ana">',
    );
    expect(head.metas).toEqual({ 'og:title': 'One', pubdate: '2024', author: 'Ana' });
  });

  test('has metas that stand in the body of a broken page', () => {
    expect(headOf('', '<div><meta name="author" content="Ana"></div>').metas).toEqual({ author: 'Ana' });
  });

  test('takes no name of a meta for something that objects have', () => {
    expect(headOf('<meta name="constructor" content="x"><meta name="__proto__" content="y">').metas.constructor).toBe(
      'x',
    );
  });
});

const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('signals of the head', () => {
  test.each<[string, string, keyof ReturnType<typeof readHeadSignals>]>([
    ['a news article by its type', jsonLd({ '@type': 'NewsArticle' }), 'newsType'],
    ['a news article by one of its types', jsonLd({ '@type': ['Thing', 'ReportageNewsArticle'] }), 'newsType'],
    ['a news article by the address of its type', jsonLd({ '@type': 'https://schema.org/NewsArticle' }), 'newsType'],
    ['a product by its type', jsonLd({ '@type': 'Product' }), 'otherType'],
    ['an article of Open Graph', '<meta property="og:type" content="article">', 'articleOgType'],
    ['something else of Open Graph', '<meta property="og:type" content="website">', 'otherOgType'],
    ['a date', '<meta property="article:published_time" content="2024-05-09">', 'headDate'],
    ['a date in structured data', jsonLd({ datePublished: '2024-05-09' }), 'headDate'],
    ['an author', '<meta name="author" content="Ana Sol">', 'headAuthor'],
    ['a forum by its name', '<title>Engine trouble - Boat Owners Forum</title>', 'forumName'],
    ['a Chinese forum by its name', '<title>发动机进水怎么办_船友论坛</title>', 'forumName'],
    ['who publishes news by the name', '<title>Ferry to run again - Sandholm Herald</title>', 'outletName'],
    ['a Chinese newspaper by its name', '<title>大桥下周一通车_青石晚报</title>', 'outletName'],
  ])('tell %s', (_title, head, name) => {
    expect(readHeadSignals('', headOf(head))[name]).toBe(1);
    expect(readHeadSignals('', headOf(''))[name]).toBe(0);
  });

  test('a news article with a list of others is a news article', () => {
    const { newsType, otherType } = readHeadSignals(
      '',
      headOf(jsonLd([{ '@type': 'NewsArticle' }, { '@type': 'ItemList' }])),
    );
    expect([newsType, otherType]).toEqual([1, 0]);
  });
});

describe('letters that a page needs to be looked at', () => {
  const lettersOf = (address: string, head = '', isDated = true): number =>
    lettersNeeded(readHeadSignals(address, headOf(head)), isDated);
  const ARTICLE = 'https://courier.example/2024/05/09/ferry';
  const SECTION = 'https://courier.example/harbour';

  test('are those of a news flash where nothing speaks against an article, and fewer where much speaks for one', () => {
    expect(lettersOf('')).toBe(300);
    expect(lettersOf(ARTICLE, jsonLd({ '@type': 'NewsArticle' }))).toBe(100);
  });

  test('are many more where address or head speak against one', () => {
    expect(lettersOf(SECTION)).toBeGreaterThan(1000);
    expect(lettersOf(SECTION, '<meta property="og:type" content="article">')).toBeLessThan(lettersOf(SECTION));
  });

  test('are many more where the page has no date, unless address and head speak strongly for an article', () => {
    expect(lettersOf('', '', false)).toBeGreaterThan(5000);
    expect(lettersOf('', jsonLd({ '@type': 'NewsArticle' }), false)).toBe(100);
  });
});
