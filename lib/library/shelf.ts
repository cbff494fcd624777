import { type Annotation, type ArticleRecord, inTextOrder, textOf } from '../annotations';
import { foldText } from './fold-text';
import { speakerKey } from './speaker-key';

/** One annotation with all that it is found by. */
export interface ShelfEntry {
  readonly annotation: Annotation;
  readonly article: ArticleRecord;
  /** Everything that can be searched, folded by `foldText`. */
  readonly haystack: string;
  /** As `speakerKey` gives it; empty where nobody is named. */
  readonly speaker: string;
}

/** All that is kept, in memory: articles, and of each its annotations in text order, those in the trash included. */
export class Shelf {
  readonly #articles = new Map<string, ArticleRecord>();
  readonly #entries = new Map<string, ShelfEntry[]>();
  #inOrder: ArticleRecord[] | null = null;

  /** Takes an article with all of its annotations, in the place of what was known of it. */
  put(article: ArticleRecord, annotations: readonly Annotation[]): void {
    this.#inOrder = null;
    if (annotations.length === 0) {
      this.#articles.delete(article.id);
      this.#entries.delete(article.id);
      return;
    }
    this.#articles.set(article.id, article);
    this.#entries.set(
      article.id,
      [...annotations].sort(inTextOrder).map((each) => entryOf(each, article)),
    );
  }

  /** The last changed first. */
  get articles(): readonly ArticleRecord[] {
    this.#inOrder ??= [...this.#articles.values()].sort((a, b) => b.modified - a.modified);
    return this.#inOrder;
  }

  entriesOf(articleId: string): readonly ShelfEntry[] {
    return this.#entries.get(articleId) ?? [];
  }

  /** By article, the last changed first, in text order. */
  *entries(): Generator<ShelfEntry> {
    for (const { id } of this.articles) yield* this.entriesOf(id);
  }

  clear(): void {
    this.#articles.clear();
    this.#entries.clear();
    this.#inOrder = null;
  }
}

const entryOf = (annotation: Annotation, article: ArticleRecord): ShelfEntry => {
  const { note, tags, quote } = annotation;
  const { name = '', title = '' } = quote?.speaker ?? {};
  const words = [textOf(annotation), note, ...tags.map((tag) => `#${tag}`), name, title, article.title, article.site];
  return {
    annotation,
    article,
    haystack: foldText(words.filter(Boolean).join('\n')),
    speaker: name ? speakerKey(name, title) : '',
  };
};
