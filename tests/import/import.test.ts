import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Annotation, articleKeys, EMPTY_CONTENT, planMerge, textOf } from '../../lib/annotations';
import { ENGLISH_WORDS, type ExportFormat, FORMATS } from '../../lib/export';
import { readImport } from '../../lib/import';
import { FERRY, NOW } from '../export/ferry';

const CONTEXT = { now: NOW, words: ENGLISH_WORDS };
const FILE_TIME = Date.UTC(2026, 5, 1);

const read = (file: unknown) => readImport(JSON.stringify(file), { fileTime: FILE_TIME });

const written = (id: string): string => {
  const format = FORMATS.find((each) => each.id === id) as ExportFormat;
  return format.articles?.([FERRY], CONTEXT) ?? format.article?.(FERRY, CONTEXT) ?? '';
};

/** All but the article's id, which is the reader's own affair. */
const withoutArticle = ({ articleId: _, ...annotation }: Annotation) => annotation;

describe('our own file', () => {
  test('comes back as it went', () => {
    const { content, problems } = readImport(written('json'), { fileTime: FILE_TIME });
    expect(content.articles).toEqual([FERRY.article]);
    expect(content.annotations).toEqual(FERRY.annotations);
    expect(problems).toEqual([]);
  });

  test('is taken as a whole or not at all, and the message names the row', () => {
    const file = JSON.parse(written('json'));
    file.annotations[2].color = 'plaid';
    expect(() => read(file)).toThrow(/annotations\[2\]\.color/);
  });
});

describe.each(['json-ld', 'hypothesis'])('%s', (id) => {
  const reading = readImport(written(id), { fileTime: FILE_TIME });

  test('keeps quotes, speakers, selectors, notes, tags, colours and dates', () => {
    expect(reading.problems).toEqual([]);
    expect(reading.content.annotations.map(withoutArticle)).toEqual(FERRY.annotations.map(withoutArticle));
  });

  test('keeps what is known of the article', () => {
    const { url, title, site, byline, published, lang } = FERRY.article;
    expect(reading.content.articles).toMatchObject([{ url, title, site, byline, published, lang }]);
    expect(reading.content.articles[0]?.keys).toEqual(articleKeys([url]));
  });

  test('imported again changes nothing', () => {
    const first = planMerge(EMPTY_CONTENT, reading.content);
    const again = planMerge(first.put, readImport(written(id), { fileTime: FILE_TIME + 1 }).content);
    expect(first.counts.annotations).toEqual({ added: 3, changed: 0, skipped: 0 });
    expect(again.counts.annotations).toEqual({ added: 0, changed: 0, skipped: 3 });
    expect(again.counts.articles).toEqual({ added: 0, changed: 0, skipped: 1 });
  });
});

describe('a file of Hypothesis', () => {
  const row = {
    id: 'abcDEF123',
    created: '2024-03-01T08:00:00.000000+00:00',
    updated: '2024-03-02T08:00:00.000000+00:00',
    uri: 'https://news.example/bridge',
    document: { title: ['The bridge'] },
    text: 'Is it?',
    tags: ['follow up', '#bridge'],
    target: [
      {
        source: 'https://news.example/bridge',
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0, endContainer: '/p[1]', endOffset: 5 },
          { type: 'TextPositionSelector', start: 40, end: 58 },
          { type: 'TextQuoteSelector', exact: 'The bridge is safe', prefix: 'said: ', suffix: '. Others' },
        ],
      },
    ],
  };
  const fileOf = (...annotations: unknown[]) => ({
    export_date: '2024-04-01T00:00:00Z',
    export_userid: 'a',
    annotations,
  });

  test('is read', () => {
    const { format, content } = read(fileOf(row));
    expect(format).toBe('hypothesis');
    expect(content.articles).toMatchObject([{ url: row.uri, title: 'The bridge' }]);
    expect(content.annotations).toMatchObject([
      {
        note: 'Is it?',
        tags: ['follow-up', 'bridge'],
        quote: null,
        created: Date.UTC(2024, 2, 1, 8),
        modified: Date.UTC(2024, 2, 2, 8),
        targets: [
          {
            selector: [
              { exact: 'The bridge is safe', prefix: 'said: ' },
              { start: 40, end: 58 },
            ],
          },
        ],
      },
    ]);
  });

  test.each([
    ['a page note', { ...row, target: [{ source: row.uri }] }, 'marks no words'],
    ['a reply', { ...row, references: ['x'] }, 'reply'],
    ['an address that is none', { ...row, uri: 'urn:x-pdf:1' }, 'no web address'],
    ['a row that is none', 7, 'not an object'],
  ])('names the row that is left out: %s', (_title, bad, message) => {
    const { content, problems } = read(fileOf(row, bad));
    expect(content.annotations).toHaveLength(1);
    expect(problems).toEqual([{ row: 2, message: expect.stringContaining(message) }]);
  });
});

