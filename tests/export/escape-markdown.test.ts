import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeAddress, escapeInText, escapeMarkdown } from '../../lib/export/escape-markdown';
import { PATIENCE, parseMarkdown, RUNS, seen, tricky } from './tricky';

const parse = parseMarkdown;

/** The whole text of a tree of one paragraph of plain text; throws for any other tree. */
const plainParagraph = (markdown: string): string => {
  const { children } = parse(markdown);
  if (children.length === 0) return '';
  expect(children.map(({ type }) => type)).toEqual(['paragraph']);
  const [paragraph] = children;
  const parts = paragraph && 'children' in paragraph ? paragraph.children : [];
  expect(parts.every(({ type }) => type === 'text')).toBe(true);
  return seen(parts.map((part) => ('value' in part ? part.value : '')).join(''));
};

describe('text of a page', () => {
  test.each([
    ['emphasis', '*not* _bold_ **at** __all__'],
    ['links and images', '![a](b) [c](d) [e][f] <http://g.h>'],
    ['HTML', '<script>alert(1)</script> &lt;b&gt; <!-- x -->'],
    ['a list', '- one'],
    ['an ordered list', '12. Mai war der Tag'],
    ['a heading', '# One #'],
    ['a rule', '---'],
    ['a table', '| a | b |'],
    ['code', '`x` ```y```'],
    ['strikethrough', '~~gone~~'],
    ['an address of mail with a point first', 'c@.a'],
    ['addresses', 'see www.example.com, https://example.com and a@example.com'],
    ['Obsidian’s own', '==marked== %%hidden%% [[link]] #tag text ^block-id'],
    ['mathematics', '$5 and $6'],
    ['a backslash', 'C:\\new \\* \\'],
  ])('is shown as it is: %s', (_title, text) => {
    expect(plainParagraph(escapeMarkdown(text))).toBe(seen(text));
  });

  test(
    'is shown as it is, whatever it holds',
    () => {
      fc.assert(
        fc.property(tricky, (text) => {
          expect(plainParagraph(escapeMarkdown(text))).toBe(seen(text));
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  test(
    'is shown as it is behind a heading mark, a quote mark and other text',
    () => {
      fc.assert(
        fc.property(tricky, (text) => {
          if (!seen(text)) return;
          const [heading] = parse(`## ${escapeInText(text)}`).children;
          const [quote] = parse(`> ${escapeMarkdown(text)}`).children;
          const textsOf = (node: unknown): string => {
            const { value, children } = node as { value?: string; children?: unknown[] };
            return value ?? (children ?? []).map(textsOf).join('');
          };
          expect(heading?.type).toBe('heading');
          expect(quote?.type).toBe('blockquote');
          expect(seen(textsOf(heading))).toBe(seen(text));
          expect(seen(textsOf(quote))).toBe(seen(text));
          expect(plainParagraph(`before ${escapeInText(text)}`)).toBe(`before ${seen(text)}`);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );
});

describe('an address', () => {
  test.each([
    ['brackets and parentheses', 'https://a.example/x_(y)[z]', 'https://a.example/x_%28y%29%5Bz%5D'],
    ['spaces and quotes', 'https://a.example/a b"c', 'https://a.example/a%20b%22c'],
    ['what is no web address', 'javascript:alert(1)', ''],
  ])('cannot end its link: %s', (_title, address, escaped) => {
    expect(escapeAddress(address)).toBe(escaped);
  });

  test('stays one link with the same target', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), tricky, (url, tail) => {
        const address = `${url}/${encodeURI(tail.replace(/[\ud800-\udfff]/g, ''))}`;
        const { children } = parse(`[↗](${escapeAddress(address)})`);
        expect(children).toMatchObject([{ type: 'paragraph', children: [{ type: 'link' }] }]);
      }),
      { numRuns: 500 },
    );
  });
});
