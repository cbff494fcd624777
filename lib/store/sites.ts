import { joinSites, type SiteRecord } from '../annotations';
import type { Store } from './open';
import { write } from './transaction';

/**
 * Takes choices for sites in, of each the later, and gives all that are known then. Those that were taken back before
 * a time are forgotten. Nothing is written where nothing is new.
 */
export const takeSites = async (
  store: Store,
  records: readonly SiteRecord[],
  forgetBefore: number,
): Promise<SiteRecord[]> => {
  const isKept = ({ choice, modified }: SiteRecord): boolean => choice !== null || modified >= forgetBefore;
  const known = await store.getAll('sites');
  const { put } = joinSites(known, records);
  if (put.every((each) => !isKept(each)) && known.every(isKept)) return known;
  return write(store, async (transaction) => {
    const sites = transaction.objectStore('sites');
    // What was read above may have changed since.
    const { all } = joinSites(await sites.getAll(), records);
    for (const each of all) await (isKept(each) ? sites.put(each) : sites.delete([each.about, each.place]));
    return sites.getAll();
  });
};
