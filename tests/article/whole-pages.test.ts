// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/article';
import { find, newsPage, page, pageOf, paragraphs, REPORT, textOf, ZH_REPORT, zhNewsPage } from './page';

const WHOLE = REPORT.join('\n');
const ADDRESS = 'https://courier.example/2024/05/09/island-ferry-to-run-again';
const HEAD = `<title>Island ferry to run again after nine weeks - Sandholm Courier</title>
  <meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-09T08:00:00+02:00">`;
const OTHER = [
  'The storm came at night, and by the morning the road to the north was under water, the office said.',
  '“It will take days until the first cars can pass,” said an engineer of the road office on Friday.',
  'Some two hundred people on the northern shore were without power, and the school stayed closed.',
];
const HEADLINE = '<h1>Island ferry to run again after nine weeks</h1><p>By Jonas Wirth · 9 May 2024</p>';

const read = (document: Document, url = ADDRESS) => {
  const article = readArticle(document, url);
  return { detected: article.detected, text: textOf(article) };
};

describe('an article is read', () => {
  test.each([
    [
      'that stands in a shadow tree',
      (document: Document) => {
        find(document, 'x-story').attachShadow({ mode: 'open' }).innerHTML = HEADLINE + paragraphs(REPORT);
      },
      '<x-story></x-story>',
    ],
    [
      'whose paragraphs are each in a shadow tree',
      (document: Document) => {
        for (const [index, element] of [...document.querySelectorAll('x-p')].entries())
          element.attachShadow({ mode: 'open' }).innerHTML = `<p>${REPORT[index]}</p>`;
      },
      `<article>${HEADLINE}<x-p></x-p><x-p></x-p><x-p></x-p></article>`,
    ],
    [
      'that is slotted into the shadow tree of the page',
      (document: Document) => {
        find(document, 'x-page').attachShadow({ mode: 'open' }).innerHTML =
          '<header>Courier</header><main><slot></slot></main>';
      },
      `<x-page><article>${HEADLINE}${paragraphs(REPORT)}</article></x-page>`,
    ],
    [
      'that stands in a frame of the same origin',
      (document: Document) => {
        const inside = find<HTMLIFrameElement>(document, 'iframe').contentDocument;
        if (inside) inside.body.innerHTML = HEADLINE + paragraphs(REPORT);
      },
      '<div>Menu</div><iframe src="/story.html"></iframe>',
    ],
  ])('%s', (_title, prepare, body) => {
    const document = pageOf(page(body, HEAD));
    prepare(document);
    expect(read(document)).toEqual({ detected: true, text: WHOLE });
  });

  const story = (name: string, headline: string, texts: readonly string[]): string =>
    `<div class="${name}"><h1>${headline}</h1><p>By Ida Holt · 9 May 2024</p><div>${paragraphs(texts)}</div></div>`;
  const first = (name = 'x'): string => `<div class="${name}">${HEADLINE}<div>${paragraphs(REPORT)}</div></div>`;

  test.each([
    [
      'articles',
      newsPage({ head: HEAD }).replace(
        '</main>',
        `<article><h1>Storm closes the northern road</h1>${paragraphs(OTHER)}</article></main>`,
      ),
    ],
    [
      'blocks without a name',
      page(`<div>${first()}${story('x', 'Storm closes the northern road', OTHER)}</div>`, HEAD),
    ],
    [
      'blocks under a second heading alone',
      page(`<div>${first()}${story('x', 'Storm closes the northern road', OTHER).replaceAll('h1', 'h2')}</div>`, HEAD),
    ],
    [
      'two more of them',
      page(
        `<div>${first()}${story('x', 'Storm closes the northern road', OTHER)}${story('x', 'School looks for a teacher', [...OTHER].reverse())}</div>`,
        HEAD,
      ),
    ],
  ])('alone where an endless page has another below, in %s', (_title, html) => {
    expect(read(pageOf(html))).toEqual({ detected: true, text: WHOLE });
  });

  test('in blocks of one name that differ in their numbers, under lesser headings', () => {
    const lesser = (html: string, id: number) => html.replace('<div', `<div id="post-${id}"`).replaceAll('h1', 'h2');
    const html = page(
      `<div>${lesser(first(), 12)}${lesser(story('x', 'Storm closes the northern road', OTHER), 13)}</div>`,
      HEAD,
    );
    expect(read(pageOf(html)).text).toBe(WHOLE);
  });

  test('that an endless page has come to, once its title says so', () => {
    const html = page(
      `<div>${first()}${story('x', 'Storm closes the northern road', OTHER)}</div>`,
      HEAD.replace(/<title>.*<\/title>/, '<title>Storm closes the northern road - Sandholm Courier</title>'),
    );
    expect(read(pageOf(html), 'https://courier.example/2024/05/10/storm-closes-the-northern-road').text).toBe(
      OTHER.join('\n'),
    );
  });

  test('between line breaks, each with a Chinese indent', () => {
    const html = zhNewsPage({ body: ZH_REPORT.map((text) => `　　${text}`).join('<br>\n') });
    expect(read(pageOf(html), 'http://qingshi.example/2024-05/09/content_123456.htm')).toEqual({
      detected: true,
      text: ZH_REPORT.join('\n'),
    });
  });

  test('in tables for layout', () => {
    const html = page(
      `<table><tr><td><a href="/">Home</a></td></tr><tr><td><table><tr><td>Menu</td><td>${HEADLINE}<table><tr><td>${REPORT.join('<br><br>')}</td></tr></table></td></tr></table></td></tr></table>`,
      HEAD,
    );
    expect(read(pageOf(html))).toEqual({ detected: true, text: WHOLE });
  });
});

describe('nothing is read', () => {
  test.each([
    [
      'of an article that is being written',
      newsPage({ head: HEAD }).replace('<main>', '<main contenteditable="true">'),
    ],
    [
      'of one that is written as plain text',
      newsPage({ head: HEAD }).replace('<main>', '<main contenteditable="plaintext-only">'),
    ],
    ['of a page that is an editor', newsPage({ head: HEAD }).replace('<body>', '<body contenteditable="">')],
    ['of a box to write in', newsPage({ head: HEAD }).replace('<main>', '<main role="textbox">')],
    [
      'of an article that is kept for a script',
      newsPage({ head: HEAD }).replace('<main>', '<template><main>').replace('</main>', '</main></template>'),
    ],
    ['of an article that is not shown', newsPage({ head: HEAD }).replace('<main>', '<main style="display: none">')],
  ])('%s', (_title, html) => {
    const document = pageOf(html);
    expect(readArticle(document, ADDRESS).detected).toBe(false);
    expect(textOf(readArticle(document, ADDRESS, { force: true }))).not.toContain('Marit Olsen');
  });
});
