/** Do links to a sentence land on it, in real browsers, and how long does it take to make one? */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeSpan } from '../../lib/anchoring';
import type { Target } from '../../lib/annotations';
import { textFragmentLink } from '../../lib/export';
import { detectLanguage, extract } from '../../lib/extractor';
import { decodePage } from '../tools/read-page';
import { serve } from '../tools/site';
import { bundle } from './browser-pages';
import { openChromium, openFirefox, type Tab } from './fragments/browsers';
import { type BenchReport, percent, quantile } from './report';
import { PAGES_FOLDER, readSavedPages, type SavedPage } from './saved-pages';

const QUOTES_A_LANGUAGE = 100;
const QUOTES_A_PAGE = 3;
const LANGUAGES = ['zh', 'en'];
/** Scrolling ends some time after the page has loaded. */
const SETTLE_MS = 150;
/** Makings of each link that are timed together. */
const ROUNDS = 20;

interface Sample {
  readonly page: SavedPage;
  readonly lang: string;
  readonly start: number;
  readonly end: number;
  readonly target: Target;
}

/** Nothing else is fetched, and what was not scrolled to is out of sight: the page begins and ends with nothing. */
const HEAD = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>html { padding: 3000px 0 !important; scroll-behavior: auto !important }</style>`;

const htmlOf = (page: SavedPage): string => {
  const html = decodePage(readFileSync(path.join(PAGES_FOLDER, page.file))).replace(/<meta[^>]+refresh[^>]*>/gi, '');
  const head = /<head[^>]*>|<body[^>]*>|<html[^>]*>|<!doctype[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return html.slice(0, at) + HEAD + html.slice(at);
};

/** Evenly over the article: first quotes are often repeated in a headline, others are not. */
const spread = <T>(items: readonly T[], count: number): T[] =>
  items.filter(
    (_, index) => Math.floor((index * count) / items.length) !== Math.floor(((index - 1) * count) / items.length),
  );

const samplesOf = async (tab: Tab, origin: string, subject: string): Promise<Sample[]> => {
  const samples: Sample[] = [];
  for (const lang of LANGUAGES) {
    let count = 0;
    const pages = (readSavedPages() ?? []).filter(
      (page) =>
        page.label === 'article' && page.kind === 'news' && (page as SavedPage & { lang?: string }).lang === lang,
    );
    for (const page of pages) {
      if (count >= QUOTES_A_LANGUAGE) break;
      const found = await quotesOf(tab, page, origin, subject).catch(() => []);
      const taken = spread(found, QUOTES_A_PAGE).slice(0, QUOTES_A_LANGUAGE - count);
      count += taken.length;
      samples.push(...taken);
    }
  }
  return samples;
};

const quotesOf = async (tab: Tab, page: SavedPage, origin: string, subject: string): Promise<Sample[]> => {
  await tab.goto(`${origin}/${page.id}`);
  const { text, declaredLang } = await tab.evaluate<{ text: string; declaredLang: string | null }>(
    `${subject}; bench.read()`,
  );
  const { quotes, lang } = extract(text, { lang: detectLanguage(text, declaredLang ?? undefined) });
  return quotes.flatMap(({ spans }) => {
    const [span] = spans;
    return span ? [{ page, lang, start: span[0], end: span[1], target: describeSpan(text, span) }] : [];
  });
};

const landings = async (tab: Tab, samples: readonly Sample[], origin: string, subject: string): Promise<boolean[]> => {
  const landed: boolean[] = [];
  for (const { page, lang, start, end, target } of samples) {
    const link = textFragmentLink(`${origin}/${page.id}`, target, lang);
    const isThere = async (): Promise<boolean> => {
      await tab.goto(link);
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
      return tab.evaluate<boolean>(`${subject}; bench.isInView(${start}, ${end})`);
    };
    const isLanded = await isThere().catch(() => false);
    landed.push(isLanded);
    if (!isLanded && process.env.SHOW_MISSES) console.log(page.id, decodeURIComponent(link.split('#')[1] ?? ''));
  }
  return landed;
};

const timesOf = (samples: readonly Sample[]): number[] =>
  samples.map(({ lang, target }) => {
    const start = performance.now();
    for (let round = 0; round < ROUNDS; round++) textFragmentLink('https://news.example/', target, lang);
    return (performance.now() - start) / ROUNDS;
  });

export default async (report: BenchReport): Promise<void> => {
  if (!readSavedPages()) return report.note('There are no saved pages beside the repository.');
  const pages = new Map((readSavedPages() ?? []).map((page) => [page.id, page]));
  const site = await serve((pathname) => {
    const page = pages.get(pathname.slice(1));
    return page && htmlOf(page);
  });
  const subject = await bundle(path.join(import.meta.dirname, 'fragments/subject.ts'));
  const [chromium, firefox] = [await openChromium(), await openFirefox()];
  try {
    if (!chromium) return report.note('There is no Chromium on this machine.');
    const samples = await samplesOf(chromium, site.origin, subject);
    for (const [name, tab] of Object.entries({ Chromium: chromium, Firefox: firefox })) {
      if (!tab) continue;
      const landed = await landings(tab, samples, site.origin, subject);
      const rowOf = (title: string, isIn: (sample: Sample) => boolean) => {
        const results = landed.filter((_, index) => isIn(samples[index] as Sample));
        return { name: title, cells: [results.length, percent(results.filter(Boolean).length, results.length)] };
      };
      report.table(
        `links that land on the sentence, ${name}`,
        ['links', 'landed'],
        [...LANGUAGES.map((lang) => rowOf(lang, (sample) => sample.lang.startsWith(lang))), rowOf('all', () => true)],
      );
    }
    const times = timesOf(samples);
    const rows = [0.5, 0.95, 1].map((share) => quantile(times, share)?.toFixed(3) ?? null);
    report.table('time to make a link, ms', ['median', 'p95', 'longest'], [{ name: 'ours', cells: rows }]);
  } finally {
    await Promise.all([chromium?.close(), firefox?.close(), site.close()]);
  }
};
