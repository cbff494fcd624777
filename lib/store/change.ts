import type { Annotation, Changes } from '../annotations';
import type { Store } from './open';
import { type WriteTransaction, write } from './transaction';

/** An annotation that is not in the store (any more). */
export class UnknownAnnotationError extends Error {
  override readonly name = 'UnknownAnnotationError';
}

/**
 * Changes what the reader wrote; fields left out stay.
 * @throws {UnknownAnnotationError}
 */
export const changeRemarks = async (store: Store, id: string, remarks: Changes, now: number): Promise<Annotation[]> =>
  change(store, [id], now, (annotation) => ({ ...annotation, ...remarks }));

/**
 * Throws annotations away, or takes them back.
 * @throws {UnknownAnnotationError} if one of them is not there; then nothing has changed.
 */
export const setDeleted = async (
  store: Store,
  ids: readonly string[],
  isDeleted: boolean,
  now: number,
): Promise<Annotation[]> =>
  change(store, ids, now, (annotation) => ({ ...annotation, deleted: isDeleted ? now : null }));

const change = (
  store: Store,
  ids: readonly string[],
  now: number,
  edit: (annotation: Annotation) => Annotation,
): Promise<Annotation[]> =>
  write(store, async (transaction) => {
    const annotations = transaction.objectStore('annotations');
    const changed: Annotation[] = [];
    for (const id of ids) {
      const kept = await annotations.get(id);
      if (!kept) throw new UnknownAnnotationError(id);
      const annotation = { ...edit(kept), modified: now };
      await annotations.put(annotation);
      await touchArticle(transaction, annotation.articleId, now);
      changed.push(annotation);
    }
    return changed;
  });

const touchArticle = async (transaction: WriteTransaction, id: string, now: number): Promise<void> => {
  const articles = transaction.objectStore('articles');
  const article = await articles.get(id);
  if (article) await articles.put({ ...article, modified: now });
};
