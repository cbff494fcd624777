import { isSame, type SiteRecord } from '../annotations';
import { browser } from '../browser';
import type { Settings } from './types';

/**
 * Choices for sites belong to the database. Pages need them before anything else, and cannot wait for the background
 * to wake and open it: a copy of them lies in `storage.local`, which the background alone writes.
 */
export const SITES_KEY = 'sites';

type SiteSettings = Pick<Settings, 'siteRules' | 'hiddenSites'>;

/** What a copy says; nothing where there is none yet. */
export const siteSettingsOf = (copy: unknown): Partial<SiteSettings> => {
  if (!Array.isArray(copy)) return {};
  const records = copy as readonly SiteRecord[];
  return {
    siteRules: Object.fromEntries(
      records.flatMap((each) => (each.about === 'reading' && each.choice ? [[each.place, each.choice]] : [])),
    ),
    hiddenSites: records.flatMap((each) => (each.about === 'highlights' && each.choice ? each.place : [])),
  };
};

/** The copy; where there is none, what versions before there was one kept among the settings, as of now. */
export const loadSites = async (now: number): Promise<SiteRecord[]> => {
  const { [SITES_KEY]: copy, settings } = await browser.storage.local.get([SITES_KEY, 'settings']);
  if (Array.isArray(copy)) return copy as SiteRecord[];
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
  const { [SITES_KEY]: copy, settings } = await browser.storage.local.get([SITES_KEY, 'settings']);
  // Every page that is open hears of a change.
  if (isSame(copy, records)) return;
  const { siteRules, hiddenSites, ...others } = (settings ?? {}) as Partial<Settings>;
  const isOld = Boolean(siteRules ?? hiddenSites);
  await browser.storage.local.set({ [SITES_KEY]: records, ...(isOld ? { settings: others } : {}) });
};
