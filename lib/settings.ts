import { browser } from './browser';

/** What the reader chose; kept in `storage.local` under one key. */
export interface Settings {
  /** Hosts on which highlights are switched off. */
  readonly hiddenSites: readonly string[];
}

const KEY = 'settings';
const DEFAULTS: Settings = { hiddenSites: [] };

export const loadSettings = async (): Promise<Settings> => {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return { ...DEFAULTS, ...(stored as Partial<Settings> | undefined) };
};

/** Shows or hides highlights on all pages of a host. */
export const setSiteShown = async (host: string, isShown: boolean): Promise<void> => {
  const settings = await loadSettings();
  const others = settings.hiddenSites.filter((site) => site !== host);
  await browser.storage.local.set({ [KEY]: { ...settings, hiddenSites: isShown ? others : [...others, host] } });
};

/** Calls back whenever a setting changes, in whichever window. */
export const onSettingsChanged = (listener: (settings: Settings) => void): (() => void) => {
  const hear = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) void loadSettings().then(listener);
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
};
