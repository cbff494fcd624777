import type { ExportFormat } from '../format';
import { articleToMarkdown, libraryToMarkdown } from '../markdown';
import { BACKUP } from './backup';
import { BIBTEX, CSL_JSON } from './citations';
import { EXCEL, READWISE, TABLE } from './csv';
import { HYPOTHESIS } from './hypothesis';
import { JSON_LD } from './json-ld';

const MARKDOWN = {
  id: 'markdown',
  extension: 'md',
  mimeType: 'text/markdown',
  article: articleToMarkdown,
  articles: libraryToMarkdown,
} as const satisfies ExportFormat;

/** All formats, in the order in which they are offered. */
export const FORMATS: readonly ExportFormat[] = [
  MARKDOWN,
  BACKUP,
  TABLE,
  EXCEL,
  READWISE,
  BIBTEX,
  CSL_JSON,
  JSON_LD,
  HYPOTHESIS,
];
