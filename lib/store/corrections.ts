import type { Correction, CorrectionDraft } from '../annotations';
import type { Store } from './open';
import { read, write } from './transaction';

/** What the reader corrected in the article known by one of the keys, in the order of making. */
export const correctionsOf = async (store: Store, keys: readonly string[]): Promise<Correction[]> => {
  const byKey = read(store).objectStore('corrections').index('byKey');
  const found = new Map<string, Correction>();
  for (const key of keys) for (const each of await byKey.getAll(key)) found.set(each.id, each);
  return [...found.values()].sort((a, b) => a.created - b.created);
};

/**
 * Keeps a correction; one of the same id takes the place of the last.
 * @param keys all addresses of the article, as `articleKeys` gives them; at least one.
 */
export const saveCorrection = (
  store: Store,
  keys: readonly string[],
  draft: CorrectionDraft,
  now: number,
): Promise<Correction> =>
  write(store, async (transaction) => {
    const corrections = transaction.objectStore('corrections');
    const kept = await corrections.get(draft.id);
    const correction: Correction = {
      ...draft,
      keys: [...new Set([...(kept?.keys ?? []), ...keys])],
      created: kept?.created ?? now,
      modified: now,
    };
    await corrections.put(correction);
    return correction;
  });

/** Takes corrections back; ids that are not there are no error. */
export const deleteCorrections = (store: Store, ids: readonly string[]): Promise<void> =>
  write(store, async (transaction) => {
    for (const id of ids) await transaction.objectStore('corrections').delete(id);
  });
