import { describe, expect, test } from 'vitest';
import { articleKey, articleKeys, parseTags } from '../../lib/annotations';

describe('articleKey', () => {
  test.each([
    ['a fragment and text directive', 'https://news.example/a#:~:text=word', 'news.example/a'],
    ['tracking parameters', 'https://news.example/a?utm_source=x&id=7&fbclid=y', 'news.example/a?id=7'],
    ['www, scheme and trailing slash', 'http://www.news.example/a/', 'news.example/a'],
    ['a mobile site', 'https://m.news.example/a', 'news.example/a'],
    ['AMP, by path', 'https://news.example/a/amp/', 'news.example/a'],
    ['AMP, by parameter', 'https://amp.news.example/a?amp=1', 'news.example/a'],
    ['an AMP cache', 'https://news-example.cdn.ampproject.org/c/s/news.example/a', 'news.example/a'],
    ['a search engine’s AMP viewer', 'https://www.google.com/amp/s/news.example/a', 'news.example/a'],
    ['its viewer in another country', 'https://google.co.uk/amp/s/news.example/a', 'news.example/a'],
    [
      'who only calls himself so',
      'https://google.evil.example/amp/s/news.example/a',
      'google.evil.example/amp/s/news.example/a',
    ],
    ['a page for printing', 'https://news.example/a/print?print=true', 'news.example/a'],
    ['the order of parameters', 'https://news.example/?b=2&a=1', 'news.example?a=1&b=2'],
  ])('does not see %s', (_title, address, key) => {
    expect(articleKey(address)).toBe(key);
  });

  test('keeps parameters that may name the article', () => {
    expect(articleKey('https://news.example/show?t=12&ref=9')).toBe('news.example/show?ref=9&t=12');
  });

  test.each([
    ['a site whose whole name is short', 'https://m.example/a', 'm.example/a'],
    ['a word that ends like a form', 'https://news.example/stamp', 'news.example/stamp'],
    ['a number of prints', 'https://news.example/a?print=12', 'news.example/a?print=12'],
  ])('keeps %s', (_title, address, key) => {
    expect(articleKey(address)).toBe(key);
  });

  test.each(['about:blank', 'javascript:alert(1)', 'chrome-extension://x/y', 'not an address', ''])(
    'is null for %j',
    (address) => {
      expect(articleKey(address)).toBeNull();
    },
  );

  test('lists the addresses of one article once each', () => {
    expect(articleKeys(['https://a.example/x', 'http://www.a.example/x/', null, 'https://b.example/y'])).toEqual([
      'a.example/x',
      'b.example/y',
    ]);
  });
});

describe('parseTags', () => {
  test.each([
    ['housing, #budget;  housing', ['housing', 'budget']],
    ['数字政府、政务云，声音', ['数字政府', '政务云', '声音']],
    ['city hall/mayor', ['city-hall/mayor']],
    ['<b>bold</b>, --x--', ['bbold/b', 'x']],
    [' , ;', []],
  ])('reads %j', (typed, tags) => {
    expect(parseTags(typed)).toEqual(tags);
  });
});
