import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Labelled pages, beside the repository where there are any: they are their publishers', so none is in it. */
export const PAGES_FOLDER = path.join(import.meta.dirname, '../../../shared/pages');
const MANIFEST = path.join(PAGES_FOLDER, 'manifest.jsonl');

export interface SavedPage {
  readonly id: string;
  readonly file: string;
  readonly url: string;
  readonly label: 'article' | 'not-article';
  readonly kind: string;
}

/** Null where there are none. */
export const readSavedPages = (): readonly SavedPage[] | null =>
  existsSync(MANIFEST)
    ? readFileSync(MANIFEST, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : null;
