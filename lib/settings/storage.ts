import { browser } from '../browser';
import { SITES_KEY, type SiteSettings } from './sites';
import { DEFAULTS, type SettingChanges, type Settings } from './types';

/** What the reader chose in general is kept in `storage.local` under one key. */
const KEY = 'settings';

/** What is kept, and what that means; asked for at once: who chooses may close the page the next moment. */
const load = async (): Promise<{ readonly stored: Partial<Settings>; readonly settings: Settings }> => {
  const kept = await browser.storage.local.get([KEY, SITES_KEY]);
  const stored = (kept[KEY] ?? {}) as Partial<Settings>;
  return { stored, settings: { ...DEFAULTS, ...stored, ...(kept[SITES_KEY] as SiteSettings | undefined) } };
};

export const loadSettings = async (): Promise<Settings> => (await load()).settings;

// One after the other: two changes at once must not undo each other.
let changing: Promise<unknown> = Promise.resolve();

/** Changes settings; answers when they are kept, with all of them. */
export const changeSettings = (edit: (settings: Settings) => SettingChanges): Promise<Settings> => {
  const change = async (): Promise<Settings> => {
    const { stored, settings } = await load();
    const edits = edit(settings);
    await browser.storage.local.set({ [KEY]: { ...stored, ...edits } });
    return { ...settings, ...edits };
  };
  const result = changing.then(change);
  changing = result.catch(() => undefined);
  return result;
};

/** Calls back whenever a setting changes, in whichever window. */
export const onSettingsChanged = (listener: (settings: Settings) => void): (() => void) => {
  const hear = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && (KEY in changes || SITES_KEY in changes)) void loadSettings().then(listener);
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
};
