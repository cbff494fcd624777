import type { Annotation, ArticleRecord } from '../annotations';
import { entryLines } from './entry';
import type { ExportWords } from './words';

/** In what the presets of Markdown differ. */
export interface MarkdownStyle {
  /** A person's name as a value of the front matter. */
  readonly person: (name: string) => string;
  /** One annotation, with an empty line at the end. */
  readonly entry: (
    annotation: Annotation,
    article: ArticleRecord,
    headingLevel: number,
    words: ExportWords,
  ) => readonly string[];
  /** What stands at the end of an article. */
  readonly notes: (annotations: readonly Annotation[], article: ArticleRecord, words: ExportWords) => readonly string[];
  /** What is put around the lines of an article. */
  readonly around: (article: ArticleRecord, lines: readonly string[]) => string[];
}

/** Markdown that every program reads. */
export const PLAIN: MarkdownStyle = {
  person: (name) => name,
  entry: entryLines,
  notes: () => [],
  around: (_article, lines) => [...lines],
};
