import type { Page } from 'playwright-core';

/** What is painted: the texts of the ranges of each highlight of ours, white space as one space. */
export const painted = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const found: Record<string, string[]> = {};
    CSS.highlights.forEach((highlight, name) => {
      const texts: string[] = [];
      highlight.forEach((range) => {
        texts.push(String(range).replace(/\s+/g, ' ').trim());
      });
      found[name] = texts;
    });
    return found;
  });

/** The painted quotes alone, by the words of their ranges, in the order of the page. */
export const paintedQuotes = async (page: Page): Promise<string[]> => {
  const byName = await painted(page);
  const texts = Object.entries(byName).flatMap(([name, list]) =>
    /^whosaid-(?:direct|mixed|indirect)-/.test(name) ? list : [],
  );
  const body = (await page.evaluate(() => document.documentElement.textContent ?? '')).replace(/\s+/g, ' ');
  return texts.sort((a, b) => body.indexOf(a) - body.indexOf(b));
};

/** Waits until something is painted. */
export const waitForPaint = (page: Page): Promise<unknown> => page.waitForFunction(() => CSS.highlights.size > 0);

/** A point on the first painted quote of a type, scrolled into view. CSS pixels of the window. */
export const pointAtQuote = (page: Page, type: 'direct' | 'mixed' | 'indirect'): Promise<{ x: number; y: number }> =>
  page.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<Range>>) {
      if (!name.startsWith(`whosaid-${wanted}-`)) continue;
      const [range] = highlight;
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range?.getClientRects()[0];
      if (box) return { x: box.left + Math.min(120, box.width / 2), y: box.top + box.height / 2 };
    }
    throw new Error(`no ${wanted} quote is painted`);
  }, type);
