import type { AnnotatedArticle, Annotation, SpeakerRecord } from '../annotations';
import type { Store } from './open';
import { read } from './transaction';

/** Records in one go: many are quicker together, but reading them keeps the page from drawing. */
const BATCH = 2_000;
const ARTICLE_BATCH = 100;

/** The articles last changed, with all of their annotations, the trash included. */
export const recentArticles = async (store: Store, count: number): Promise<AnnotatedArticle[]> => {
  const transaction = read(store);
  const byArticle = transaction.objectStore('annotations').index('byArticle');
  // Asked for while the cursor goes on: each answer has its way through another process.
  const recent: Promise<AnnotatedArticle>[] = [];
  let cursor = await transaction.objectStore('articles').index('byModified').openCursor(null, 'prev');
  while (cursor && recent.length < count) {
    const article = cursor.value;
    recent.push(byArticle.getAll(article.id).then((annotations) => ({ article, annotations })));
    cursor = recent.length < count ? await cursor.continue() : null;
  }
  return Promise.all(recent);
};

/** An article with all of its annotations, the trash included; null where there is none. */
export const wholeArticle = async (store: Store, id: string): Promise<AnnotatedArticle | null> => {
  const transaction = read(store);
  const article = await transaction.objectStore('articles').get(id);
  if (!article) return null;
  return { article, annotations: await transaction.objectStore('annotations').index('byArticle').getAll(id) };
};

/** Everything, whole articles in no order, many at a time. The page can draw while it is read. */
export async function* allArticles(store: Store): AsyncGenerator<AnnotatedArticle[]> {
  const articles = await store.getAll('articles');
  const byArticle = new Map<string, Annotation[]>();
  let after: string | null = null;
  while (true) {
    // In the order of the disk: by any index it takes several times as long.
    const batch: Annotation[] = await store.getAll(
      'annotations',
      after === null ? null : IDBKeyRange.lowerBound(after, true),
      BATCH,
    );
    for (const each of batch) {
      const group = byArticle.get(each.articleId);
      if (group) group.push(each);
      else byArticle.set(each.articleId, [each]);
    }
    if (batch.length < BATCH) break;
    after = batch.at(-1)?.id as string;
  }
  for (let from = 0; from < articles.length; from += ARTICLE_BATCH) {
    yield articles
      .slice(from, from + ARTICLE_BATCH)
      .map((article) => ({ article, annotations: byArticle.get(article.id) ?? [] }));
  }
}

export const speakerRecords = (store: Store): Promise<SpeakerRecord[]> => store.getAll('speakers');
