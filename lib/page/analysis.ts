import type { Article } from '../article/types';
import type { Extraction } from '../extractor/types';
import type { Timings } from '../messaging';
import { buildTextMap, type TextMap } from '../text-map';

/** One reading of the page; never changed, replaced by the next. */
export interface Analysis {
  readonly article: Article;
  readonly map: TextMap;
  readonly extraction: Extraction;
  readonly timings: Timings;
}

/** What an analysis needs from outside. */
export interface AnalysisServices {
  /** Reads the page; with `force` also one that does not look like an article. */
  readonly readArticle: (force: boolean) => Promise<Article>;
  /** Milliseconds that this took, where it was read before anybody asked. */
  readonly readingTime: () => number;
  /** `declaredLang` is what the page says of itself; the text has the last word. */
  readonly extract: (request: { text: string; declaredLang: string | null }) => Promise<Extraction>;
}

const NOTHING_FOUND: Extraction = { lang: 'und', speakers: [], quotes: [] };

/** The text the extractor gets: captions are part of the page, not of the running text. */
const runningText = (article: Article): TextMap =>
  buildTextMap(article.blocks.filter(({ kind }) => kind !== 'caption'));

/** What a session asks of an analysis. */
export interface AnalysisRequest {
  /** Reads also what does not look like an article. */
  readonly force: boolean;
  /** What was found before, if anything. */
  readonly last: Analysis | null;
  /** Whether the page was an article a moment ago and has no reason to be none now. */
  readonly mayStay: boolean;
}

/** A paragraph of at least so many letters is no chance when it comes again. */
const TELLING = 20;

/** Pages that keep only what is in the window have at times too little of an article to be taken for one. */
const readStill = async (services: AnalysisServices, last: Analysis): Promise<Article | null> => {
  const before = new Set(last.map.text.split('\n').filter(({ length }) => length >= TELLING));
  const article = await services.readArticle(true);
  const isStill = runningText(article)
    .text.split('\n')
    .some((paragraph) => before.has(paragraph));
  return isStill ? { ...article, detected: true } : null;
};

/**
 * Reads the page and finds its quotes. What the last analysis found is taken over while the text is the same: then
 * only the nodes have changed under it. A text that has changed is extracted as a whole, for who speaks is settled over
 * all of it: 20,000 words take the worker 28 ms, 1,000 take it 6 (`npm run bench -- reading`). `onArticle` hears of an
 * article with text as soon as it has been read.
 */
export const analysePage = async (
  services: AnalysisServices,
  { force, last, mayStay }: AnalysisRequest,
  onArticle: (article: Article) => void = () => undefined,
): Promise<Analysis> => {
  const read = await services.readArticle(force);
  const wasArticle = mayStay && !read.detected && !force && last?.article.detected;
  const article = (wasArticle && (await readStill(services, last))) || read;
  const detect = services.readingTime();
  const watch = stopwatch();
  if (!article.detected && !force) {
    return { article, map: buildTextMap([]), extraction: NOTHING_FOUND, timings: { ...NO_TIMINGS, detect } };
  }
  const map = runningText(article);
  const mapping = watch();
  if (map.text) onArticle(article);
  const isSameText = last?.map.text === map.text && last.article.detected === article.detected;
  const extraction = isSameText ? last.extraction : await extractFrom(services, map.text, article);
  return { article, map, extraction, timings: { detect, map: mapping, extract: watch(), paint: null } };
};

const NO_TIMINGS: Timings = { detect: null, map: null, extract: null, paint: null };

const extractFrom = async (services: AnalysisServices, text: string, { declaredLang }: Article): Promise<Extraction> =>
  text ? services.extract({ text, declaredLang }) : NOTHING_FOUND;

/** Gives the milliseconds since it was last asked. */
export const stopwatch = (): (() => number) => {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const elapsed = now - last;
    last = now;
    return elapsed;
  };
};
