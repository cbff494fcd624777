import type { AnnotatedArticle } from '../annotations';
import type { ExportWords } from './words';

/** What an export needs to know beside what is exported. */
export interface ExportContext {
  /** When the export was made. */
  readonly now: Date;
  readonly words: ExportWords;
}

/** One way to write what is kept. At least one of `article` and `articles` is there. */
export interface ExportFormat {
  readonly id: string;
  /** Of the file name, without the dot. */
  readonly extension: string;
  readonly mimeType: string;
  /** A file for one article; null where the format is a list. */
  readonly article: ((annotated: AnnotatedArticle, context: ExportContext) => string) | null;
  /** Everything in one file; null where each article needs a file of its own. */
  readonly articles: ((articles: readonly AnnotatedArticle[], context: ExportContext) => string) | null;
}
