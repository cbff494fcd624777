import type { ArticleRecord } from '../annotations';
import type { Store } from './open';
import { type ReadTransaction, read, write } from './transaction';

/** An article that has numbers of a print, and how many annotations are kept of it. */
export interface PrintMatch {
  readonly article: ArticleRecord;
  readonly count: number;
}

/** Of a print's numbers an article must have this share to be looked at at all. */
const MIN_COMMON = 0.3;

/** Articles whose text may be the one with this print, those at one of the keys left out. The caller compares. */
export const articlesByPrint = async (
  store: Store,
  print: readonly number[],
  keys: readonly string[],
): Promise<PrintMatch[]> => {
  const transaction = read(store);
  const index = transaction.objectStore('articles').index('byPrint');
  const common = new Map<string, number>();
  for (const ids of await Promise.all(print.map((hash) => index.getAllKeys(hash))))
    for (const id of ids) common.set(id, (common.get(id) ?? 0) + 1);
  const matches: PrintMatch[] = [];
  for (const [id, times] of common) {
    if (times < print.length * MIN_COMMON) continue;
    const article = await transaction.objectStore('articles').get(id);
    if (!article || article.keys.some((key) => keys.includes(key))) continue;
    const count = await keptCount(transaction, id);
    if (count > 0) matches.push({ article, count });
  }
  return matches;
};

const keptCount = async (transaction: ReadTransaction, articleId: string): Promise<number> => {
  const annotations = await transaction.objectStore('annotations').index('byArticle').getAll(articleId);
  return annotations.filter(({ deleted }) => deleted === null).length;
};

/**
 * Says that an article is the one at other addresses as well, or (`isSame` false) that it is not. Its own address stays
 * in any case.
 */
export const setSameArticle = (store: Store, id: string, keys: readonly string[], isSame: boolean): Promise<void> =>
  write(store, async (transaction) => {
    const articles = transaction.objectStore('articles');
    const article = await articles.get(id);
    if (!article) return;
    const others = article.keys.filter((key, index) => index === 0 || !keys.includes(key));
    await articles.put({ ...article, keys: isSame ? [...new Set([...article.keys, ...keys])] : others });
  });
