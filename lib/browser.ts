// The one place that names the extension API: Promise-based `browser.*` in every browser.
import browser from 'webextension-polyfill';

export type { Runtime, Tabs } from 'webextension-polyfill';
export { browser };

/** Whether this script has outlived its extension, which was updated, reloaded or removed: it reaches nobody any more. */
export const isOrphaned = (): boolean => {
  try {
    return browser.runtime.id === undefined;
  } catch {
    return true;
  }
};

interface Panels {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
}

/**
 * Shows our panel beside the pages of a window: Chromium's side panel, Firefox's sidebar. Must be called at once in a
 * click.
 */
export const openSidePanel = (windowId: number): Promise<void> =>
  (browser as Panels).sidePanel?.open({ windowId }) ?? browser.sidebarAction.open();

/** Firefox for Android has no place beside a page. */
export const hasSidePanel = (): boolean =>
  Boolean((browser as Panels).sidePanel ?? (browser as { readonly sidebarAction?: unknown }).sidebarAction);

export const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

interface Commands {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's page on which keyboard shortcuts are changed; null where only the reader can get there. */
export const shortcutSettings = (): (() => void) | null => {
  const { openShortcutSettings: open } = (browser.commands ?? {}) as Commands;
  if (open) return () => void open();
  return isFirefox() ? null : () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
};

/** Opens the browser's page on which access to sites is changed; null in Firefox, where we can ask for it ourselves. */
export const browserSettings = (): (() => void) | null =>
  isFirefox() ? null : () => void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
