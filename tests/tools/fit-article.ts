/**
 * Fits the weights of the article gate to labelled pages, and says how well they do on sites they have not seen.
 *
 *   node --import tsx tests/tools/fit-article.ts [--write] [MANIFEST]
 *
 * The manifest has a line a page: `{"id", "file", "url", "lang", "label": "article"|"not-article", "kind", "corpus"}`.
 * News is sought, pages that are no articles are not; other articles (blogs, how-to) count for neither.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readBlocks } from '../../lib/article/blocks/walk';
import { domOf } from '../../lib/article/dom/dom';
import { readHead } from '../../lib/article/gate/head';
import type { Signals } from '../../lib/article/gate/signals';
import { WEIGHTS } from '../../lib/article/gate/weights';
import { addressOf, readingOf, signalsOf } from '../../lib/article/reading';
import { finish } from './finish';
import { type Example, fitLogistic, type Model, probability } from './logistic-regression';
import { readPage } from './read-page';

const NAMES = Object.keys(WEIGHTS) as (keyof Signals)[];
const WEIGHTS_FILE = path.join(import.meta.dirname, '../../lib/article/gate/weights.ts');
const DEFAULT_MANIFEST = path.join(import.meta.dirname, '../../../shared/pages/manifest.jsonl');
/** Inverse variance of the priors: the best of 0.3, 0.5, 0.7, 1, 1.5 and 3 where sites and where corpora are held out. */
const PRIOR_STRENGTH = 0.5;
/** Signals say the same things again, so that their odds must not be multiplied: this much of each log odds ratio. */
const PRIOR_SHARE = 0.3;
const FOLDS = 20;

/**
 * How often pages have a signal, in per cent: news and pages that are no articles, counted on 4,721 pages (for the
 * Chinese lines, on the Chinese ones of them). What was not counted there has no prior.
 */
const PREVALENCE: Partial<Record<keyof Signals, readonly [news: number, others: number]>> = {
  frontPageAddress: [0.2, 24.6],
  datedAddress: [36.1, 0.9],
  slugAddress: [88.9, 21.6],
  numberAddress: [46.6, 16.3],
  newsAddress: [41.5, 1.7],
  listAddress: [2.8, 28.8],
  newsType: [58.6, 0.1],
  otherType: [2.5, 12.3],
  articleOgType: [82.9, 11.8],
  otherOgType: [4.5, 37.7],
  headDate: [89.4, 13.5],
  headAuthor: [48.6, 9],
  dateLine: [91.9, 31.2],
  sourceLine: [66.3, 3.1],
  reporterLine: [42.6, 9.4],
  editorLine: [49.6, 1.6],
  dateline: [27.9, 3.1],
  byline: [49.8, 27.2],
  headlineIsH1: [82, 61],
  longText: [89.6, 24],
};

const logOdds = (percent: number): number => Math.log(percent / (100 - percent));

const priorOf = (name: keyof Signals): number => {
  const prevalence = PREVALENCE[name];
  return prevalence ? PRIOR_SHARE * (logOdds(prevalence[0]) - logOdds(prevalence[1])) : 0;
};

interface Page {
  readonly id: string;
  readonly file: string;
  readonly url: string;
  readonly lang: string;
  readonly label: string;
  readonly kind: string;
  readonly corpus: string;
}

interface Row extends Example {
  readonly page: Page;
  readonly site: string;
}

/** Pages of a corpus that have no address may all be of one site: they are held out together. */
const siteOf = (address: string, { corpus }: Page): string =>
  URL.canParse(address) ? new URL(address).hostname.split('.').slice(-2).join('.') : corpus;

const measure = async (page: Page, folder: string): Promise<Row> => {
  const dom = domOf(await readPage(path.join(folder, page.file)));
  if (!dom) throw new Error(`${page.id} is empty`);
  const head = readHead(dom);
  const address = addressOf(page.url, head);
  const signals = signalsOf(readingOf(dom, head, address, finish(readBlocks(dom))));
  return {
    page,
    site: siteOf(address, page),
    values: NAMES.map((name) => signals[name]),
    isPositive: page.label === 'article',
  };
};

const isCounted = ({ label, kind }: Page): boolean => label === 'not-article' || kind === 'news';

const fitRows = (rows: readonly Row[]): Model => fitLogistic(rows, NAMES.map(priorOf), PRIOR_STRENGTH);

/** The probability of each row by a model that has seen no row of its group. */
const heldOut = (rows: readonly Row[], groupOf: (row: Row) => string | number): ReadonlyMap<Row, number> => {
  const scores = new Map<Row, number>();
  for (const group of new Set(rows.map(groupOf))) {
    const model = fitRows(rows.filter((row) => groupOf(row) !== group));
    for (const row of rows) if (groupOf(row) === group) scores.set(row, probability(model, row.values));
  }
  return scores;
};

const percent = (part: number, whole: number): string => (whole ? (100 * (part / whole)).toFixed(1) : '–');

const report = (title: string, scores: ReadonlyMap<Row, number>): void => {
  const sets: Record<string, (row: Row) => boolean> = {
    all: () => true,
    Chinese: ({ page }) => page.lang.startsWith('zh'),
    others: ({ page }) => !page.lang.startsWith('zh'),
  };
  for (const [name, isIn] of Object.entries(sets)) {
    const rows = [...scores].filter(([row]) => isIn(row));
    const rate = (isPositive: boolean, threshold: number) => {
      const own = rows.filter(([row]) => row.isPositive === isPositive);
      return percent(own.filter(([, score]) => score >= threshold).length, own.length);
    };
    const cells = [0.3, 0.4, 0.5, 0.6, 0.7].map((at) => `${at}: ${rate(true, at)} / ${rate(false, at)}`);
    console.log(
      `${title.padEnd(20)} ${name.padEnd(8)} ${rows.length} pages  recall / false positives at ${cells.join('  ')}`,
    );
  }
};

const source = ({ bias, weights }: Model): string => {
  const lines = NAMES.map((name, index) => `  ${name}: ${Number(weights[index]?.toFixed(2))},`);
  return readFileSync(WEIGHTS_FILE, 'utf8')
    .replace(/BIAS = .*;/, `BIAS = ${Number(bias.toFixed(2))};`)
    .replace(/WEIGHTS = \{[^}]*\}/, `WEIGHTS = {\n${lines.join('\n')}\n}`);
};

const args = process.argv.slice(2);
const manifest = args.find((arg) => !arg.startsWith('--')) ?? DEFAULT_MANIFEST;
const pages: Page[] = readFileSync(manifest, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const rows: Row[] = [];
for (const page of pages.filter(isCounted)) rows.push(await measure(page, path.dirname(manifest)));

const sites = [...new Set(rows.map(({ site }) => site))].sort();
report(
  'sites held out',
  heldOut(rows, ({ site }) => sites.indexOf(site) % FOLDS),
);
report(
  'corpora held out',
  heldOut(rows, ({ page }) => page.corpus),
);
const model = fitRows(rows);
report('in sample', new Map(rows.map((row) => [row, probability(model, row.values)])));
if (args.includes('--write')) writeFileSync(WEIGHTS_FILE, source(model));
else console.log(source(model));
