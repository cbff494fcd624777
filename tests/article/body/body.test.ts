// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { bodyOf, newsPage, paragraphs, REPORT, read, ZH_REPORT, zhNewsPage } from '../page';

const WHOLE = REPORT.join('\n');
const [FIRST, SECOND, THIRD] = REPORT as [string, string, string];
const TEASERS = ['Harbour fees rise in June', 'Storm closes the northern road', 'Island school looks for a teacher']
  .map((title) => `<li><a href="/${title.length}">${title} after a long and heated debate</a></li>`)
  .join('');

describe('the body', () => {
  test.each([
    ['is the paragraphs of the article', newsPage()],
    ['is found in div soup', newsPage({ body: REPORT.map((text) => `<div><div>${text}</div></div>`).join('') })],
    ['is found between line breaks', newsPage({ body: REPORT.join('<br><br>') })],
    ['is found between single line breaks behind sentences', newsPage({ body: REPORT.join('<br>') })],
    [
      'is found in a table for layout',
      newsPage({ body: `<table><tr><td>Menu</td><td>${paragraphs(REPORT)}</td></tr></table>` }),
    ],
    [
      'goes without related links',
      newsPage({ body: `${paragraphs(REPORT)}<div class="related"><ul>${TEASERS}</ul></div>` }),
    ],
    [
      'goes without lists of linked headlines, whatever their name',
      newsPage({ body: `${paragraphs([FIRST, SECOND])}<div><ul>${TEASERS}</ul></div>${paragraphs([THIRD])}` }),
    ],
    [
      'goes without comments',
      newsPage({
        body: `${paragraphs(REPORT)}<div id="comments">${paragraphs(['I took that boat for thirty years, and it never failed me, not once, whatever they say.'])}</div>`,
      }),
    ],
    [
      'goes without a cookie wall',
      newsPage({
        body: `<div class="cookie-consent"><p>We and our partners store information on your device, such as cookies, and process data.</p></div>${paragraphs(REPORT)}`,
      }),
    ],
    [
      'goes without a login form',
      newsPage({
        body: `${paragraphs(REPORT)}<div class="sign-in"><p>Sign in to read on, or create an account, which is free and takes a minute.</p></div>`,
      }),
    ],
    [
      'goes without the newsletter in its middle',
      newsPage({
        body: `${paragraphs([FIRST, SECOND])}<aside class="newsletter"><p>Get our letter from the harbour every Friday, in your own post box.</p></aside>${paragraphs([THIRD])}`,
      }),
    ],
    [
      'goes without what is hidden',
      newsPage({
        body: `${paragraphs(REPORT)}<div style="display:none"><p>${SECOND} Nobody is to see this sentence, however long it is.</p></div>`,
      }),
    ],
    [
      'goes without a template',
      newsPage({
        body: `<template>${paragraphs(['This sentence waits for a script, and the script never comes.'])}</template>${paragraphs(REPORT)}`,
      }),
    ],
    ['says nothing twice', newsPage({ body: paragraphs([FIRST, SECOND, SECOND, THIRD]) })],
    [
      'ends where the page says that it is over',
      newsPage({
        body: `${paragraphs(REPORT)}<p>Related news</p><div><p>Harbour fees rise in June, the council decided on Tuesday night after four hours.</p></div>`,
      }),
    ],
    [
      'goes without the names of its lawyers',
      newsPage({
        body: paragraphs([...REPORT, '© 2024 Sandholm Courier. All rights reserved, in all countries of the world.']),
      }),
    ],
  ])('%s', (_title, html) => {
    expect(bodyOf(html)).toBe(WHOLE);
  });

  test.each([
    ['is the paragraphs', zhNewsPage()],
    ['ends at the editor', zhNewsPage({ body: paragraphs([...ZH_REPORT, '责任编辑：方小满']) })],
    [
      'ends at related reports',
      zhNewsPage({
        body: `${paragraphs(ZH_REPORT)}<p>相关新闻</p><p>渡口票价六月起上调，镇政府周二晚间经过四小时讨论后作出决定。</p>`,
      }),
    ],
    [
      'goes without lines of data at both ends',
      zhNewsPage({
        body: paragraphs([
          '2024年05月09日16:23 来源：青石晚报',
          '（原标题：青石大桥通车）',
          ...ZH_REPORT,
          '行业动态',
          '本文来源：青石晚报 作者：林知远 责任编辑：NF042',
        ]),
      }),
    ],
    [
      'goes without calls to read elsewhere',
      zhNewsPage({
        body: paragraphs([
          '安装青石客户端第一时间接收最全面的资讯。',
          ...ZH_REPORT,
          '扫描下方二维码，关注青石晚报公众号，看更多的新闻。',
          '— 完 —',
        ]),
      }),
    ],
  ])('of a Chinese page %s', (_title, html) => {
    expect(bodyOf(html)).toBe(ZH_REPORT.join('\n'));
  });

  test('keeps the last sentence of a Chinese page, whatever words it has', () => {
    const last = '镇交通所说，修复后的大桥完全可以满足南北两岸的需要，编辑部也收到了居民的来信。';
    expect(bodyOf(zhNewsPage({ body: paragraphs([...ZH_REPORT, last]) }))).toBe([...ZH_REPORT, last].join('\n'));
  });

  test('holds subheadings, lists and quotes', () => {
    const body = `<p>${FIRST}</p><h2>Nine days of tests</h2><blockquote><p>${SECOND}</p></blockquote><ul><li>The boat leaves at nine, at noon and at five.</li></ul><p>${THIRD}</p>`;
    expect(read(newsPage({ body }), { force: true }).blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'blockquote',
      'list-item',
      'paragraph',
    ]);
  });

  test.each([
    ['a figure', '<figure><img><figcaption>The ferry at the northern pier on Friday.</figcaption></figure>'],
    ['a name', '<div class="img-caption">The ferry at the northern pier on Friday.</div>'],
    ['a credit', '<p>The ferry at the northern pier on Friday. (Photo: Ida Holt)</p>'],
    ['a Chinese credit', '<p>渡船停靠在北码头。本报记者 方小满 摄</p>'],
  ])('keeps captions apart, told by %s', (_title, caption) => {
    const article = read(newsPage({ body: `<p>${FIRST}</p>${caption}${paragraphs([SECOND, THIRD])}` }), {
      force: true,
    });
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'caption', 'paragraph', 'paragraph']);
  });

  test('begins with the lead between headline and text', () => {
    const lead = 'After nine weeks without a boat, the islanders may cross the sound again.';
    const html = newsPage().replace('<div class="article-body">', `<p class="lead">${lead}</p>$&`);
    expect(bodyOf(html)).toBe(`${lead}\n${WHOLE}`);
  });

  test('is that of the first article of an endless page', () => {
    const other = `<article><h1>Storm closes the northern road</h1>${paragraphs(['The storm came at night, and by the morning the road to the north was under water, the office said.', '“It will take days,” said an engineer of the road office.'])}</article>`;
    expect(bodyOf(newsPage().replace('</main>', `${other}</main>`))).toBe(WHOLE);
  });

  test('is nothing on a page without prose', () => {
    expect(bodyOf('<nav><a href="/a">One</a><a href="/b">Two</a></nav>')).toBe('');
  });
});

test('paragraphs of one length are told apart, and each is said once', () => {
  const flows = ['north', 'south', 'north', 'inland', 'south'].map(
    (where) => `The river flows ${where.padEnd(6, '!')} of the town, said the harbour office on Monday.`,
  );
  expect(bodyOf(newsPage({ body: paragraphs(flows) })).split('\n')).toEqual([flows[0], flows[1], flows[3]]);
});
