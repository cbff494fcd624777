import type { ArticleDraft } from '../annotations';
import type { PageReport, ReportedAnnotation, Timings } from '../messaging';
import type { Analysis } from './analysis';

/** Before the first analysis, and on pages without an article. */
export const EMPTY_REPORT: PageReport = {
  article: { detected: false, score: 0, title: null, site: null, byline: null, published: null, lang: null, text: '' },
  speakers: [],
  quotes: [],
  annotations: [],
  timings: { detect: null, map: null, extract: null, paint: null },
  state: 'ready',
  addresses: [],
  highlightsShown: true,
};

/** What was found, as others ask for it. */
export const reportOf = (
  { article, map, extraction }: Analysis,
  annotations: readonly ReportedAnnotation[],
  timings: Timings,
): PageReport => {
  const { detected, score, title, site, byline, published } = article;
  const lang = map.text ? extraction.lang : article.declaredLang;
  return {
    ...EMPTY_REPORT,
    article: { detected, score, title, site, byline, published, lang, text: map.text },
    speakers: extraction.speakers,
    quotes: extraction.quotes,
    annotations,
    timings,
  };
};

/** What is kept of the article itself when something of it is kept. */
export const articleOf = ({ article, addresses }: PageReport): ArticleDraft => ({
  url: addresses[0] ?? '',
  title: article.title ?? addresses[0] ?? '',
  site: article.site,
  byline: article.byline,
  published: article.published,
  lang: article.lang ?? 'und',
});
