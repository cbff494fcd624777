// @vitest-environment node
import { expect, test } from 'vitest';
import { domOf } from '../../../lib/article/dom/dom';
import { hasText } from '../../../lib/article/gate/has-text';
import { find, page, pageOf, paragraphs, REPORT, ZH_REPORT } from '../page';

const LETTERS = 250;

const has = (document: Document, letters = LETTERS): boolean => {
  const dom = domOf(document);
  if (!dom) throw new Error('The page has no root');
  return hasText(dom, letters);
};

const framing = (body: string): Document => {
  const document = pageOf(page('<iframe></iframe>'));
  const inside = find<HTMLIFrameElement>(document, 'iframe').contentDocument;
  if (inside) inside.body.innerHTML = body;
  return document;
};

const hosting = (): Document => {
  const document = pageOf(page('<x-story></x-story>'));
  find(document, 'x-story').attachShadow({ mode: 'open' });
  return document;
};

test.each<[string, boolean, () => Document]>([
  ['a report', true, () => pageOf(page(paragraphs(REPORT)))],
  ['a Chinese report, whose characters count as several letters', true, () => pageOf(page(paragraphs(ZH_REPORT)))],
  ['labels', false, () => pageOf(page('<b>Home</b><b>Local</b>'.repeat(99)))],
  ['links', false, () => pageOf(page(REPORT.map((text) => `<a href="/">${text}</a>`).join('')))],
  ['scripts', false, () => pageOf(page(`<script>${REPORT.join(' ')}</script>`))],
  ['a frame with text', true, () => framing(paragraphs(REPORT))],
  ['a frame without', false, () => framing('<p>Ad</p>')],
  ['a shadow tree, whatever is in it', true, hosting],
])('%s: %s', (_title, expected, open) => {
  expect(has(open())).toBe(expected);
});

test('a report is too little where more letters are needed', () => {
  expect(has(pageOf(page(paragraphs(REPORT))), 5000)).toBe(false);
});
