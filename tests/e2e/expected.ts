import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a careful reader marks on a sample page; written by hand beside the page. */
export interface ExpectedPage {
  readonly title: string;
  readonly quotes: readonly ExpectedQuote[];
}

export interface ExpectedQuote {
  readonly type: 'direct' | 'indirect' | 'mixed';
  readonly speaker: string;
  readonly title?: string;
  readonly cue: string | null;
  /** One text for each part of the quote. */
  readonly text: readonly string[];
}

export const PAGES = path.resolve(import.meta.dirname, '../fixtures/pages');

export const expectedOf = (page: string): ExpectedPage =>
  JSON.parse(readFileSync(path.join(PAGES, `${page}.expected.json`), 'utf8'));
