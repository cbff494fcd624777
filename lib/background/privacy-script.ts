import { browser } from '../browser';

/** Where the build puts what listens before the page does. */
const SCRIPT = { id: 'privacy', js: ['privacy.js'], matches: ['http://*/*', 'https://*/*'] };

/**
 * Has the script that keeps what is typed from the page run before the page's own. Not by the manifest: where the
 * reader lets us onto a page by a click alone, Chromium would want the page reloaded for the sake of it.
 */
export const keepPrivacyScript = (): void => {
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
