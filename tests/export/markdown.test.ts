import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeSpan } from '../../lib/anchoring';
import type { AnnotatedArticle, Annotation, ArticleRecord, QuoteBody } from '../../lib/annotations';
import { articleToMarkdown, libraryToMarkdown } from '../../lib/export';

const TEXT = [
  'The ferry line will close in May, the harbour board said on Tuesday.',
  '“We looked at every way to keep it,” said Ada Lindqvist, who chairs the board. “There is none.”',
  'Residents of the island were not asked.',
].join('\n');

const ARTICLE: ArticleRecord = {
  id: 'a1',
  keys: ['news.example/ferry'],
  url: 'https://news.example/ferry?id=7',
  title: 'Ferry line to close: “There is none”',
  site: 'The Example',
  byline: 'Jo Writer',
  published: '2026-05-01T08:00:00+02:00',
  lang: 'en',
  created: 0,
  modified: 0,
};

let made = 0;
const annotation = (parts: readonly string[], quote: QuoteBody | null, over: Partial<Annotation> = {}): Annotation => ({
  id: `0000000${++made}-0000-4000-8000-000000000000`,
  articleId: 'a1',
  targets: parts.map((part) => describeSpan(TEXT, [TEXT.indexOf(part), TEXT.indexOf(part) + part.length])),
  quote,
  color: 'yellow',
  note: '',
  tags: [],
  created: 0,
  modified: 0,
  deleted: null,
  ...over,
});

const board = annotation(['The ferry line will close in May'], {
  type: 'indirect',
  speaker: { name: 'the harbour board' },
  cue: 'said',
  confidence: 0.8,
});
const ada = annotation(
  ['We looked at every way to keep it,', 'There is none.'],
  { type: 'direct', speaker: { name: 'Ada Lindqvist', title: 'chair of the board' }, cue: 'said', confidence: 0.9 },
  { note: '# Compare\nwith the pledge of 2024.\n---', tags: ['promise', '2026'] },
);
const own = annotation(['Residents of the island'], null, { note: 'Who should have asked?' });

const ANNOTATED: AnnotatedArticle = { article: ARTICLE, annotations: [board, ada, own] };
const NOW = new Date('2026-05-02T10:00:00Z');

const golden = (name: string): string => readFileSync(`tests/fixtures/exports/${name}.md`, 'utf8');
/** Local time, which is not the same on every machine that runs this. */
const withoutTime = (markdown: string): string => markdown.replace(/^created: .*$/m, 'created: NOW');

test('an article with quotes of two speakers, an own highlight, notes and tags', () => {
  expect(withoutTime(articleToMarkdown(ANNOTATED, { now: NOW }))).toBe(golden('ferry-article'));
});

test('two articles in one file', () => {
  const other = {
    article: { ...ARTICLE, id: 'a2', title: 'Second thoughts', byline: null, published: null },
    annotations: [own],
  };
  expect(withoutTime(libraryToMarkdown([ANNOTATED, other], { now: NOW }))).toBe(golden('ferry-library'));
});

describe('the front matter', () => {
  const frontMatterOf = (article: Partial<ArticleRecord>): Record<string, unknown> => {
    const markdown = articleToMarkdown({ article: { ...ARTICLE, ...article }, annotations: [board] }, { now: NOW });
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
    expect(articleToMarkdown(ANNOTATED, { now: NOW })).toContain('\npublished: 2026-05-01T08:00:00+02:00\n');
    expect(frontMatterOf({ published: '2026-05-01: never' }).published).toBe('2026-05-01: never');
  });
});

test('a paraphrase is never shown in quotation marks', () => {
  const markdown = articleToMarkdown({ article: ARTICLE, annotations: [board] }, { now: NOW });
  expect(markdown).toContain('> *reported:* The ferry line will close in May');
  expect(markdown).not.toContain('“The ferry line');
});
