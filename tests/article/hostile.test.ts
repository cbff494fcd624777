// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { detectArticle, readArticle, readArticleInSlices } from '../../lib/article';
import { finish } from '../tools/finish';
import { bodyOf, find, newsPage, page, pageOf, paragraphs, REPORT, read, textOf } from './page';

const WHOLE = REPORT.join('\n');

describe('nothing is found, and nothing breaks', () => {
  test.each([
    ['on an empty page', ''],
    ['on about:blank', page('')],
    ['on a page of white space', page(' \n '.repeat(500))],
    ['on a frameset', '<html><frameset><frame src="about:blank"></frameset></html>'],
    ['on a page of one long word', page(`<p>${'x'.repeat(100_000)}</p>`)],
    ['on a page whose text was deleted', newsPage({ body: '<p>This article is no longer available here.</p>' })],
    ['on a page of links only', page('<a href="/x">To the harbour office of the island</a> '.repeat(300))],
  ])('%s', (_title, html) => {
    expect(detectArticle(pageOf(html), 'about:blank').detected).toBe(false);
    expect(() => readArticle(pageOf(html), 'about:blank', { force: true })).not.toThrow();
  });

  test('in a document without a root', () => {
    const document = pageOf(newsPage());
    document.documentElement.remove();
    expect(readArticle(document, '', { force: true })).toMatchObject({
      detected: false,
      score: 0,
      blocks: [],
      title: null,
    });
  });

  test('in a document without a body', () => {
    const document = pageOf(newsPage());
    document.body.remove();
    expect(readArticle(document, '', { force: true }).blocks).toEqual([]);
  });

  test('in an editor', () => {
    expect(read(newsPage().replace('<body>', '<body contenteditable>'), { force: true }).blocks).toEqual([]);
  });
});

describe('the article is found', () => {
  // jsdom's own time grows with the square of the depth; Chromium's parser stops at 512.
  test('1,000 elements deep', () => {
    expect(bodyOf(newsPage().replace('<main>', `${'<div>'.repeat(1000)}<main>`))).toBe(WHOLE);
  });

  test('in a form', () => {
    expect(
      bodyOf(
        newsPage({ body: `<form><input name="firstChild"><input name="parentNode">${paragraphs(REPORT)}</form>` }),
      ),
    ).toBe(WHOLE);
  });

  test('beside structured data that is broken', () => {
    const head = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Island</script>';
    expect(textOf(read(newsPage({ head })))).toBe(WHOLE);
  });

  test('beside attributes of any length', () => {
    expect(bodyOf(newsPage({ body: `<div class="${'a-'.repeat(50_000)}">${paragraphs(REPORT)}</div>` }))).toBe(WHOLE);
  });
});

describe('a page that changes between two slices', () => {
  /** Reads a page of many blocks and lets the change happen after the slice of this number. */
  const readWhile = (slice: number, change: (document: Document) => void) => {
    const many = Array.from({ length: 300 }, (_, index) => `${REPORT[index % 3]} It was the ${index + 1}th time.`);
    const document = pageOf(newsPage({ body: paragraphs(many) }));
    const slices = readArticleInSlices(document, '', { force: true });
    for (let count = 0; count < slice; count++) slices.next();
    change(document);
    return { document, article: finish(slices) };
  };

  test.each([
    ['is emptied', (document: Document) => document.body.replaceChildren()],
    ['loses its body', (document: Document) => document.body.remove()],
    ['loses its root', (document: Document) => document.documentElement.remove()],
    [
      'is written anew',
      (document: Document) => {
        document.body.innerHTML = paragraphs(REPORT);
      },
    ],
    [
      'has its paragraphs turned round',
      (document: Document) =>
        find(document, '.article-body').append(...[...document.querySelectorAll('.article-body > p')].reverse()),
    ],
    [
      'has its text cut out of the paragraphs',
      (document: Document) => {
        for (const { firstChild } of document.querySelectorAll('p')) firstChild?.remove();
      },
    ],
  ])('and %s gives only nodes that still stand in it', (_title, change) => {
    for (const slice of [1, 2, 3, 4, 6]) {
      const { document, article } = readWhile(slice, change);
      const nodes = article.blocks.flatMap((block) => block.nodes);
      expect(nodes.every((node) => document.contains(node))).toBe(true);
    }
  });
});
