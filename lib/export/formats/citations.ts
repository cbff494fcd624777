import type { ArticleRecord } from '../../annotations';
import type { ExportFormat } from '../format';

/** The articles as references, for Zotero and other reference managers. */

/** Year, month and day as the page gave them, as far as it did. */
const dayOf = (published: string | null): string | null =>
  /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(published ?? '')?.[0] ?? null;

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

const hostOf = ({ url }: ArticleRecord): string => new URL(url).hostname.replace(/^www\./, '');

/** Letters of ASCII only, and different for every article. */
const citationKey = (article: ArticleRecord): string => {
  const host = hostOf(article).split('.').at(-2) ?? hostOf(article);
  const year = dayOf(article.published)?.slice(0, 4) ?? '';
  return `${host.replace(/[^a-z0-9]/gi, '') || 'page'}${year}-${article.id.replace(/[^a-zA-Z0-9]/g, '').slice(0, 8)}`;
};

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const latex = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\{}~^$&#%_]/g, (character) => LATEX[character] ?? `\\${character}`);

/** In doubled braces no name is split and no capital lost. */
const literal = (text: string | null): string | null => (text ? `{{${latex(text)}}}` : null);

const bibtexEntry = (article: ArticleRecord): string => {
  const day = dayOf(article.published);
  const fields = {
    title: literal(article.title),
    author: literal(article.byline),
    organization: literal(article.site ?? hostOf(article)),
    date: day && `{${day}}`,
    year: day && `{${day.slice(0, 4)}}`,
    url: `{${article.url.replace(/[{}\\\s]/g, encodeURIComponent)}}`,
    urldate: `{${isoDay(article.created)}}`,
    language: `{${latex(article.lang)}}`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@online{${citationKey(article)},`, ...lines, '}', ''].join('\n');
};

export const BIBTEX: ExportFormat = {
  id: 'bibtex',
  extension: 'bib',
  mimeType: 'application/x-bibtex',
  article: null,
  articles: (articles) => articles.map(({ article }) => bibtexEntry(article)).join('\n'),
};

const partsOf = (day: string): { readonly 'date-parts': readonly (readonly number[])[] } => ({
  'date-parts': [day.split('-').map(Number)],
});

/** https://docs.citationstyles.org/en/stable/specification.html, appendices III and IV. */
const cslItem = (article: ArticleRecord): object => {
  const day = dayOf(article.published);
  return {
    id: citationKey(article),
    type: 'article-newspaper',
    title: article.title,
    'container-title': article.site ?? hostOf(article),
    ...(article.byline ? { author: [{ literal: article.byline }] } : {}),
    ...(day ? { issued: partsOf(day) } : {}),
    accessed: partsOf(isoDay(article.created)),
    URL: article.url,
    language: article.lang,
  };
};

export const CSL_JSON: ExportFormat = {
  id: 'csl-json',
  extension: 'csl.json',
  mimeType: 'application/vnd.citationstyles.csl+json',
  article: null,
  articles: (articles) =>
    `${JSON.stringify(
      articles.map(({ article }) => cslItem(article)),
      null,
      2,
    )}\n`,
};
