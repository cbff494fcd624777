import type { ExportFormat } from '../format';
import { PLAIN_TEXT, RICH_TEXT } from '../rich-text';
import { BACKUP } from './backup';
import { BIBTEX, CSL_JSON } from './citations';
import { EXCEL, READWISE, TABLE } from './csv';
import { HYPOTHESIS } from './hypothesis';
import { JSON_LD } from './json-ld';
import { MARKDOWN, MARKDOWN_ACADEMIC, MARKDOWN_LOGSEQ, MARKDOWN_OBSIDIAN } from './markdown';

/** All formats, in the order in which they are offered. */
export const FORMATS: readonly ExportFormat[] = [
  MARKDOWN,
  MARKDOWN_OBSIDIAN,
  MARKDOWN_LOGSEQ,
  MARKDOWN_ACADEMIC,
  PLAIN_TEXT,
  RICH_TEXT,
  BACKUP,
  TABLE,
  EXCEL,
  READWISE,
  BIBTEX,
  CSL_JSON,
  JSON_LD,
  HYPOTHESIS,
];
