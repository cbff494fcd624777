/**
 * What reading costs a page, in real Chromium with the built extension: the longest task, painting beside wrapping
 * nodes, what moves, how long until quotes are painted, what is held in memory.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import type { Timings } from '../../lib/messaging';
import { findChromium } from '../setup.mjs';
import { CHROME_BUILD, type ExtensionBrowser, launchExtension } from '../tools/extension';
import { type Site, serve } from '../tools/site';
import { bundle } from './browser-pages';
import { madeArticle } from './reading/made-article';
import type { Painted } from './reading/subjects';
import { benchOwnTasks, benchTasks, median, ms } from './reading/tasks';
import { seenBy, watchPages } from './reading/watch-page';
import { type BenchReport, quantile } from './report';

/** How often each painting and each opening is repeated; the median is shown. */
const ROUNDS = 15;
const MINUTE = 60_000;
const STEPS = ['detect', 'map', 'extract', 'paint'] as const;

const benchPainting = async (report: BenchReport): Promise<void> => {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  page.setDefaultTimeout(600_000);
  await page.setContent(madeArticle(1000 * 40));
  await page.evaluate(await bundle(path.join(import.meta.dirname, 'reading/subjects.ts')));
  const rows = [];
  for (const count of [100, 1000]) {
    for (const subject of ['ours', 'wrapping'] as const) {
      const rounds: Painted[] = [];
      for (let round = 0; round < ROUNDS; round++) rounds.push(await page.evaluate(`bench.${subject}(${count})`));
      rows.push({
        name: `${count} ranges, ${subject === 'ours' ? 'WhoSaid' : 'mark.js'}`,
        cells: [
          median(rounds.map((each) => each.ms)),
          median(rounds.map((each) => each.framesMs)),
          Math.max(...rounds.map(({ changes }) => changes)),
        ],
      });
    }
  }
  report.table('painting, ms (median)', ['script and layout', 'two frames later', 'DOM changes'], rows);
  await browser.close();
};

/** What the content script says of its last analysis. */
const timingsOf = async (browser: ExtensionBrowser, page: Page): Promise<Timings> => {
  await page.bringToFront();
  return (await browser.worker()).evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: {
          query(query: object): Promise<{ id: number }[]>;
          sendMessage(id: number, message: object): Promise<{ timings: Timings }>;
        };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return (await chrome.tabs.sendMessage(tab?.id ?? 0, { type: 'page-report' })).timings;
  });
};

/** Adds a paragraph with a quote, and waits until that is painted. */
const grow = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = '“We will look at it again in the spring,” said Hanna Berg, who leads the council.';
    document.querySelector('article')?.append(paragraph);
  });
  await page.waitForFunction(() => {
    const last = document.querySelector('article')?.lastElementChild;
    let isPainted = false;
    CSS.highlights.forEach((highlight) => {
      highlight.forEach((range) => {
        isPainted ||= range.startContainer.parentNode === last;
      });
    });
    return isPainted;
  });
};

/** A page that has grown is read and extracted as a whole: no more than this could be saved by working on the change alone. */
const benchSteps = async (report: BenchReport, browser: ExtensionBrowser, site: Site): Promise<void> => {
  const page = await browser.context.newPage();
  const rows = [];
  for (const words of [1_000, 20_000]) {
    const opened: Timings[] = [];
    const grown: Timings[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await page.goto(`${site.origin}/words-${words}`);
      await page.waitForFunction(() => CSS.highlights.size > 0);
      opened.push(await timingsOf(browser, page));
      await grow(page);
      grown.push(await timingsOf(browser, page));
    }
    const row = (name: string, rounds: readonly Timings[]) => ({
      name: `${words} words, ${name}`,
      cells: STEPS.map((step) => median(rounds.map((each) => each[step] ?? 0))),
    });
    rows.push(row('opened', opened), row('grown by a paragraph', grown));
  }
  report.table('steps of an analysis, ms (median); detection in slices, extraction in the worker', STEPS, rows);
  await page.close();
};

const stopWorker = async (browser: ExtensionBrowser): Promise<void> => {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('options.html'));
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
};

const benchWaiting = async (report: BenchReport, browser: ExtensionBrowser, site: Site): Promise<void> => {
  const wait = async (isAsleep: boolean): Promise<number[]> => {
    const times: number[] = [];
    const page = await browser.context.newPage();
    await watchPages(page);
    for (let round = 0; round < ROUNDS; round++) {
      if (isAsleep) await stopWorker(browser);
      await page.bringToFront();
      await page.goto(`${site.origin}/words-1000`);
      await page.waitForFunction(() => (window as unknown as { seen: { painted: unknown } }).seen.painted !== null);
      times.push((await seenBy(page)).painted as number);
    }
    await page.close();
    return times;
  };
  const row = (name: string, times: readonly number[]) => ({
    name,
    cells: [median(times), ms(quantile(times, 0.95))],
  });
  report.table(
    'from DOMContentLoaded to painted quotes, 1,000 words, ms',
    ['median', 'p95'],
    [row('worker awake', await wait(false)), row('worker asleep', await wait(true))],
  );
};

const heapOf = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
};

const benchMemory = async (report: BenchReport, browser: ExtensionBrowser, site: Site): Promise<void> => {
  const bare = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  const pages = [await bare.newPage(), await browser.context.newPage()];
  for (const page of pages) await page.goto(`${site.origin}/words-1000`);
  await pages[1]?.waitForFunction(() => CSS.highlights.size > 0);
  await pages[0]?.waitForTimeout(MINUTE);
  const [without = 0, withUs = 0] = await Promise.all(pages.map(heapOf));
  report.table(
    'script memory of an article after a minute, MB',
    ['without', 'with', 'held by us'],
    [{ name: '1,000 words', cells: [without.toFixed(2), withUs.toFixed(2), (withUs - without).toFixed(2)] }],
  );
  await bare.close();
};

const benchSize = (report: BenchReport): void => {
  const kB = (name: string): string => {
    const file = path.join(CHROME_BUILD, 'content-scripts', name);
    return (gzipSync(readFileSync(file), { level: 9 }).length / 1000).toFixed(1);
  };
  report.table(
    'content scripts, kB (gzip)',
    ['on every page', 'brought to articles'],
    [{ name: 'Chromium', cells: [kB('content.js'), kB('reader.js')] }],
  );
};

export default async (report: BenchReport): Promise<void> => {
  execFileSync('npm', ['run', '-s', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const site = await serve((pathname) => madeArticle(Number(/\d+/.exec(pathname)?.[0] ?? 1000)));
  const browser = await launchExtension();
  benchSize(report);
  await benchPainting(report);
  await benchSteps(report, browser, site);
  await benchWaiting(report, browser, site);
  await benchMemory(report, browser, site);
  await benchOwnTasks(report);
  await benchTasks(report);
  await browser.close();
  await site.close();
};
