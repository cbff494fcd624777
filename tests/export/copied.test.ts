import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clippingOf, ENGLISH_WORDS, FORMATS, SAMPLE_TEMPLATE, templateFormat } from '../../lib/export';
import { ADA, ARTICLE, BOARD, FERRY, NOW } from './ferry';

const CONTEXT = { now: NOW, words: ENGLISH_WORDS };

describe('one quote in the clipboard', () => {
  test('a paraphrase says so in every form', () => {
    expect(clippingOf(BOARD, ARTICLE, ENGLISH_WORDS, 'text').text).toMatch(/^reported: The ferry/);
    expect(clippingOf(BOARD, ARTICLE, ENGLISH_WORDS, 'markdown').text).toMatch(/^> \*reported:\* The ferry/);
    expect(clippingOf(BOARD, ARTICLE, ENGLISH_WORDS, 'rich').html).toMatch(
      /^<blockquote><em>reported:<\/em> The ferry/,
    );
  });

  test('as rich text holds no markup of the page or the reader, and only web addresses as links', () => {
    const tricky = fc.array(
      fc.constantFrom('<script>', '<img src=x onerror=y>', '&', '"', "'", '</a>', 'javascript:', '\n', '字', '\u0000'),
    );
    fc.assert(
      fc.property(tricky, tricky, (one, other) => {
        const [title, note] = [one.join(''), other.join('')];
        const { html = '' } = clippingOf({ ...ADA, note }, { ...ARTICLE, title }, ENGLISH_WORDS, 'rich');
        const page = new DOMParser().parseFromString(html, 'text/html');
        const names = [...page.body.querySelectorAll('*')].map(({ localName }) => localName);
        expect(names.filter((name) => !['blockquote', 'p', 'a', 'br', 'em'].includes(name))).toEqual([]);
        expect(page.querySelector('a')?.getAttribute('href')).toMatch(/^https:\/\/news\.example\//);
      }),
    );
    const odd = { ...ARTICLE, url: 'javascript:alert(1)' };
    expect(clippingOf(ADA, odd, ENGLISH_WORDS, 'rich').html).not.toContain('<a');
  });
});

describe('a template of the reader’s own', () => {
  test('as it comes writes what is in its file', () => {
    const written = templateFormat(SAMPLE_TEMPLATE).article?.(FERRY, CONTEXT);
    expect(written).toBe(readFileSync('tests/fixtures/exports/ferry-template.md', 'utf8'));
  });

  test('shows text of the page as text, and sees lost quotes, dates and highlights', () => {
    const article = { ...ARTICLE, title: '*Title* [x](y)' };
    const annotations = [{ ...ADA, lost: 5 }];
    const source =
      '{{ title }}|{{ quotes.length }}|{% for q in quotes %}{{ q.speaker }} {{ q.saved | date: "YYYY" }} {% if q.lost %}lost{% endif %}{% endfor %}';
    expect(templateFormat(source).article?.({ article, annotations }, CONTEXT)).toBe(
      '\\*Title\\* \\[x\\](y)|1|Ada Lindqvist 2026 lost',
    );
  });
});

test.each(
  FORMATS.filter(({ mimeType }) => mimeType === 'text/markdown').map(({ id, article }) => [id, article] as const),
)('%s says of a quote that its page no longer holds it', (_id, article) => {
  const lost = { article: ARTICLE, annotations: [{ ...ADA, lost: 5 }] };
  expect(article?.(lost, CONTEXT)).toContain(`*${ENGLISH_WORDS.lost}*`);
  expect(article?.(FERRY, CONTEXT)).not.toContain(ENGLISH_WORDS.lost);
});
