import { browser, type Runtime } from '../browser';
import { styleTab } from './style-tabs';

/** Where the build puts what runs on every page. */
const GATE = '/content-scripts/content.js';
/** Where the build puts what reads articles. */
const SCRIPT = '/content-scripts/reader.js';

/**
 * Brings the reader to the page that asks for it; true once its script has run there.
 * @throws when the page is gone, or was closed to us meanwhile.
 */
export const bringReader = async ({ tab }: Runtime.MessageSender): Promise<boolean> => {
  if (tab?.id === undefined) return false;
  const target = { tabId: tab.id, frameIds: [0] };
  await Promise.all([
    styleTab(tab.id),
    // At once: an article is read before its pictures have come.
    browser.scripting.executeScript({ target, files: [SCRIPT], injectImmediately: true }),
  ]);
  return true;
};

/** Brings the gate to a tab that has none; false on pages that are closed to extensions. */
export const bringGate = async (tabId: number): Promise<boolean> => {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [GATE] });
    return true;
  } catch {
    return false;
  }
};
