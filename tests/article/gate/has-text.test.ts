// @vitest-environment node
import { expect, test } from 'vitest';
import { domOf } from '../../../lib/article/dom/dom';
import { hasText } from '../../../lib/article/gate/has-text';
import { readHead } from '../../../lib/article/gate/head';
import { readHeadSignals } from '../../../lib/article/gate/head-signals';
import { find, page, pageOf, paragraphs, REPORT, ZH_REPORT } from '../page';

const has = (document: Document, address = 'https://a.example/2024/05/09/ferry'): boolean => {
  const dom = domOf(document);
  if (!dom) throw new Error('The page has no root');
  return hasText(dom, readHeadSignals(address, readHead(dom)));
};

const framing = (body: string): Document => {
  const document = pageOf(page('<iframe src="/story.html"></iframe>'));
  const inside = find<HTMLIFrameElement>(document, 'iframe').contentDocument;
  if (inside) inside.body.innerHTML = body;
  return document;
};

const hosting = (): Document => {
  const document = pageOf(page('<x-story></x-story>'));
  find(document, 'x-story').attachShadow({ mode: 'open' });
  return document;
};

const TEASERS = '<ul><li><div><div><div><p>The ferry runs again from Monday on.</p></div></div></div></li></ul>'.repeat(
  99,
);
const WRAPPED = REPORT.map((text) => `<div><div><p>${text}</p></div></div>`).join('');

test.each<[string, boolean, () => Document]>([
  ['a report', true, () => pageOf(page(paragraphs(REPORT)))],
  ['a Chinese report, whose characters count as several letters', true, () => pageOf(page(paragraphs(ZH_REPORT)))],
  ['labels', false, () => pageOf(page('<b>Home</b><b>Local</b>'.repeat(99)))],
  ['links', false, () => pageOf(page(REPORT.map((text) => `<a href="/">${text}</a>`).join('')))],
  ['scripts', false, () => pageOf(page(`<script>${REPORT.join(' ')}</script>`))],
  ['a frame with text', true, () => framing(paragraphs(REPORT))],
  ['a frame without', false, () => framing('<p>Ad</p>')],
  ['a list of teasers, however long', false, () => pageOf(page(TEASERS))],
  ['paragraphs that have an element each', true, () => pageOf(page(WRAPPED))],
  ['a shadow tree, whatever is in it', true, hosting],
])('%s: %s', (_title, expected, open) => {
  expect(has(open())).toBe(expected);
});

test('a report is too little where more letters are needed', () => {
  expect(has(pageOf(page(paragraphs(REPORT))), 'https://a.example/tag/2024/05/09/ferry')).toBe(false);
});

test.each<[string, boolean, string]>([
  ['nothing', false, '<p>Jonas Wirth</p>'],
  ['a number', false, '<p>Jonas Wirth, 400 words</p>'],
  ['a day in a script', false, '<p><script>const built = "9 May 2024"</script></p>'],
  ['a day near the text', true, '<p>By Jonas Wirth · 9 May 2024</p>'],
  ['a Chinese day', true, '<p>2024年5月9日</p>'],
  ['a time element', true, '<time datetime="2024-05-09"></time>'],
])(
  'of a page whose address and head are silent, a report is enough only with its date: %s',
  (_title, expected, line) => {
    expect(has(pageOf(page(line + paragraphs(REPORT))), 'https://a.example/ferry?id=9')).toBe(expected);
  },
);
