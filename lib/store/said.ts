import type { Annotation, ArticleRecord } from '../annotations';
import type { Store } from './open';
import { type ReadTransaction, read } from './transaction';

/** One kept quote of a speaker. */
export interface SaidQuote {
  readonly annotation: Annotation;
  readonly article: ArticleRecord;
}

/** Every name that kept quotes have, each once, as it was printed. */
export const speakerNames = async (store: Store): Promise<string[]> => {
  const names: string[] = [];
  const index = read(store).objectStore('annotations').index('bySpeaker');
  let cursor = await index.openKeyCursor(null, 'nextunique');
  while (cursor) {
    names.push(cursor.key);
    cursor = await cursor.continue();
  }
  return names;
};

/** What is kept of speakers of these names from articles without one of the keys, the last saved first, at most `max`. */
export const saidBy = async (
  store: Store,
  names: readonly string[],
  keys: readonly string[],
  max: number,
): Promise<SaidQuote[]> => {
  const transaction = read(store);
  const articles = new Map<string, ArticleRecord | undefined>();
  const lists = await Promise.all(names.map((name) => lastOf(transaction, name, max)));
  const said: SaidQuote[] = [];
  for (const annotation of lists.flat().sort((a, b) => b.created - a.created)) {
    const { articleId } = annotation;
    if (!articles.has(articleId)) articles.set(articleId, await transaction.objectStore('articles').get(articleId));
    const article = articles.get(articleId);
    if (!article || article.keys.some((key) => keys.includes(key))) continue;
    if (said.push({ annotation, article }) === max) break;
  }
  return said;
};

const lastOf = async (transaction: ReadTransaction, name: string, max: number): Promise<Annotation[]> => {
  const range = IDBKeyRange.bound([name, 0], [name, Number.MAX_SAFE_INTEGER]);
  const found: Annotation[] = [];
  let cursor = await transaction.objectStore('annotations').index('bySpeakerTime').openCursor(range, 'prev');
  while (cursor && found.length < max) {
    if (cursor.value.deleted === null) found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
};
