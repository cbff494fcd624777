import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { AnnotatedArticle } from '../../lib/annotations';
import { ENGLISH_WORDS, type ExportFormat, FORMATS, mergeMarked } from '../../lib/export';
import { ADA, ARTICLE, FERRY, NOW } from './ferry';

const write = (id: string, annotated: AnnotatedArticle = FERRY): string => {
  const format = FORMATS.find((each) => each.id === id) as ExportFormat;
  return format.article?.(annotated, { now: NOW, words: ENGLISH_WORDS }) ?? '';
};

describe('for Obsidian', () => {
  const ofSpeaker = (name: string): AnnotatedArticle => ({
    article: ARTICLE,
    annotations: [{ ...ADA, quote: { type: 'direct', speaker: { name }, cue: null, confidence: 1 } }],
  });

  test.each([
    ['Ada Lindqvist', '[[Ada Lindqvist]]'],
    ['A [[B]] | C#d^e', '[[A B C d e]]'],
    ['王小明', '[[王小明]]'],
    ['***', '***'],
  ])('%s is a link to a note in the front matter', (name, link) => {
    expect(parse(write('markdown-obsidian', ofSpeaker(name)).split('---\n')[1] as string).speakers).toEqual([link]);
  });
});

describe('a note that is exported again', () => {
  const first = write('markdown-obsidian');
  const later = write('markdown-obsidian', { ...FERRY, annotations: [{ ...ADA, note: 'a new thought' }] });

  test('has what is new between the marks, and all else as the reader left it', () => {
    const edited = `${first.replace('title:', 'mine: yes\ntitle:')}\nMy own conclusion.\n`;
    const merged = mergeMarked(edited, later);
    expect(merged).toContain('a new thought');
    expect(merged).not.toContain('Residents of the island');
    const outside = (text: string): string => text.replace(/%% whosaid:begin[\s\S]*whosaid:end a1 %%/, '');
    expect(outside(merged)).toBe(outside(edited));
  });

  test('is the same after a second time', () => {
    const once = mergeMarked(`mine\n\n${first}`, later);
    expect(mergeMarked(once, later)).toBe(once);
  });

  test('without marks gets them at its end', () => {
    const merged = mergeMarked('# My note\n', first);
    expect(merged).toMatch(/^# My note\n\n%% whosaid:begin a1 %%\n/);
    expect(merged).not.toContain('title:');
  });

  test('keeps its line ends', () => {
    expect(mergeMarked(`mine\r\n${first.replace(/\n/g, '\r\n')}`, later)).not.toMatch(/[^\r]\n/);
  });

  test('keeps what the reader wrote to the letter, whatever its line ends', () => {
    const mine = 'one\r\ntwo\nthree\rfour\r\n';
    expect(mergeMarked(mine + first, later).startsWith(mine)).toBe(true);
  });

  test.each([
    ['has lost a mark', first.replace('%% whosaid:end a1 %%', '')],
    ['has an end alone', `%% whosaid:end a1 %%\n${first}`],
    ['has one twice', first + first],
  ])('is refused where it %s', (_title, broken) => {
    expect(() => mergeMarked(broken, later)).toThrow(expect.objectContaining({ name: 'BrokenMarksError' }));
  });

  test('is not led astray by notes that hold marks or signs of replacement', () => {
    const unit = fc.constantFrom('%% whosaid:begin a1 %%', '%% whosaid:end a1 %%', '\n', '$&', '$1', 'x', '%%', '%');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (note) => {
        const noted = write('markdown-obsidian', { ...FERRY, annotations: [{ ...ADA, note }] });
        expect(mergeMarked(`mine\n${first}`, noted)).toBe(mergeMarked(mergeMarked(`mine\n${first}`, noted), noted));
        expect(mergeMarked(noted, first)).toContain('Residents of the island');
      }),
      { numRuns: 200 },
    );
  });
});

test('a footnote stands for every quote and is named once', () => {
  const markdown = write('markdown-academic');
  for (const [, id] of markdown.matchAll(/^\[\^(q-\w+)\]:/gm)) expect(markdown).toContain(`[^${id}]\n`);
  expect(markdown.match(/^\[\^q-\w+\]: .*accessed 2026-05-01\./gm)).toHaveLength(3);
});

test.each(FORMATS.filter(({ mimeType }) => mimeType === 'text/markdown').map(({ id }) => [id]))(
  'a paraphrase is said to be one: %s',
  (id) => {
    expect(write(id)).toContain('*reported:* The ferry line will close in May');
    expect(write(id)).not.toContain('“The ferry line');
  },
);
