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

/**
 * Reads the page and finds its quotes. What the last analysis found is taken over while the text is the same: then
 * only the nodes have changed under it. `onArticle` hears of an article with text as soon as it has been read.
 */
export const analysePage = async (
  services: AnalysisServices,
  force: boolean,
  last: Analysis | null,
  onArticle: (article: Article) => void = () => undefined,
): Promise<Analysis> => {
  const article = await services.readArticle(force);
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
