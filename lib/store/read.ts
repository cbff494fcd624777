import { type AnnotatedArticle, type Annotation, type ArticleRecord, inTextOrder } from '../annotations';
import type { Store } from './open';
import { type ReadTransaction, read, type WriteTransaction } from './transaction';

/** The article known by the first of the keys that any article is known by. */
export const articleByKeys = async (
  transaction: ReadTransaction | WriteTransaction,
  keys: readonly string[],
): Promise<ArticleRecord | undefined> => {
  // Index by index: both kinds of transaction have the same methods, but TypeScript sees no common signature.
  const byKey = (transaction as ReadTransaction).objectStore('articles').index('byKey');
  for (const key of keys) {
    const article = await byKey.get(key);
    if (article) return article;
  }
  return undefined;
};

/** The article known by one of the keys, with what is kept of it; null if there is none. */
export const annotatedArticle = async (store: Store, keys: readonly string[]): Promise<AnnotatedArticle | null> => {
  const transaction = read(store);
  const article = await articleByKeys(transaction, keys);
  if (!article) return null;
  const annotations = await transaction.objectStore('annotations').index('byArticle').getAll(article.id);
  return { article, annotations: keptInOrder(annotations) };
};

/** Everything that is kept, by article, the last changed article first. */
export const library = async (store: Store): Promise<AnnotatedArticle[]> => {
  const transaction = read(store);
  const articles = await transaction.objectStore('articles').index('byModified').getAll();
  const byArticle = new Map<string, Annotation[]>(articles.map(({ id }) => [id, []]));
  for (const annotation of await transaction.objectStore('annotations').getAll()) {
    byArticle.get(annotation.articleId)?.push(annotation);
  }
  return articles
    .reverse()
    .map((article) => ({ article, annotations: keptInOrder(byArticle.get(article.id) ?? []) }))
    .filter(({ annotations }) => annotations.length > 0);
};

const keptInOrder = (annotations: readonly Annotation[]): Annotation[] =>
  annotations.filter(({ deleted }) => deleted === null).sort(inTextOrder);
