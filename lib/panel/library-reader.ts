import type { AnnotatedArticle, Backup, MergePlan, SpeakerRecord, StoredContent } from '../annotations';

/**
 * What the library page does with the store itself and not through the background: messages between pages are too
 * small for a whole library.
 */
export interface LibraryReader {
  /** The articles last changed, each whole. */
  readonly recent: (count: number) => Promise<AnnotatedArticle[]>;
  /** Everything, a batch at a time. */
  readonly all: () => Promise<AsyncIterable<readonly AnnotatedArticle[]>>;
  /** An article whole; null where there is none (any more). */
  readonly article: (id: string) => Promise<AnnotatedArticle | null>;
  readonly speakers: () => Promise<SpeakerRecord[]>;
  readonly backUp: () => Promise<Backup>;
  /** Brings a backup in, all of it or nothing. */
  readonly merge: (content: StoredContent) => Promise<MergePlan['counts']>;
}
