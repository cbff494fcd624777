import { describe, expect, test } from 'vitest';
import { describeArticle } from '../../../lib/article';
import { factsOf } from './facts';

type Said = Parameters<typeof factsOf>[0];

describe('the byline', () => {
  test.each<[string, Said, string | null]>([
    [
      'is the author of structured data',
      { structured: [{ '@type': 'NewsArticle', author: { name: 'Ana Sol' } }] },
      'Ana Sol',
    ],
    [
      'is all of several authors',
      { structured: [{ '@type': 'NewsArticle', author: [{ name: 'Ana Sol' }, 'Jo Wirth'] }] },
      'Ana Sol, Jo Wirth',
    ],
    ['is the author of the metas', { metas: { author: 'By Ana Sol' } }, 'Ana Sol'],
    ['is the name behind “By”', { lines: { near: ['By Ana Sol'] } }, 'Ana Sol'],
    ['is the Chinese author by label', { lines: { near: ['2024-05-09 来源：青石晚报 作者：林知远'] } }, '林知远'],
    [
      'is the Chinese reporter at the head',
      { lines: { paragraphs: ['本报青石镇讯（记者 林知远）大桥将恢复通车。'] } },
      '林知远',
    ],
    ['is not who took a picture', { lines: { near: ['大桥桥面已经更换。 晚报记者 宋禾 摄'] } }, null],
    ['is not who took a picture, in brackets', { lines: { near: ['大桥夜景（本报记者 宋禾 摄）'] } }, null],
    [
      'is the reporter beside who took a picture',
      { lines: { near: ['大桥夜景。 记者 宋禾 摄', '记者 林知远'] } },
      '林知远',
    ],
    ['is who wrote and took pictures', { lines: { near: ['记者 林知远 文/图'] } }, '林知远'],
    ['is who wrote beside who took pictures', { lines: { last: ['（记者 林知远 文 宋禾 摄）'] } }, '林知远'],
    ['is not the site', { titleElement: 'Ferry - Courier', metas: { author: 'Courier' } }, null],
    ['is not an account', { metas: { author: 'ana_sol88' } }, null],
  ])('%s', (_title, facts, byline) => {
    expect(describeArticle(factsOf(facts)).byline).toBe(byline);
  });
});

describe('the date', () => {
  test.each<[string, Said, string | null]>([
    [
      'is that of structured data',
      { structured: [{ '@type': 'NewsArticle', datePublished: '2024-05-09T16:23:59+02:00' }] },
      '2024-05-09T16:23:59+02:00',
    ],
    [
      'is read from structured data that is broken',
      { structured: ['{"@type": "NewsArticle", "datePublished": "2024-05-09", '] },
      '2024-05-09',
    ],
    [
      'is not one in the future',
      { structured: [{ '@type': 'NewsArticle', datePublished: '2098-05-09' }], lines: { near: ['9 May 2024'] } },
      '2024-05-09',
    ],
    [
      'is in a line near the headline',
      { lines: { near: ['时间：2024-05-09 16:23 来源：青石晚报'] } },
      '2024-05-09T16:23',
    ],
    ['is not that of a change', { lines: { near: ['Updated 11 May 2024', 'Published 9 May 2024'] } }, '2024-05-09'],
    ['is in the address where no line has one', { address: 'https://courier.example/2024/05/09/ferry' }, '2024-05-09'],
    ['is none where the page has none', {}, null],
    [
      'is the day that readers are shown, where Greenwich has another',
      {
        structured: [{ '@type': 'NewsArticle', datePublished: '2026-03-15T01:10:00Z' }],
        lines: { near: ['March 14, 2026, 6:10 p.m.'] },
      },
      '2026-03-14T18:10',
    ],
    [
      'is what machines are told, where readers are shown a day long after',
      {
        structured: [{ '@type': 'NewsArticle', datePublished: '2026-03-15T01:10:00Z' }],
        lines: { near: ['March 20, 2026'] },
      },
      '2026-03-15T01:10:00Z',
    ],
  ])('%s', (_title, facts, published) => {
    expect(describeArticle(factsOf(facts)).published).toBe(published);
  });
});

describe('the outlet', () => {
  test.each<[string, Said, string | null]>([
    [
      'is the source of a reprint',
      { titleElement: '大桥通车_青石镇政府网', lines: { near: ['来源：青石晚报 作者：林知远'] } },
      '青石晚报',
    ],
    ['is the site by its own name', { metas: { 'og:site_name': 'Sandholm Courier' } }, 'Sandholm Courier'],
    ['is the site by its title', { titleElement: 'Ferry to run - Sandholm Courier' }, 'Sandholm Courier'],
    ['is the host', {}, 'courier.example'],
  ])('%s', (_title, facts, site) => {
    expect(describeArticle(factsOf(facts)).site).toBe(site);
  });
});

test.each([
  ['the headline', { headline: 'Ferry to run again', titleElement: 'Ferry to run again - Courier' }],
  [
    'the headline without its kicker',
    { headline: 'Sandholm Ferry to run again', metas: { 'og:title': 'Ferry to run again' } },
  ],
  ['the title without the site', { titleElement: 'Ferry to run again | Courier' }],
])('the title is %s', (_title, facts) => {
  expect(describeArticle(factsOf(facts)).title).toBe('Ferry to run again');
});

test.each([
  ['zh-hans', 'zh-Hans'],
  ['zh_cn', 'zh-CN'],
  ['EN-us', 'en-US'],
  ['no language', null],
  ['', null],
])('the declared language “%s” is %s', (declaredLang, lang) => {
  expect(describeArticle(factsOf({ declaredLang })).declaredLang).toBe(lang);
});

test.each([
  [{ canonical: 'https://courier.example/ferry?x=1' }, 'https://courier.example/ferry?x=1'],
  [{ canonical: 'javascript:alert(1)' }, null],
  [{ canonical: '/ferry', metas: { 'og:url': 'http://courier.example/ferry' } }, 'http://courier.example/ferry'],
])('the canonical address of %j is %s', (facts, address) => {
  expect(describeArticle(factsOf(facts)).canonicalUrl).toBe(address);
});
