import type { ArticleRecord } from '../../annotations';

/**
 * Marks around what WhoSaid writes into a note of Obsidian, as comments that are not shown. What stands outside them
 * is the reader's and stays when the note is written anew.
 */
const begin = (id: string): string => `%% whosaid:begin ${id} %%`;
const end = (id: string): string => `%% whosaid:end ${id} %%`;

/** Letters and digits only: it stands in a comment. */
const markId = ({ id }: ArticleRecord): string => id.replace(/[^a-zA-Z0-9-]/g, '');

/** A note of the reader's that speaks of our marks must not be taken for one. */
const withoutMarks = (line: string): string => line.replace(/%%(?= whosaid:(?:begin|end) )/g, '%\u200b%');

export const markAround = (article: ArticleRecord, lines: readonly string[]): string[] => [
  begin(markId(article)),
  '',
  ...lines.map(withoutMarks),
  end(markId(article)),
  '',
];

const BLOCK = /^%% whosaid:begin ([a-zA-Z0-9-]+) %%$[\s\S]*?^%% whosaid:end \1 %%$/gm;

/** A file whose marks do not pair: replacing anything in it could take away what the reader wrote. */
export class BrokenMarksError extends Error {
  override readonly name = 'BrokenMarksError';
}

/**
 * Writes the marked parts of an export into an existing note: each over the part with the same mark, new ones at the
 * end; everything else, front matter included, stays to the letter.
 * @throws {BrokenMarksError} where a mark of the note has lost its other half, or stands twice.
 */
export const mergeMarked = (existing: string, exported: string): string => {
  const lineEnd = existing.includes('\r\n') ? '\r\n' : '\n';
  const fresh = new Map(
    [...exported.matchAll(BLOCK)].map(([block, id = '']) => [id, block.replace(/\r?\n/g, lineEnd)]),
  );
  const kept = [...existing.matchAll(BLOCK)].map(([, id = '']) => id);
  const marks = existing.match(/^%% whosaid:(?:begin|end) .*$/gm)?.length ?? 0;
  if (marks !== kept.length * 2) throw new BrokenMarksError('A mark of WhoSaid has lost its other half');
  if (new Set(kept).size !== kept.length) throw new BrokenMarksError('A mark of WhoSaid stands twice');
  const merged = existing.replace(BLOCK, (block: string, id: string) => fresh.get(id) ?? block);
  const added = [...fresh].filter(([id]) => !kept.includes(id)).map(([, block]) => block);
  return added.length > 0 ? `${[merged.trimEnd(), ...added].join(lineEnd.repeat(2))}${lineEnd}` : merged;
};
