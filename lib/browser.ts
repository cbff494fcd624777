// The one place that names the extension API: Promise-based `browser.*` in every browser.
import browser from 'webextension-polyfill';

export type { Runtime, Tabs } from 'webextension-polyfill';
export { browser };
