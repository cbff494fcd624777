// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/article';
import { newsPage, pageOf, paragraphs, REPORT, textOf } from './page';

const [FIRST, SECOND, THIRD] = REPORT as [string, string, string];
const MORE = '“Nobody is to read this sentence before they have asked for more of it,” said the printer.';

/** A page whose style sheet hides what has one of the classes; jsdom lacks the question. */
const hiding = (html: string, hidden: Set<string>): Document => {
  const document = pageOf(html);
  const { prototype } = document.defaultView?.Element ?? Element;
  Object.defineProperty(prototype, 'checkVisibility', {
    value(this: Element) {
      return ![...hidden].some((name) => this.closest(`.${name}`));
    },
  });
  return document;
};

const textIn = (document: Document): string => textOf(readArticle(document, '', { force: true }));

describe('what a style sheet hides', () => {
  const html = newsPage({ body: `${paragraphs([FIRST, SECOND])}<div class="rest">${paragraphs([MORE])}</div>` });

  test('is not read, and is once it is shown', () => {
    const hidden = new Set(['rest']);
    const document = hiding(html, hidden);
    expect(textIn(document)).toBe([FIRST, SECOND].join('\n'));
    hidden.clear();
    expect(textIn(document)).toBe([FIRST, SECOND, MORE].join('\n'));
  });

  test('is read where it is all there is: the page is still loading', () => {
    const document = hiding(newsPage({ body: paragraphs([FIRST, SECOND, THIRD]) }), new Set(['article-body']));
    expect(textIn(document)).toBe(REPORT.join('\n'));
  });
});
