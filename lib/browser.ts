// The one place that names the extension API: Promise-based `browser.*` in every browser.
import browser from 'webextension-polyfill';

export type { Runtime, Tabs } from 'webextension-polyfill';
export { browser };

interface Panels {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
}

/**
 * Shows our panel beside the pages of a window: Chromium's side panel, Firefox's sidebar. Must be called at once in a
 * click.
 */
export const openSidePanel = (windowId: number): Promise<void> =>
  (browser as Panels).sidePanel?.open({ windowId }) ?? browser.sidebarAction.open();
