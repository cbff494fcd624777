import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ArticleRecord } from '../../lib/annotations';
import { articleToMarkdown, libraryToMarkdown } from '../../lib/export';
import { ARTICLE, BOARD, FERRY, NOW, OWN } from './ferry';

const golden = (name: string): string => readFileSync(`tests/fixtures/exports/${name}.md`, 'utf8');
/** Local time, which is not the same on every machine that runs this. */
const withoutTime = (markdown: string): string => markdown.replace(/^created: .*$/m, 'created: NOW');

test('an article with quotes of two speakers, an own highlight, notes and tags', () => {
  expect(withoutTime(articleToMarkdown(FERRY, { now: NOW }))).toBe(golden('ferry-article'));
});

test('two articles in one file', () => {
  const other = {
    article: { ...ARTICLE, id: 'a2', title: 'Second thoughts', byline: null, published: null },
    annotations: [OWN],
  };
  expect(withoutTime(libraryToMarkdown([FERRY, other], { now: NOW }))).toBe(golden('ferry-library'));
});

describe('the front matter', () => {
  const frontMatterOf = (article: Partial<ArticleRecord>): Record<string, unknown> => {
    const markdown = articleToMarkdown({ article: { ...ARTICLE, ...article }, annotations: [BOARD] }, { now: NOW });
    return parse(markdown.split('---\n')[1] as string);
  };

  test.each([
    ['quotes and colons', "PM: \"We'll rebuild\" — 'half' #1"],
    ['backslashes', 'C:\\new \\u0041 \\'],
    ['YAML syntax', '- [a]: {b} & *c | > ! % @ ` ~ null'],
    ['a leading sign', '? question: yes'],
    ['Chinese', '谁说的：「数字政府」——一问一答'],
    ['the end of a front matter', '---'],
  ])('gives back a title with %s', (_title, title) => {
    expect(frontMatterOf({ title }).title).toBe(title);
  });

  test('has no line break or control character from a title', () => {
    expect(frontMatterOf({ title: 'a\nb\u0000c\u2028d\u0085e\ufefff' }).title).toBe('a bc\u2028def');
  });

  test('gives a date as a date, and what is none as a text', () => {
    expect(articleToMarkdown(FERRY, { now: NOW })).toContain('\npublished: 2026-05-01T08:00:00+02:00\n');
    expect(frontMatterOf({ published: '2026-05-01: never' }).published).toBe('2026-05-01: never');
  });
});

test('a paraphrase is never shown in quotation marks', () => {
  const markdown = articleToMarkdown({ article: ARTICLE, annotations: [BOARD] }, { now: NOW });
  expect(markdown).toContain('> *reported:* The ferry line will close in May');
  expect(markdown).not.toContain('“The ferry line');
});
