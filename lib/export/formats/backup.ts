import { BACKUP_VERSION, type Backup, EMPTY_CONTENT } from '../../annotations';
import type { ExportFormat } from '../format';

/**
 * Articles and annotations as WhoSaid's own file, which loses nothing and can be imported again. A backup of
 * everything, with trash and corrections, comes from the store.
 */
export const BACKUP: ExportFormat = {
  id: 'json',
  extension: 'json',
  mimeType: 'application/json',
  article: null,
  articles: (articles, { now }) =>
    backupText({
      format: 'whosaid-backup',
      version: BACKUP_VERSION,
      created: now.getTime(),
      ...EMPTY_CONTENT,
      articles: articles.map(({ article }) => article),
      annotations: articles.flatMap(({ annotations }) => annotations),
    }),
};

/** One record a line: what has changed between two files can be seen, and they stay small. */
export const backupText = ({ articles, annotations, corrections, speakers, sites, ...head }: Backup): string => {
  const lists = { articles, annotations, corrections, speakers, sites };
  const parts = Object.entries(lists).map(
    ([name, records]) => `"${name}":[${records.map((record) => `\n${JSON.stringify(record)}`).join(',')}\n]`,
  );
  return `${JSON.stringify(head).slice(0, -1)},\n${parts.join(',\n')}}\n`;
};
