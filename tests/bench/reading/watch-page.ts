import type { Page } from 'playwright-core';

/** How long a page is watched after its `DOMContentLoaded`. Milliseconds. */
export const WATCHED = 1_500;

/** What a page saw happen to itself. */
export interface Seen {
  /** Sum of the layout shifts that no input caused (CLS without windows of time). */
  readonly shift: number;
  readonly mutations: number;
  /** The longest time that the page had to wait for its turn: the longest task. Milliseconds. */
  readonly longestWait: number;
  /** Milliseconds from `DOMContentLoaded` to the first highlight; null if none came. */
  readonly painted: number | null;
}

/** Has every page that is opened from now on watch itself. Scripts of ours run where the page's own may not. */
export const watchPages = async (page: Page): Promise<void> => {
  await page.addInitScript((watched) => {
    const seen = { shift: 0, mutations: 0, longestWait: 0, painted: null as number | null };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('DOMContentLoaded', () => {
      const start = performance.now();
      let last = start;
      new MutationObserver((records) => {
        seen.mutations += records.length;
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const { port1, port2 } = new MessageChannel();
      // As often as the page gets its turn: timers would be clamped to four milliseconds.
      port1.onmessage = () => {
        const now = performance.now();
        seen.longestWait = Math.max(seen.longestWait, now - last);
        last = now;
        if (seen.painted === null && CSS.highlights.size > 0) seen.painted = now - start;
        if (now - start < watched) port2.postMessage(null);
      };
      port2.postMessage(null);
    });
  }, WATCHED);
};

export const seenBy = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as { seen: Seen }).seen);
