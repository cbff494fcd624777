import { textPrint } from '../anchoring';
import type { ArticleDraft } from '../annotations';
import { EMPTY_REPORT, type PageReport, type ReportedAnnotation, type Timings } from '../messaging';
import type { Analysis } from './analysis';

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
export const keptArticleOf = (report: PageReport): ArticleDraft => {
  const print = textPrint(report.article.text);
  return { ...articleOf(report), ...(print.length > 0 ? { print } : {}) };
};

/** The article as something of it is copied or cited. */
export const articleOf = ({ article, addresses }: PageReport): ArticleDraft => ({
  url: addresses[0] ?? '',
  title: article.title ?? addresses[0] ?? '',
  site: article.site,
  byline: article.byline,
  published: article.published,
  lang: article.lang ?? 'und',
});
