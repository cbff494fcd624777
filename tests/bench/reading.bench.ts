/**
 * What reading costs a page, in real Chromium with the built extension: the longest task, painting beside wrapping
 * nodes, what moves, how long until quotes are painted, what is held in memory.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Timings } from '../../lib/messaging';
import { findChromium } from '../setup.mjs';
import { type ExtensionBrowser, launchExtension } from '../tools/extension';
import { decodePage } from '../tools/read-page';
import { type Site, serve } from '../tools/site';
import { bundle } from './browser-pages';
import { madeArticle } from './reading/made-article';
import type { Painted } from './reading/subjects';
import { longestOwnTask } from './reading/trace-tasks';
import { type Seen, seenBy, WATCHED, watchPages } from './reading/watch-page';
import { type BenchReport, quantile } from './report';
import { PAGES_FOLDER, readSavedPages, type SavedPage } from './saved-pages';

/** Every n-th of the saved articles. */
const SAMPLE = 10;
/** How often each painting and each opening is repeated; the median is shown. */
const ROUNDS = 15;
/** How often each page is opened with us and without. */
const TURNS = 3;
const MINUTE = 60_000;
const STEPS = ['detect', 'map', 'extract', 'paint'] as const;

const ms = (value: number | null | undefined): string | null => (value == null ? null : value.toFixed(1));
const median = (values: readonly number[]): string | null => ms(quantile(values, 0.5));

const savedSample = (): SavedPage[] =>
  (readSavedPages() ?? []).filter(({ label }) => label === 'article').filter((_, index) => index % SAMPLE === 0);

/** Answers every request with the page that is to be opened next; nothing else is fetched, and no script runs. */
const routeTo = async (context: BrowserContext): Promise<(html: string) => void> => {
  let next = '';
  await context.route(/^https?:/, (route) => {
    const request = route.request();
    if (!request.isNavigationRequest() || request.frame().parentFrame()) return route.abort();
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "script-src 'none'" },
      body: next,
    });
  });
  return (html) => {
    next = html;
  };
};

const addressOf = ({ id, url }: SavedPage): string => (/^https?:/.test(url) ? url : `http://saved.invalid/${id}`);

const openIn = async (context: BrowserContext): Promise<(html: string, address: string) => Promise<Seen>> => {
  const show = await routeTo(context);
  const page = await context.newPage();
  await watchPages(page);
  return async (html, address) => {
    show(html);
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 10_000 }).catch(() => undefined);
    await page.waitForTimeout(WATCHED);
    return seenBy(page);
  };
};

const calmest = (seen: readonly Seen[]): Seen => ({
  longestWait: Math.min(...seen.map(({ longestWait }) => longestWait)),
  mutations: Math.max(...seen.map(({ mutations }) => mutations)),
  shift: Math.min(...seen.map(({ shift }) => shift)),
  painted: null,
});

const benchTasks = async (report: BenchReport): Promise<void> => {
  const withUs = await launchExtension();
  const bare = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  const [open, openBare] = [await openIn(withUs.context), await openIn(await bare.newContext())];
  /** With us and without, in turns; of each the best, which is what the machine's other work has disturbed least. */
  const measure = async (html: string, address: string): Promise<readonly [Seen, Seen]> => {
    const [ours, theirs]: [Seen[], Seen[]] = [[], []];
    for (let round = 0; round < TURNS; round++) {
      ours.push(await open(html, address));
      theirs.push(await openBare(html, address));
    }
    return [calmest(ours), calmest(theirs)];
  };
  // The first of all pays for starting the browser.
  await measure(madeArticle(1000), 'http://made.invalid/first');
  const seen: (readonly [Seen, Seen])[] = [];
  for (const each of savedSample())
    seen.push(await measure(decodePage(readFileSync(path.join(PAGES_FOLDER, each.file))), addressOf(each)));
  const long = [await measure(madeArticle(20_000), 'http://made.invalid/long')];
  const row = (name: string, pairs: readonly (readonly [Seen, Seen])[]) => {
    const added = pairs.map(([ours, theirs]) => Math.max(0, ours.longestWait - theirs.longestWait));
    return {
      name: `${name} (${pairs.length})`,
      cells: [
        median(pairs.map(([, { longestWait }]) => longestWait)),
        median(pairs.map(([{ longestWait }]) => longestWait)),
        median(added),
        ms(quantile(added, 0.95)),
        Math.max(...pairs.map(([ours, theirs]) => ours.mutations - theirs.mutations)),
        Math.max(...pairs.map(([ours, theirs]) => ours.shift - theirs.shift)).toFixed(3),
      ],
    };
  };
  report.table(
    'longest time between two turns of the page from DOMContentLoaded on, ms',
    ['without: median', 'with: median', 'added: median', 'p95', 'DOM changes, max', 'shift, max'],
    [...(seen.length > 0 ? [row('saved articles', seen)] : []), row('20,000 words', long)],
  );
  await withUs.close();
  await bare.close();
};

/** Each page in a process of its own, where no code is ready yet: the first visit to a site. */
const benchOwnTasks = async (report: BenchReport): Promise<void> => {
  const browser = await launchExtension();
  const show = await routeTo(browser.context);
  const measure = async (html: string, address: string): Promise<number> => {
    const page = await browser.context.newPage();
    show(html);
    const time = await longestOwnTask(page, async () => {
      await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 10_000 }).catch(() => undefined);
      await page.waitForTimeout(WATCHED);
    });
    await page.close();
    return time;
  };
  await measure(madeArticle(1000), 'http://made.invalid/first');
  const times: number[] = [];
  for (const each of savedSample())
    times.push(await measure(decodePage(readFileSync(path.join(PAGES_FOLDER, each.file))), addressOf(each)));
  const long: number[] = [];
  for (let turn = 0; turn < TURNS; turn++)
    long.push(await measure(madeArticle(20_000), `http://long-${turn}.invalid/`));
  const row = (name: string, values: readonly number[]) => ({
    name: `${name} (${values.length})`,
    cells: [median(values), ms(quantile(values, 0.95)), Math.max(...values).toFixed(1)],
  });
  report.table(
    'longest task in which code of ours ran, ms of the processor',
    ['median', 'p95', 'max'],
    [...(times.length > 0 ? [row('saved articles', times)] : []), row('20,000 words', long)],
  );
  await browser.close();
};

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

const benchSteps = async (report: BenchReport, browser: ExtensionBrowser, site: Site): Promise<void> => {
  const page = await browser.context.newPage();
  const rows = [];
  for (const words of [1_000, 20_000]) {
    const rounds: Timings[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await page.goto(`${site.origin}/words-${words}`);
      await page.waitForFunction(() => CSS.highlights.size > 0);
      rounds.push(await timingsOf(browser, page));
    }
    const cells = STEPS.map((step) => median(rounds.map((each) => each[step] ?? 0)));
    rows.push({ name: `${words} words`, cells });
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

export default async (report: BenchReport): Promise<void> => {
  execFileSync('npm', ['run', '-s', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const site = await serve((pathname) => madeArticle(Number(/\d+/.exec(pathname)?.[0] ?? 1000)));
  const browser = await launchExtension();
  await benchPainting(report);
  await benchSteps(report, browser, site);
  await benchWaiting(report, browser, site);
  await benchOwnTasks(report);
  await benchTasks(report);
  await benchMemory(report, browser, site);
  await browser.close();
  await site.close();
};
