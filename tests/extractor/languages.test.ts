import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../../lib/extractor';
import { packs } from '../../lib/extractor/languages';
import { parseExamples, show } from './examples';

const folder = path.resolve(import.meta.dirname, '../../lib/extractor/languages');
const tags = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('every language folder is in the list, and every pack of the list has its folder', () => {
  expect(packs.map(({ tag }) => tag).sort()).toEqual([...tags].sort());
});

describe.each(tags)('%s', (tag) => {
  const examples = parseExamples(readFileSync(path.join(folder, tag, 'examples.txt'), 'utf8'));

  test('has true and false examples, ten of each at least', () => {
    expect(examples.filter(({ quotes }) => quotes.length > 0).length).toBeGreaterThanOrEqual(10);
    expect(examples.filter(({ quotes }) => quotes.length === 0).length).toBeGreaterThanOrEqual(10);
  });

  test.each(examples.map((example) => [example.source, example] as const))('%s', (source, { text }) => {
    expect(show(text, extract(text, { lang: tag }))).toBe(source);
  });
});
