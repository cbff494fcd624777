import { browser } from '../browser';
import { highlightCss } from '../highlight';
import { loadSettings, onSettingsChanged } from '../settings';

/** Chromium since 134. */
const hasHighlightInheritance = (): boolean =>
  Number(/Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent)?.[1] ?? 0) >= 134;

/** Gives the page of a tab the colours that the reader chose; they do not show among the page's own style sheets. */
export const styleTab = async (tabId: number): Promise<void> => {
  const { strength } = await loadSettings();
  await browser.scripting.insertCSS({
    target: { tabId, frameIds: [0] },
    css: highlightCss(strength, hasHighlightInheritance()),
  });
};

/** Pages that are open follow when the reader chooses other colours: the last sheet counts. */
export const restyleTabs = (): void => {
  let strength: string | null = null;
  onSettingsChanged(async (settings) => {
    if (settings.strength === strength) return;
    strength = settings.strength;
    const tabs = await browser.tabs.query({});
    // Most tabs have no highlights, and some are closed to us.
    await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : styleTab(id))));
  });
};
