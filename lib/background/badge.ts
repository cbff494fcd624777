import { browser } from '../browser';

/** A quiet grey: a count is no warning. */
const COLOR = '#59626d';
const INK = '#ffffff';
/** A badge has room for three digits. */
const MAX = 999;

/** Shows the number of quotes on the button of a tab; nothing for none. */
export const showCount = async (tabId: number | undefined, count: number | null): Promise<void> => {
  if (tabId === undefined) return;
  const text = count ? String(Math.min(count, MAX)) : '';
  try {
    await browser.action.setBadgeText({ tabId, text });
    if (!text) return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOR });
    await (
      browser.action as { setBadgeTextColor?: (details: { tabId: number; color: string }) => Promise<void> }
    ).setBadgeTextColor?.({ tabId, color: INK });
  } catch {
    // The tab was closed meanwhile, or the browser has no badges (Firefox for Android).
  }
};
