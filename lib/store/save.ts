import {
  type Annotation,
  type AnnotationDraft,
  type ArticleDraft,
  type ArticleRecord,
  articleKey,
  edit,
  identityOf,
} from '../annotations';
import type { Store } from './open';
import { articleByKeys } from './read';
import { type WriteTransaction, write } from './transaction';

/**
 * Keeps drafts of one article and gives what the store then holds of them, in the order of the drafts. A draft of
 * the same place and words as a kept annotation is that annotation; one that was thrown away comes back with its note.
 * @param keys all addresses of the article, as `articleKeys` gives them; at least one.
 */
export const saveAnnotations = (
  store: Store,
  draft: ArticleDraft,
  keys: readonly string[],
  drafts: readonly AnnotationDraft[],
  now: number,
): Promise<Annotation[]> =>
  write(store, async (transaction) => {
    const article = await putArticle(transaction, draft, keys, now);
    const annotations = transaction.objectStore('annotations');
    const kept = await annotations.index('byArticle').getAll(article.id);
    const byId = new Map(kept.map((each) => [each.id, each]));
    const byIdentity = new Map(kept.map((each) => [identityOf(each), each]));
    const saved: Annotation[] = [];
    for (const each of drafts) {
      const twin = byId.get(each.id) ?? byIdentity.get(identityOf(each));
      const annotation = twin ? merge(twin, each, now) : create(each, article.id, now);
      await annotations.put(annotation);
      byIdentity.set(identityOf(annotation), annotation);
      saved.push(annotation);
    }
    return saved;
  });

const create = (draft: AnnotationDraft, articleId: string, now: number): Annotation => ({
  ...draft,
  articleId,
  created: now,
  modified: now,
  deleted: null,
});

/** Saving again never empties a note: what the draft leaves blank stays as it was. */
const merge = (kept: Annotation, draft: AnnotationDraft, now: number): Annotation =>
  edit(kept, { note: draft.note || kept.note, tags: [...new Set([...kept.tags, ...draft.tags])], deleted: null }, now);

/** What the page says now counts, unless it is a reprint: then the article stays the one that it was saved as. */
const asKnown = (known: ArticleRecord | undefined, draft: ArticleDraft): ArticleDraft =>
  known && new URL(known.url).host !== new URL(draft.url).host && articleKey(draft.url) !== articleKey(known.url)
    ? { ...draft, ...known }
    : { ...known, ...draft };

const putArticle = async (
  transaction: WriteTransaction,
  draft: ArticleDraft,
  keys: readonly string[],
  now: number,
): Promise<ArticleRecord> => {
  const known = await articleByKeys(transaction, keys);
  const article: ArticleRecord = {
    ...asKnown(known, draft),
    id: known?.id ?? crypto.randomUUID(),
    keys: [...new Set([...(known?.keys ?? []), ...keys])],
    created: known?.created ?? now,
    modified: now,
  };
  await transaction.objectStore('articles').put(article);
  return article;
};