describe('a file of Obsidian Web Clipper', () => {
  const file = [
    {
      url: 'https://news.example/bridge?utm_source=x',
      title: 'The bridge',
      highlights: [
        {
          text: '<p>The bridge is <em>safe</em> &amp; open</p>',
          timestamp: '2024-03-01T08:00:00Z',
          notes: ['One', 'Two'],
        },
        { text: 'Nobody was asked', timestamp: '2024-03-01T08:00:00Z' },
        { text: '<img src="x">', timestamp: 'never' },
      ],
    },
  ];

  test('is read, with what it marks as text', () => {
    const { format, content, problems } = read(file);
    expect(format).toBe('clipper');
    expect(content.annotations.map(textOf)).toEqual(['The bridge is safe & open', 'Nobody was asked']);
    expect(content.annotations[0]).toMatchObject({ note: 'One\n\nTwo', created: Date.UTC(2024, 2, 1, 8) });
    expect(problems).toEqual([{ row: 3, message: expect.stringContaining('no words') }]);
  });

  test('gives the same ids each time', () => {
    expect(read(file).content).toEqual(read(file).content);
  });
});

describe('Web Annotations of others', () => {
  const quote = { type: 'TextQuoteSelector', exact: 'The bridge is safe' };
  const base = { id: 'http://anno.example/1', type: 'Annotation', created: '2015-01-28T12:00:00Z' };

  test.each([
    ['one alone', { ...base, bodyValue: 'Is it?', target: { source: 'http://a.example/', selector: quote } }],
    ['a list', [{ ...base, body: 'Is it?', target: [{ source: 'http://a.example/', selector: [quote] }] }]],
    [
      'a page of a collection',
      {
        type: 'AnnotationPage',
        items: [
          {
            ...base,
            body: { type: 'TextualBody', value: 'Is it?' },
            target: {
              source: { id: 'http://a.example/' },
              selector: { type: 'FragmentSelector', value: 'p1', refinedBy: quote },
            },
          },
        ],
      },
    ],
  ])('are read: %s', (_title, file) => {
    const { format, content, problems } = read(file);
    expect(problems).toEqual([]);
    expect(format).toBe('json-ld');
    expect(content.annotations).toMatchObject([{ note: 'Is it?', created: Date.UTC(2015, 0, 28, 12) }]);
    expect(content.annotations.map(textOf)).toEqual(['The bridge is safe']);
  });

  test('refuse what cannot be opened again', () => {
    const target = { source: 'javascript:alert(1)', selector: quote };
    expect(read({ ...base, target }).problems).toEqual([
      { row: 1, message: expect.stringContaining('no web address') },
    ]);
  });
});

test.each([
  ['no JSON', '{"a":', 'not JSON'],
  ['another file', '{"a": 1}', 'none of the files'],
  ['nothing', '[]', 'none of the files'],
])('a file that is %s is refused with a reason', (_title, text, message) => {
  expect(() => readImport(text, { fileTime: 0 })).toThrow(message);
});

test('whatever JSON comes, it is read or refused, and never breaks', () => {
  const wrap = fc.oneof(
    fc.json().map((text) => text),
    fc.jsonValue().map((value) => JSON.stringify({ export_date: value, annotations: [value, { target: value }] })),
    fc.jsonValue().map((value) => JSON.stringify([{ url: value, highlights: [value, { text: value, notes: value }] }])),
    fc.jsonValue().map((value) => JSON.stringify({ type: 'Annotation', target: value, body: value })),
    fc.jsonValue().map((value) => JSON.stringify([{ type: 'Annotation', target: { source: value, selector: value } }])),
  );
  fc.assert(
    fc.property(wrap, (text) => {
      try {
        readImport(text, { fileTime: 0 });
      } catch (error) {
        expect((error as Error).name).toBe('InvalidDataError');
      }
    }),
    { numRuns: 500 },
  );
});
