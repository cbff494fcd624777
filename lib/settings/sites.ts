import { isSame, type SiteRecord } from '../annotations';
import { browser } from '../browser';
import type { Settings } from './types';

/**
 * Choices for sites belong to the database. Pages need them before anything else, and cannot wait for the background
 * to wake and open it: a copy of them lies in `storage.local`, which the background alone writes.
 */

export type SiteSettings = Pick<Settings, 'siteRules' | 'hiddenSites'>;

/** What of the copy counts for pages: each reads it as it opens, so it is small. */
export const SITES_KEY = 'sites';
/** The copy itself. */
const RECORDS_KEY = 'siteRecords';

const settingsOf = (records: readonly SiteRecord[]): SiteSettings => ({
  siteRules: Object.fromEntries(
    records.flatMap((each) => (each.about === 'reading' && each.choice ? [[each.place, each.choice]] : [])),
  ),
  hiddenSites: records.flatMap((each) => (each.about === 'highlights' && each.choice ? each.place : [])),
});

/** The copy; where there is none, what versions before there was one kept among the settings, as of now. */
export const loadSites = async (now: number): Promise<SiteRecord[]> => {
  const { [RECORDS_KEY]: copy, settings } = await browser.storage.local.get([RECORDS_KEY, 'settings']);
  if (copy) return copy as SiteRecord[];
  const { siteRules = {}, hiddenSites = [] } = (settings ?? {}) as Partial<SiteSettings>;
  return [
    ...Object.entries(siteRules).map(
      ([place, choice]) => ({ place, about: 'reading', choice, modified: now }) as const,
    ),
    ...hiddenSites.map((place) => ({ place, about: 'highlights', choice: 'hidden', modified: now }) as const),
  ];
};

/** Keeps the copy, if it is another; what versions before there was one kept goes with its first. */
export const copySites = async (records: readonly SiteRecord[]): Promise<void> => {
  const { [RECORDS_KEY]: copy, settings } = await browser.storage.local.get([RECORDS_KEY, 'settings']);
  // Every page that is open hears of a change.
  if (isSame(copy, records)) return;
  const { siteRules, hiddenSites, ...others } = (settings ?? {}) as Partial<Settings>;
  const isOld = Boolean(siteRules ?? hiddenSites);
  await browser.storage.local.set({
    [RECORDS_KEY]: records,
    [SITES_KEY]: settingsOf(records),
    ...(isOld ? { settings: others } : {}),
  });
};
