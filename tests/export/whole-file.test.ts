import fc from 'fast-check';
import type { Node } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Annotation, parseTags } from '../../lib/annotations';
import { ENGLISH_WORDS, type ExportFormat, FORMATS } from '../../lib/export';
import { ADA, ARTICLE, BOARD, NOW } from './ferry';
import { PATIENCE, parseMarkdown, RUNS, seen, tricky } from './tricky';

/** Whole files out of whatever a page says: what stands in them is what was said, and nothing of it is markup. */

const write = (id: string, article: object, annotations: readonly Annotation[]): string => {
  const format = FORMATS.find((each) => each.id === id) as ExportFormat;
  return (
    format.article?.({ article: { ...ARTICLE, ...article }, annotations }, { now: NOW, words: ENGLISH_WORDS }) ?? ''
  );
};

interface Tree extends Node {
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly children?: readonly Tree[];
}

const all = (node: Tree): Tree[] => [node, ...(node.children ?? []).flatMap(all)];
const textOf = (node: Tree): string => node.value ?? (node.children ?? []).map(textOf).join('');
const ofType = (tree: Tree, type: string): Tree[] => all(tree).filter((node) => node.type === type);

const parts = (file: string): { readonly head: Record<string, unknown>; readonly tree: Tree } => {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  return { head: parse(head) as Record<string, unknown>, tree: parseMarkdown(body) as Tree };
};

/** What our own files are made of; whatever else stands in one came from a page. */
const OURS =
  'root heading paragraph text blockquote link table tableRow tableCell emphasis footnoteReference footnoteDefinition'.split(
    ' ',
  );

/** A value of the front matter: control characters are not of YAML. */
const yamlOf = (text: string): string =>
  text.replace(/[\p{Cc}\ufeff\ufffe\uffff]/gu, (character) => (/[\t\n\v\f\r]/.test(character) ? ' ' : ''));

const said = (text: string, speaker: string, title: string, note: string, tags: readonly string[]): Annotation => {
  const [target] = ADA.targets;
  if (!target) throw new Error('the sample has a target');
  const [, position] = target.selector;
  const exact = text || 'x';
  return {
    ...ADA,
    targets: [{ selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }, position] }],
    quote: { type: 'direct', speaker: { name: speaker || 'x', title }, cue: null, confidence: 1 },
    note,
    tags,
  };
};

describe.each(['markdown', 'markdown-obsidian', 'markdown-academic'])('a file in %s', (id) => {
  test(
    'gives back what the page and the reader said, as text',
    () => {
      fc.assert(
        fc.property(tricky, tricky, tricky, tricky, tricky, tricky, (title, words, speaker, role, byline, tag) => {
          const tags = parseTags(tag);
          const file = write(id, { title, byline, site: role || null }, [said(words, speaker, role, '', tags)]);
          const { head, tree } = parts(file);
          expect(head.title ?? '').toBe(yamlOf(title));
          expect(head.site ?? '').toBe(yamlOf(role));
          expect(head.tags ?? []).toEqual(tags);
          if (id !== 'markdown-obsidian') expect(head.speakers).toEqual([yamlOf(speaker || 'x')]);
          expect(all(tree).filter(({ type }) => !OURS.includes(type))).toEqual([]);
          for (const { url } of ofType(tree, 'link')) expect(url).toMatch(/^https:\/\/news\.example\/ferry/);
          const [heading] = ofType(tree, 'heading');
          expect(seen(heading ? textOf(heading) : '')).toBe(seen(title));
          const [quote] = ofType(tree, 'blockquote');
          expect(seen(quote ? textOf(quote) : '')).toContain(seen(words || 'x'));
          const table = ofType(tree, 'tableRow').map(({ children = [] }) => children.map((cell) => seen(textOf(cell))));
          expect(table).toHaveLength(2);
          if (id !== 'markdown-obsidian') expect(table[1]?.slice(0, 2)).toEqual([seen(speaker || 'x'), seen(role)]);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  test(
    'keeps a note where it is, whatever Markdown it holds',
    () => {
      fc.assert(
        fc.property(tricky, tricky, (note, words) => {
          const { tree } = parts(
            write(id, {}, [
              said('Before it', 'Ada', '', note, []),
              { ...BOARD, targets: said(words, '', '', '', []).targets },
            ]),
          );
          // What follows the note is there, on its own and under its heading.
          const [heading, quote] = (tree.children ?? [])
            .filter(({ type }) => type === 'heading' || type === 'blockquote')
            .slice(-2);
          expect(heading && seen(textOf(heading))).toBe('the harbour board');
          expect(quote && seen(textOf(quote))).toContain(seen(words || 'x'));
          // Inside a list or a quote of its own, a note may have what it likes.
          const levels = (tree.children ?? []).map(({ depth }) => depth);
          expect(levels.filter((depth) => depth === 1)).toHaveLength(1);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );
});
