// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/article';
import { page, pageOf, REPORT, ZH_REPORT } from './page';

const FOLLOWING = 4;

const leaf = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...REPORT, ...ZH_REPORT) },
  fc.constantFrom(
    '<br>',
    '<br><br>',
    ' ',
    'Share',
    '<a href="/x">More from the harbour office</a>',
    '<img alt="x">',
    '&nbsp;',
  ),
);
const tag = fc.constantFrom(
  'div',
  'p',
  'section',
  'article',
  'span',
  'b',
  'li',
  'ul',
  'table',
  'td',
  'h1',
  'h2',
  'figure',
  'figcaption',
  'blockquote',
  'details',
  'form',
  'x-story',
  'nav',
  'aside',
);
const name = fc.constantFrom(
  '',
  ' class="content"',
  ' class="related"',
  ' class="lead"',
  ' hidden',
  ' id="comments"',
  ' open',
);
const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    leaf,
    fc
      .tuple(tag, name, fc.array(tie('html'), { maxLength: 5 }))
      .map(([element, names, inside]) => `<${element}${names}>${inside.join('')}</${element}>`),
  ),
}));
const pages = fc.array(html, { minLength: 1, maxLength: 8 }).map((parts) => pageOf(page(parts.join(''))));
const nodesOf = (document: Document) => readArticle(document, '', { force: true }).blocks.flatMap(({ nodes }) => nodes);

describe('the blocks of any page', () => {
  test('hold each node once, in document order', () => {
    fc.assert(
      fc.property(pages, (document) => {
        const nodes = nodesOf(document);
        return nodes.every((node, index) => {
          const next = nodes[index + 1];
          return !next || (node.compareDocumentPosition(next) & FOLLOWING) !== 0;
        });
      }),
      { numRuns: 60 },
    );
  });

  test('have text, around which their element stands', () => {
    fc.assert(
      fc.property(pages, (document) => {
        for (const { element, nodes } of readArticle(document, '', { force: true }).blocks) {
          expect(nodes.some((node) => 'data' in node && /\S/.test(node.data))).toBe(true);
          expect(nodes.every((node) => element.contains(node))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('are read without a change to the page', async () => {
    await fc.assert(
      fc.asyncProperty(pages, async (document) => {
        const before = document.documentElement.outerHTML;
        nodesOf(document);
        return document.documentElement.outerHTML === before;
      }),
      { numRuns: 30 },
    );
  });
});
