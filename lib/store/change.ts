import { type Annotation, type BulkChanges, type Changes, edit } from '../annotations';
import type { Store } from './open';
import { type WriteTransaction, write } from './transaction';

type Edits = Changes & { readonly deleted?: number | null };

/** An annotation that is not in the store (any more). */
export class UnknownAnnotationError extends Error {
  override readonly name = 'UnknownAnnotationError';
}

/**
 * Changes what the reader wrote, each field by itself: fields left out stay, also those that another window has
 * changed meanwhile. Of two edits of one field the last to arrive wins.
 * @throws {UnknownAnnotationError}
 */
export const changeRemarks = async (store: Store, id: string, remarks: Changes, now: number): Promise<Annotation[]> =>
  change(store, [id], remarks, now);

/**
 * Changes the same of many annotations, in one transaction.
 * @throws {UnknownAnnotationError} if one of them is not there; then nothing has changed.
 */
export const changeMany = (
  store: Store,
  ids: readonly string[],
  { color, addTags = [], removeTags = [] }: BulkChanges,
  now: number,
): Promise<Annotation[]> =>
  change(
    store,
    ids,
    ({ tags }) => ({
      ...(color ? { color } : {}),
      tags: [...new Set([...tags.filter((tag) => !removeTags.includes(tag)), ...addTags])],
    }),
    now,
  );

/**
 * Throws annotations away, or takes them back.
 * @throws {UnknownAnnotationError} if one of them is not there; then nothing has changed.
 */
export const setDeleted = async (
  store: Store,
  ids: readonly string[],
  isDeleted: boolean,
  now: number,
): Promise<Annotation[]> => change(store, ids, { deleted: isDeleted ? now : null }, now);

const change = (
  store: Store,
  ids: readonly string[],
  changes: Edits | ((annotation: Annotation) => Edits),
  now: number,
): Promise<Annotation[]> =>
  write(store, async (transaction) => {
    const annotations = transaction.objectStore('annotations');
    const changed: Annotation[] = [];
    for (const id of ids) {
      const kept = await annotations.get(id);
      if (!kept) throw new UnknownAnnotationError(id);
      const annotation = edit(kept, typeof changes === 'function' ? changes(kept) : changes, now);
      await annotations.put(annotation);
      changed.push(annotation);
    }
    for (const articleId of new Set(changed.map((each) => each.articleId)))
      await touchArticle(transaction, articleId, now);
    return changed;
  });

const touchArticle = async (transaction: WriteTransaction, id: string, now: number): Promise<void> => {
  const articles = transaction.objectStore('articles');
  const article = await articles.get(id);
  if (article) await articles.put({ ...article, modified: Math.max(article.modified, now) });
};
