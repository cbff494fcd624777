import type { ArticleDraft } from '../annotations';
import {
  type Annotation,
  type ArticleRecord,
  articleKeys,
  EMPTY_CONTENT,
  parseArticleDraft,
  parseDraft,
  type StoredContent,
} from '../annotations';

/** What a file holds, checked, before anything is written. */
export interface ImportReading {
  /** `ImportFormat.id` of the format that it is in. */
  readonly format: string;
  readonly content: StoredContent;
  /** Rows that cannot be kept, and why; the others can. */
  readonly problems: readonly ImportProblem[];
}

export interface ImportProblem {
  /** As people count: from one. */
  readonly row: number;
  readonly message: string;
}

/** What is known of a file beside its text. */
export interface ImportContext {
  /** Milliseconds since 1970: what has no date of its own is as old as the file. */
  readonly fileTime: number;
}

export interface ImportFormat {
  readonly id: string;
  /** Whether a file, as JSON, looks like one of this format. */
  readonly fits: (file: unknown) => boolean;
  /**
   * In steps; each gives the share that is done (0 … 1).
   * @throws {InvalidDataError} where nothing of the file can be kept.
   */
  readonly read: (file: unknown, context: ImportContext) => Generator<number, Omit<ImportReading, 'format'>>;
}

/** Gathers what other programs' rows hold; a row that is wrong is a problem and stops nothing else. */
export class Gatherer {
  readonly #articles = new Map<string, ArticleRecord>();
  readonly #annotations = new Map<string, Annotation>();
  readonly #problems: ImportProblem[] = [];
  #row = 0;

  /** Reads rows one by one. */
  *rows<T>(rows: readonly T[], read: (row: T) => void): Generator<number, void> {
    for (const [index, row] of rows.entries()) {
      this.#read(() => read(row));
      yield index / rows.length;
    }
  }

  #read(read: () => void): void {
    this.#row++;
    try {
      read();
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'InvalidDataError') throw error;
      this.#problems.push({ row: this.#row, message: error.message });
    }
  }

  /**
   * Keeps an annotation of an article. The same article, or annotation, may come again.
   * @throws {InvalidDataError} for what no backup of ours could hold: it would be one that cannot be read again.
   */
  keep(draft: ArticleDraft, annotation: Omit<Annotation, 'articleId'>): void {
    parseArticleDraft(draft);
    parseDraft(annotation);
    const keys = articleKeys([draft.url]);
    const key = keys[0] ?? draft.url;
    const known = this.#articles.get(key);
    const { created, modified } = annotation;
    const article = {
      ...(known ?? { ...draft, id: stableId(key), keys }),
      created: Math.min(known?.created ?? created, created),
      modified: Math.max(known?.modified ?? modified, modified),
    };
    this.#articles.set(key, article);
    this.#annotations.set(annotation.id, { ...annotation, articleId: article.id });
  }

  get result(): Omit<ImportReading, 'format'> {
    return {
      content: {
        ...EMPTY_CONTENT,
        articles: [...this.#articles.values()],
        annotations: [...this.#annotations.values()],
      },
      problems: this.#problems,
    };
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * An id that is the same whenever the same thing is imported: itself if it is a UUID, otherwise one made of it (RFC
 * 9562, version 8) by FNV-1a with four seeds.
 */
export const stableId = (text: string): string => {
  if (UUID.test(text)) return text.toLowerCase();
  const hex = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map((seed) => hash(text, seed)).join('');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
};

const hash = (text: string, seed: number): string => {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  // Similar texts would otherwise differ in their last bits only.
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  value = Math.imul(value ^ (value >>> 15), 0x846ca68b);
  return ((value ^ (value >>> 16)) >>> 0).toString(16).padStart(8, '0');
};
