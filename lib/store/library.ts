import type { AnnotatedArticle, Annotation, SpeakerRecord } from '../annotations';
import type { Store } from './open';
import { read } from './transaction';

/** Records in one go: many are quicker together, but reading them keeps the page from drawing. */
const BATCH = 2_000;

/** The articles last changed, with all of their annotations, the trash included. */
export const recentArticles = async (store: Store, count: number): Promise<AnnotatedArticle[]> => {
  const transaction = read(store);
  const recent: AnnotatedArticle[] = [];
  let cursor = await transaction.objectStore('articles').index('byModified').openCursor(null, 'prev');
  while (cursor && recent.length < count) {
    const article = cursor.value;
    const annotations = await transaction.objectStore('annotations').index('byArticle').getAll(article.id);
    recent.push({ article, annotations });
    cursor = await cursor.continue();
  }
  return recent;
};

/** An article with all of its annotations, the trash included; null where there is none. */
export const wholeArticle = async (store: Store, id: string): Promise<AnnotatedArticle | null> => {
  const transaction = read(store);
  const article = await transaction.objectStore('articles').get(id);
  if (!article) return null;
  return { article, annotations: await transaction.objectStore('annotations').index('byArticle').getAll(id) };
};

/** Everything, article by article in no order, a batch at a time; between batches the page can draw. */
export async function* allArticles(store: Store): AsyncGenerator<AnnotatedArticle[]> {
  const articles = new Map((await store.getAll('articles')).map((article) => [article.id, article]));
  let after: string | null = null;
  while (true) {
    // By article, so that each is whole: the index gives them in this order, the batch ends where it ends.
    const index = store.transaction('annotations').store.index('byArticle');
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const batch = await index.getAll(range, BATCH);
    if (batch.length === 0) return;
    const last = batch.at(-1)?.articleId as string;
    // The last article may go on behind the batch: it is read whole.
    const whole: typeof batch = batch.length < BATCH ? [] : await index.getAll(last);
    const groups = new Map<string, Annotation[]>();
    for (const each of batch) {
      const group = groups.get(each.articleId);
      if (group) group.push(each);
      else groups.set(each.articleId, [each]);
    }
    if (whole.length > 0) groups.set(last, whole);
    after = last;
    const found: AnnotatedArticle[] = [];
    for (const [articleId, annotations] of groups) {
      const article = articles.get(articleId);
      if (article) found.push({ article, annotations });
    }
    yield found;
    if (batch.length < BATCH) return;
  }
}

export const speakerRecords = (store: Store): Promise<SpeakerRecord[]> => store.getAll('speakers');
