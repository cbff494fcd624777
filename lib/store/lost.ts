import type { Store } from './open';
import { write } from './transaction';

/** What a page holds of what was kept of it, and what it does not, by id. */
export interface AnchorNews {
  readonly found: readonly string[];
  readonly lost: readonly string[];
}

/**
 * Keeps which annotations their page did not hold when it was last looked at. That is no edit: times stay, and what was
 * known already is not written again. Gives the articles of which something has changed.
 */
export const markLost = (store: Store, { found, lost }: AnchorNews, now: number): Promise<string[]> =>
  write(store, async (transaction) => {
    const annotations = transaction.objectStore('annotations');
    const articles = new Set<string>();
    const mark = async (id: string, time: number | null): Promise<void> => {
      const kept = await annotations.get(id);
      if (!kept || (kept.lost ?? null) === time || (kept.lost && time)) return;
      await annotations.put({ ...kept, lost: time });
      articles.add(kept.articleId);
    };
    for (const id of found) await mark(id, null);
    for (const id of lost) await mark(id, now);
    return [...articles];
  });
