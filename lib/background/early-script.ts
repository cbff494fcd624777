import { browser, isFirefox } from '../browser';

/** Where the build puts what runs before the page is built. */
const SCRIPT = { id: 'early', js: ['early.js'], matches: ['http://*/*', 'https://*/*'] };

/**
 * Has a script run on each page before it is built, so that no element of it takes the place of the API. Not by the
 * manifest: where the reader lets us onto a page by a click alone, Chromium would want the page reloaded for the sake of
 * it. Firefox has no need of it.
 */
export const keepEarlyScript = (): void => {
  if (isFirefox()) return;
  let settling: Promise<unknown> = Promise.resolve();
  const settle = (): void => {
    settling = settling.then(settleNow).catch(() => undefined);
  };
  browser.permissions.onAdded.addListener(settle);
  browser.permissions.onRemoved.addListener(settle);
  browser.runtime.onInstalled.addListener(settle);
  settle();
};

const settleNow = async (): Promise<void> => {
  const ids = [SCRIPT.id];
  const isAllowed = await browser.permissions.contains({ origins: SCRIPT.matches });
  const isThere = (await browser.scripting.getRegisteredContentScripts({ ids })).length > 0;
  if (isAllowed && !isThere)
    await browser.scripting.registerContentScripts([
      { ...SCRIPT, runAt: 'document_start', persistAcrossSessions: true },
    ]);
  if (!isAllowed && isThere) await browser.scripting.unregisterContentScripts({ ids });
};
