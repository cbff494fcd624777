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
    ['is an agency', { metas: { author: 'dpa' } }, 'dpa'],
    [
      'is the site where structured data names that, and the page nobody',
      {
        metas: { 'og:site_name': 'courier.example' },
        structured: [{ '@type': 'NewsArticle', author: { name: 'courier.example' } }],
      },
      'courier.example',
    ],
    ['is without the title behind it', { metas: { author: 'Ana Sol, Staff Writer' } }, 'Ana Sol'],
    ['is the staff where nobody is named', { metas: { author: 'Courier Foreign Staff' } }, 'Courier Foreign Staff'],
    ['is without mark-up', { metas: { author: 'Ana Sol, <b>Courier</b>' } }, 'Ana Sol, Courier'],
    ['is without the day', { lines: { near: ['By Ana Sol May 9, 2024'] } }, 'Ana Sol'],
    ['is not who brings the advertisements', { lines: { near: ['by Taboola Feed'] } }, null],
    ['is a name in an author’s element', { authors: ['By', 'Ana Sol', 'Reports from the islands'] }, 'Ana Sol'],
    ['is no label in an author’s element', { authors: ['Follow the authors', '密码', '特邀作者'] }, null],
    ['is a foreign name with its dots', { lines: { near: ['作者：玛丽特·奥尔森 来源：青石晚报'] } }, '玛丽特·奥尔森'],
    ['is not the label behind it', { lines: { near: ['来源：青石晚报 作者：林知远 责任编辑：NF042'] } }, '林知远'],
    ['is none where the page knows none', { lines: { near: ['来源：青石晚报 作者：网络整理'] } }, null],
    [
      'is read from structured data with character references',
      { structured: [{ '@type': 'NewsArticle', author: 'Ida O&#8217;Hara' }] },
      'Ida O’Hara',
    ],
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
      'is that of the first post of a thread, where only posts have one',
      {
        labelledLines: [
          '〓 渔港留言板 发布时间 2005/05/17 22:11:42 by 海风 〓',
          '〓 渔港留言板 发布时间 2005/05/18 〓',
        ],
      },
      '2005-05-17T22:11:42',
    ],
    ['is not that of a comment', { lines: { last: ['网友 海风 2024-05-12 08:00 回复'] } }, null],
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
    ['is the source behind the hour', { lines: { near: ['2024-05-09 16:23:59 青石晚报'] } }, '青石晚报'],
    ['is behind a bare mark', { headline: '大桥下周一通车', titleElement: '大桥下周一通车-青石网' }, '青石网'],
    ['is no section', { headline: '大桥下周一通车', titleElement: '大桥下周一通车_交通频道' }, 'courier.example'],
    ['is no half of the headline', { titleElement: 'Weekend | Ferry runs', headline: 'Ferry runs' }, 'courier.example'],
    ['is no word that somebody forgot', { metas: { 'og:site_name': 'Title' } }, 'courier.example'],
    ['is no address', { metas: { 'og:site_name': 'https://www.harbour.example' } }, 'harbour.example'],
    ['has its characters', { metas: { 'og:site_name': 'Tide &amp; Times |' } }, 'Tide & Times'],
  ])('%s', (_title, facts, site) => {
    expect(describeArticle(factsOf(facts)).site).toBe(site);
  });
});

test('a reprint has its outlet, and the site that it stands on', () => {
  const facts = factsOf({ titleElement: '大桥通车_青石镇政府网', lines: { near: ['来源：青石晚报'] } });
  expect(describeArticle(facts)).toMatchObject({ site: '青石晚报', ownSite: '青石镇政府网' });
});

describe('structured data of several articles', () => {
  const ferry = { '@type': 'NewsArticle', headline: 'Ferry to run again', datePublished: '2024-05-09' };
  const storm = { '@type': 'NewsArticle', headline: 'Storm closes the road', datePublished: '2024-04-01' };
  const graph = (...items: object[]): Said => ({
    headline: 'Ferry to run again',
    structured: [{ '@context': 'https://schema.org', '@graph': items }],
  });
  const STORM_ADDRESS = 'https://courier.example/storm';

  test.each<[string, Said, string | null]>([
    ['is read for the one with the headline', graph(storm, ferry), '2024-05-09'],
    [
      'is read for the one with most of the headline',
      graph(storm, { ...ferry, headline: 'Island ferry to run again' }),
      '2024-05-09',
    ],
    [
      'is read for the one on this address',
      graph(storm, { ...ferry, headline: 'Boat', mainEntityOfPage: { '@id': 'https://courier.example/ferry' } }),
      '2024-05-09',
    ],
    [
      'is not believed where none is this one',
      graph(storm, { ...storm, headline: 'School looks for a teacher' }),
      null,
    ],
    ['is not believed where the only one is on another page', graph({ ...storm, url: STORM_ADDRESS }), null],
    ['is believed where one stands alone', graph({ ...ferry, headline: 'Boat' }), '2024-05-09'],
  ])('%s', (_title, facts, published) => {
    expect(describeArticle(factsOf(facts)).published).toBe(published);
  });
});

describe('the date of the last change', () => {
  test.each<[string, Said, string | null]>([
    [
      'is what machines are told',
      { metas: { 'article:modified_time': '2024-05-11T08:00:00+02:00' } },
      '2024-05-11T08:00:00+02:00',
    ],
    ['is in a line that says so', { lines: { near: ['9 May 2024', 'Updated 11 May 2024'] } }, '2024-05-11'],
    [
      'is not one in a sentence',
      { lines: { near: ['The timetable was updated on 3 May 2024 after long talks.'] } },
      null,
    ],
    [
      'is not before the article was published',
      { metas: { 'article:published_time': '2024-05-09', 'article:modified_time': '2024-05-02' } },
      null,
    ],
  ])('%s', (_title, facts, modified) => {
    expect(describeArticle(factsOf(facts)).modified).toBe(modified);
  });
});

test.each([
  ['the headline', { headline: 'Ferry to run again', titleElement: 'Ferry to run again - Courier' }],
  [
    'the headline without its kicker',
    { headline: 'Sandholm Ferry to run again', metas: { 'og:title': 'Ferry to run again' } },
  ],
  ['the title without the site', { titleElement: 'Ferry to run again | Courier' }],
  [
    'the title for machines without the site',
    { metas: { 'og:title': 'Ferry to run again - Courier', 'og:site_name': 'Courier' } },
  ],
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
  [{ canonical: 'https://courier.example/' }, null],
  [
    { canonical: 'https://courier.example/', metas: { 'og:url': 'https://courier.example/f' } },
    'https://courier.example/f',
  ],
  [{ canonical: '/ferry', metas: { 'og:url': 'http://courier.example/ferry' } }, 'http://courier.example/ferry'],
])('the canonical address of %j is %s', (facts, address) => {
  expect(describeArticle(factsOf(facts)).canonicalUrl).toBe(address);
});

test('what floods us is cut, so that it can be kept', () => {
  const flood = 'Flood '.repeat(50_000);
  const author = Array.from({ length: 100_000 }, (_, index) => ({ name: `Ana Sol ${index}` }));
  const described = describeArticle(
    factsOf({
      headline: flood,
      canonical: `https://courier.example/${'x'.repeat(1_000_000)}`,
      metas: { 'og:site_name': flood },
      structured: [{ '@type': 'NewsArticle', author }],
    }),
  );
  for (const text of [described.title, described.site, described.ownSite, described.byline])
    expect(text).toMatch(/^(?:Flood|Ana Sol 0, ).{1000,2000}…$/);
  expect(described.canonicalUrl).toBeNull();
});
