import type { AnnotatedArticle, Annotation, ArticleRecord } from '../annotations';
import { escapeAddress, escapeInText, escapeMarkdown } from './escape-markdown';
import { frontMatter } from './front-matter';
import { type MarkdownStyle, PLAIN } from './markdown-style';
import { groupBySpeaker, type SpeakerGroup } from './speaker-groups';
import { ENGLISH_WORDS, type ExportWords } from './words';

export interface ExportOptions {
  /** When the export was made. */
  readonly now: Date;
  readonly words?: ExportWords;
}

/** What is kept of one article as a Markdown file with YAML front matter. */
export const articleToMarkdown = (
  annotated: AnnotatedArticle,
  { now, words = ENGLISH_WORDS }: ExportOptions,
  style: MarkdownStyle = PLAIN,
): string => {
  const { article, annotations } = annotated;
  const quotes = annotations.filter(({ quote }) => quote !== null);
  const head = frontMatter({
    title: article.title,
    source: article.url,
    author: article.byline ? [style.person(article.byline)] : [],
    site: article.site,
    published: isDate(article.published) ? { date: article.published } : article.published,
    created: { date: isoWithOffset(now) },
    language: article.lang,
    speakers: groupBySpeaker(annotations).flatMap(({ name }) => (name === null ? [] : style.person(name))),
    quotes: quotes.length,
    annotations: annotations.length,
    tags: [...new Set(annotations.flatMap(({ tags }) => tags))],
  });
  return `${[head, '', ...articleLines(annotated, 1, words, style)].join('\n').trimEnd()}\n`;
};

/** Several articles in one file, each under a heading of its own. */
export const libraryToMarkdown = (
  articles: readonly AnnotatedArticle[],
  { now, words = ENGLISH_WORDS }: ExportOptions,
  style: MarkdownStyle = PLAIN,
): string => {
  const head = frontMatter({
    title: words.libraryTitle,
    created: { date: isoWithOffset(now) },
    articles: articles.length,
    annotations: articles.reduce((sum, { annotations }) => sum + annotations.length, 0),
  });
  const body = articles.flatMap((each) => articleLines(each, 2, words, style));
  return `${[head, '', `# ${words.libraryTitle}`, '', ...body].join('\n').trimEnd()}\n`;
};

/** The heading, the source, and all entries: what a later export may write anew. */
export const articleLines = (
  { article, annotations }: AnnotatedArticle,
  level: number,
  words: ExportWords,
  style: MarkdownStyle,
): string[] => {
  const groups = groupBySpeaker(annotations);
  const own = annotations.filter(({ quote }) => quote === null);
  const heading = (depth: number, text: string): string => `${'#'.repeat(level + depth)} ${text}`;
  const section = (title: string, entries: readonly Annotation[]): string[] =>
    entries.length === 0
      ? []
      : [heading(2, title), '', ...entries.flatMap((each) => style.entry(each, article, level + 2, words))];
  return style.around(article, [
    heading(0, escapeInText(article.title)),
    '',
    sourceLine(article),
    '',
    ...(groups.length > 0 ? [heading(1, words.speakers), '', ...speakerTable(groups, words), ''] : []),
    heading(1, words.highlights),
    '',
    ...groups.flatMap((group) => section(escapeInText(group.name ?? words.unnamedSpeaker), group.annotations)),
    ...section(words.ownHighlights, own),
    ...style.notes(annotations, article, words),
  ]);
};

const sourceLine = ({ url, site, byline, published }: ArticleRecord): string => {
  const address = escapeAddress(url);
  const name = escapeMarkdown(site ?? new URL(url).hostname);
  return [address ? `[${name}](${address})` : name, byline && escapeInText(byline), published?.slice(0, 10)]
    .filter(Boolean)
    .join(' · ');
};

const speakerTable = (groups: readonly SpeakerGroup[], words: ExportWords): string[] => [
  `| ${words.speaker} | ${words.role} | ${words.quotes} | ${words.notes} |`,
  '| --- | --- | ---: | ---: |',
  ...groups.map(({ name, title, annotations }) => {
    const notes = annotations.filter(({ note }) => note.trim()).length;
    const cells = [escapeInText(name ?? words.unnamedSpeaker), escapeInText(title ?? ''), annotations.length, notes];
    return `| ${cells.join(' | ')} |`;
  }),
];

/** A bare date or date and time of YAML: what Obsidian shows as a date property. */
const isDate = (published: string | null): published is string =>
  published !== null &&
  /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(published);

/** Local time with its offset, to the second: `2026-01-13T09:14:02+01:00`. */
const isoWithOffset = (date: Date): string => {
  const minutes = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const two = (value: number): string => String(Math.floor(Math.abs(value))).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
};
