import type { Store } from './open';
import { read } from './transaction';

/** The keys of the articles that annotations belong to, one list for each annotation that is there. */
export const keysOfAnnotations = async (store: Store, ids: readonly string[]): Promise<(readonly string[])[]> => {
  const transaction = read(store);
  const found: (readonly string[])[] = [];
  for (const id of ids) {
    const annotation = await transaction.objectStore('annotations').get(id);
    if (!annotation) continue;
    found.push((await transaction.objectStore('articles').get(annotation.articleId))?.keys ?? []);
  }
  return found;
};

/** The keys of the articles that corrections belong to, one list for each correction that is there. */
export const keysOfCorrections = async (store: Store, ids: readonly string[]): Promise<(readonly string[])[]> => {
  const corrections = read(store).objectStore('corrections');
  const found = await Promise.all(ids.map((id) => corrections.get(id)));
  return found.flatMap((each) => (each ? [each.keys] : []));
};
