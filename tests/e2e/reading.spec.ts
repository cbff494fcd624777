import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReport } from '../../lib/messaging';
import { type ExtensionBrowser, launchExtension } from '../tools/extension';
import { type Site, serveFolder } from '../tools/site';
import { type ExpectedQuote, expectedOf, PAGES } from './expected';
import { Overlay } from './overlay';
import { painted, paintedQuotes, waitForPaint } from './painted';

let browser: ExtensionBrowser;
let site: Site;

beforeAll(async () => {
  site = await serveFolder(PAGES);
  browser = await launchExtension();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const open = async (name: string): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(`${site.origin}/${name}.html`);
  return page;
};

/** Asks the content script of a page, as an extension page does. */
const reportOf = async (page: Page): Promise<PageReport> => {
  const popup = await browser.openPopup(page);
  const report = await popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { sendMessage(id: number, message: object): Promise<unknown> } };
    };
    const tabId = Number(new URLSearchParams(location.search).get('tab'));
    return chrome.tabs.sendMessage(tabId, { type: 'page-report' });
  });
  await popup.close();
  return report as PageReport;
};

const asExpected = ({ article, quotes, speakers }: PageReport): ExpectedQuote[] =>
  quotes.map(({ type, spans, cue, speaker }) => {
    const { name = '', title } = speakers.find(({ id }) => id === speaker?.id) ?? {};
    return {
      type,
      speaker: name,
      ...(title ? { title } : {}),
      cue: cue && article.text.slice(...cue),
      text: spans.map((span) => article.text.slice(...span)),
    };
  });

describe.each(['sample-portal--zh', 'sample-news--en'])('the article %s', (name) => {
  test('is painted with exactly the quotes a careful reader marks', async () => {
    const page = await open(name);
    await waitForPaint(page);
    expect(await paintedQuotes(page)).toEqual(expectedOf(name).quotes.flatMap(({ text }) => text));
    await page.close();
  });

  test('is reported with speakers, titles, types and cues', async () => {
    const page = await open(name);
    await waitForPaint(page);
    const report = await reportOf(page);
    const { title, quotes } = expectedOf(name);
    expect(report.article).toMatchObject({ detected: true, title });
    const titles = new Map(quotes.filter((each) => each.title).map((each) => [each.speaker, each.title]));
    expect(asExpected(report)).toEqual(
      quotes.map(({ title: _, ...each }) => ({
        ...each,
        ...(titles.has(each.speaker) ? { title: titles.get(each.speaker) } : {}),
      })),
    );
    for (const step of ['detect', 'map', 'extract', 'paint'] as const)
      expect(report.timings[step]).toBeGreaterThanOrEqual(0);
    await page.close();
  });

  test('gives each speaker one hue, and quotes and mentions of it the same', async () => {
    const page = await open(name);
    await waitForPaint(page);
    const byHue = new Map<string, string[]>();
    for (const [highlight, texts] of Object.entries(await painted(page))) {
      const [, layer, hue] = /^whosaid-(\w+)-(\d)$/.exec(highlight) ?? [];
      if (layer !== 'speaker' && hue) byHue.set(hue, [...(byHue.get(hue) ?? []), ...texts]);
    }
    const bySpeaker = new Map<string, string[]>();
    for (const { speaker, text } of expectedOf(name).quotes)
      bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), ...text]);
    const groups = [...bySpeaker.values()].map((texts) => [...texts].sort());
    // Nine speakers share eight hues.
    if (bySpeaker.size <= 8) expect([...byHue.values()].map((texts) => texts.sort()).sort()).toEqual(groups.sort());
    else expect(byHue.size).toBe(8);
    await page.close();
  });

  test('is not changed and not told of us: no node, no attribute, no message, no host before the reader asks', async () => {
    const page = await browser.context.newPage();
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      addEventListener('message', ({ data }) => seen.push(`message ${JSON.stringify(data)}`), true);
      document.addEventListener('DOMContentLoaded', () => {
        new MutationObserver((records) =>
          seen.push(...records.map(({ type, target }) => `${type} ${target.nodeName}`)),
        ).observe(document, {
          attributes: true,
          characterData: true,
          childList: true,
          subtree: true,
        });
      });
    });
    await page.goto(`${site.origin}/${name}.html`);
    await waitForPaint(page);
    await page.mouse.move(500, 300);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    expect(await new Overlay(page).hostCount()).toBe(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page.close();
  });
});

describe('a page that is no article', () => {
  test('is left alone, and says so in the popup', async () => {
    const page = await open('sample-shop--en');
    const popup = await browser.openPopup(page);
    await popup.getByText('This does not look like a news article').waitFor();
    expect(await painted(page)).toEqual({});
    expect(await new Overlay(page).hostCount()).toBe(0);
    expect((await reportOf(page)).article.detected).toBe(false);
    await popup.close();
    await page.close();
  });

  test('is analysed when the reader says so', async () => {
    const page = await open('sample-shop--en');
    const popup = await browser.openPopup(page);
    await popup.getByRole('button', { name: 'Analyse anyway' }).click();
    await popup.getByText('Kept me dry all winter').waitFor();
    expect(await paintedQuotes(page)).toContain('Kept me dry all winter,');
    await popup.close();
    await page.close();
  });
});
