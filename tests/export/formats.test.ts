import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnnotatedArticle, Annotation } from '../../lib/annotations';
import { ENGLISH_WORDS, type ExportFormat, FORMATS } from '../../lib/export';
import { FERRY, NOW } from './ferry';

const CONTEXT = { now: NOW, words: ENGLISH_WORDS };

const formatOf = (id: string): ExportFormat => FORMATS.find((format) => format.id === id) as ExportFormat;

const write = (id: string, articles: readonly AnnotatedArticle[] = [FERRY]): string => {
  const format = formatOf(id);
  return format.articles?.(articles, CONTEXT) ?? format.article?.(articles[0] as AnnotatedArticle, CONTEXT) ?? '';
};

const golden = (name: string): string => readFileSync(`tests/fixtures/exports/${name}`, 'utf8');

/** Local time, which is not the same on every machine that runs this. */
const withoutTime = (text: string): string => text.replace(/^created: .*$/m, 'created: NOW');

test.each(FORMATS.filter(({ id }) => id !== 'markdown').map(({ id, extension }) => [id, `ferry-${id}.${extension}`]))(
  '%s is written as in %s',
  (id, file) => {
    expect(withoutTime(write(id))).toBe(withoutTime(golden(file)));
  },
);

/** RFC 4180 read back. */
const rowsOf = (csv: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && quoted === undefined && bare === '') break;
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
};

const withNote = (note: string): AnnotatedArticle => ({
  article: FERRY.article,
  annotations: [{ ...(FERRY.annotations[0] as Annotation), note }],
});

describe('a table', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('does not let %j be a formula', (note) => {
    expect(rowsOf(write('csv', [withNote(note)]))[1]).toContain(`'${note}`);
  });

  test('gives back every note', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'",\r\n=ab \'谁') }), (note) => {
        const [head, row] = rowsOf(write('csv', [withNote(note)]));
        expect(row).toHaveLength(head?.length ?? 0);
        const cell = row?.[head?.indexOf('note') ?? -1] ?? '';
        expect(/^[=\r\n]/.test(note) ? cell.slice(1) : cell).toBe(note);
      }),
      { numRuns: 300 },
    );
  });

  test('for Excel says that it is UTF-8', () => {
    expect(write('csv-excel')).toBe(`\ufeff${write('csv')}`);
  });
});

describe('Web Annotations', () => {
  /** The terms of https://www.w3.org/ns/anno.jsonld that we write, and what JSON-LD itself knows. */
  const TERMS = new Set(
    `@context id type label created modified generator name total first partOf startIndex items motivation body purpose
    value format target source language selector exact prefix suffix`.split(/\s+/),
  );
  const keysOf = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(keysOf);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => (key === '@context' ? [key] : [key, ...keysOf(inner)]));
  };

  test('use terms of the recommendation, of Dublin Core, or our own, and no others', () => {
    const strange = keysOf(JSON.parse(write('json-ld'))).filter(
      (key) => !TERMS.has(key) && !/^(?:dc:(?:title|publisher|creator|date)|whosaid:\w+)$/.test(key),
    );
    expect(strange).toEqual([]);
  });

  test('are one collection that counts what is in it', () => {
    const { type, total, first } = JSON.parse(write('json-ld'));
    expect(type).toBe('AnnotationCollection');
    expect(first).toMatchObject({ type: 'AnnotationPage', startIndex: 0 });
    expect(first.items).toHaveLength(total);
  });
});

test('BibTeX keeps braces and commands of a title from meaning anything', () => {
  const article = { ...FERRY.article, title: 'A {B} \\input{x} 50% & $5_#~^' };
  expect(write('bibtex', [{ ...FERRY, article }])).toContain(
    'title = {{A \\{B\\} \\textbackslash{}input\\{x\\} 50\\% \\& \\$5\\_\\#\\textasciitilde{}\\textasciicircum{}}},',
  );
});
