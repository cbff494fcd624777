/** The longest tasks that reading adds to a page, and what moves on it, measured on saved pages. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findChromium } from '../../setup.mjs';
import { launchExtension } from '../../tools/extension';
import { decodePage } from '../../tools/read-page';
import { type BenchReport, quantile } from '../report';
import { PAGES_FOLDER, readSavedPages, type SavedPage } from '../saved-pages';
import { madeArticle } from './made-article';
import { longestOwnTask } from './trace-tasks';
import { type Seen, seenBy, WATCHED, watchPages } from './watch-page';

/** Every n-th of the saved articles. */
const SAMPLE = 10;
/** How often each page is opened with us and without. */
const TURNS = 3;
/** Alike with us and without: what moves on a page depends on the size of its window. */
const VIEWPORT = { width: 1000, height: 800 };
/** Shifts that are told apart: rounding makes smaller ones. */
const MIN_SHIFT = 0.0005;

export const ms = (value: number | null | undefined): string | null => (value == null ? null : value.toFixed(1));
export const median = (values: readonly number[]): string | null => ms(quantile(values, 0.5));

const savedSample = (): SavedPage[] =>
  (readSavedPages() ?? []).filter(({ label }) => label === 'article').filter((_, index) => index % SAMPLE === 0);

/**
 * No script of the page runs, and nothing is asked for: a picture that is refused after the first frame shifts what
 * stands below it, with us or without, as chance has it.
 */
const PAGE_ALONE = "default-src 'none'; style-src 'unsafe-inline'";

/** Answers every request with the page that is to be opened next. */
const routeTo = async (context: BrowserContext): Promise<(html: string) => void> => {
  let next = '';
  await context.route(/^https?:/, (route) => {
    const request = route.request();
    if (!request.isNavigationRequest() || request.frame().parentFrame()) return route.abort();
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': PAGE_ALONE },
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

export const benchTasks = async (report: BenchReport): Promise<void> => {
  const withUs = await launchExtension({ viewport: VIEWPORT });
  const bare = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  const [open, openBare] = [await openIn(withUs.context), await openIn(await bare.newContext({ viewport: VIEWPORT }))];
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
  for (const each of savedSample()) {
    const pair = await measure(decodePage(readFileSync(path.join(PAGES_FOLDER, each.file))), addressOf(each));
    seen.push(pair);
    const [ours, theirs] = pair;
    if (Math.abs(ours.shift - theirs.shift) > MIN_SHIFT)
      report.note(`${each.id} shifts by ${ours.shift.toFixed(3)} with us, by ${theirs.shift.toFixed(3)} without.`);
  }
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
export const benchOwnTasks = async (report: BenchReport): Promise<void> => {
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
