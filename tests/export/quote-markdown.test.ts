import { expect, test } from 'vitest';
import { annotationToMarkdown } from '../../lib/export/quote-markdown';
import { ADA, ARTICLE, BOARD, OWN } from './ferry';

const LINK = /\]\(https:\/\/news\.example\/ferry\?id=7#:~:text=[^)\s]+\)/;

test('a quote is a block quote with its speaker and a link to its words, then the reader’s own words', () => {
  const lines = annotationToMarkdown(ADA, ARTICLE).split('\n');
  expect(lines[0]).toBe('> “We looked at every way to keep it,” … “There is none.”');
  expect(lines[1]).toBe('>');
  expect(lines[2]).toMatch(LINK);
  expect(lines[2]?.replace(LINK, ']')).toBe(
    '> — Ada Lindqvist, chair of the board, [Ferry line to close: “There is none”], The Example, 2026-05-01',
  );
  expect(lines.slice(3)).toEqual(['', '# Compare', 'with the pledge of 2024.', '\\---', '', '#promise #2026_']);
});

test('a paraphrase is never shown as the speaker’s own words', () => {
  expect(annotationToMarkdown(BOARD, ARTICLE)).toContain('> *reported:* The ferry line will close in May');
});

test('an own highlight has no speaker', () => {
  const { note: _, ...bare } = OWN;
  const [words, , source] = annotationToMarkdown(bare, ARTICLE).split('\n');
  expect(words).toBe('> Residents of the island');
  expect(source).toMatch(/^> — \[Ferry line/);
});

test('a title cannot end the link or begin another', () => {
  const markdown = annotationToMarkdown(BOARD, { ...ARTICLE, title: 'A](javascript:alert(1)) [b' });
  expect(markdown).toContain('[A\\](javascript:alert(1)) \\[b](https://news.example/');
});
