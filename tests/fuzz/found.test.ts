// @vitest-environment node
import { expect, test } from 'vitest';
import { extract } from '../../lib/extractor';
import { check } from './extractor';
import { IMPORTERS } from './importers';

/** What fuzzing has found, as short as it gets. */

const LONG = 'x'.repeat(300_000);

test.each([
  ['a title that no backup could hold', { title: LONG }],
  ['words that no backup could hold', { highlights: [{ text: `<p>${LONG}</p>`, timestamp: 1 }] }],
  ['a time after the end of time', { highlights: [{ text: '<p>The words</p>', timestamp: 1e308 }] }],
])('an import with %s gives a backup that can be read again', (_title, over) => {
  const page = { url: 'https://news.example/a', title: 'A', highlights: [{ text: '<p>The words</p>', timestamp: 1 }] };
  expect(() => IMPORTERS.feed(JSON.stringify([{ ...page, ...over }]))).not.toThrow();
});

test.each([
  ['a name in marks that hold nothing', '“管了。”网友“”', 'zh'],
  ['a handle without a name', '@：早该管管了！', 'zh'],
])('%s', (_title, text, lang) => {
  expect(() => check(text, extract(text, { lang }))).not.toThrow();
});
