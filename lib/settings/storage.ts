import { browser } from '../browser';
import { DEFAULTS, type Settings, type SiteRule } from './types';

/** All of it is kept in `storage.local` under one key. */
const KEY = 'settings';

export const loadSettings = async (): Promise<Settings> => {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return { ...DEFAULTS, ...(stored as Partial<Settings> | undefined) };
};

// One after the other: two changes at once must not undo each other.
let changing: Promise<unknown> = Promise.resolve();

/** Changes settings; answers when they are kept, with all of them. */
export const changeSettings = (edit: (settings: Settings) => Partial<Settings>): Promise<Settings> => {
  const change = async (): Promise<Settings> => {
    const settings = await loadSettings();
    const changed = { ...settings, ...edit(settings) };
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  };
  const result = changing.then(change);
  changing = result.catch(() => undefined);
  return result;
};

/** Shows or hides highlights on all pages of a host. */
export const setSiteShown = async (host: string, isShown: boolean): Promise<void> => {
  await changeSettings(({ hiddenSites }) => {
    const others = hiddenSites.filter((site) => site !== host);
    return { hiddenSites: isShown ? others : [...others, host] };
  });
};

/** Sets what is wanted of a site or page; null for nothing in particular. */
export const setSiteRule = async (place: string, rule: SiteRule | null): Promise<void> => {
  await changeSettings(({ siteRules }) => {
    const { [place]: _, ...others } = siteRules;
    return { siteRules: rule ? { ...others, [place]: rule } : others };
  });
};

/** Calls back whenever a setting changes, in whichever window. */
export const onSettingsChanged = (listener: (settings: Settings) => void): (() => void) => {
  const hear = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) void loadSettings().then(listener);
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
};
