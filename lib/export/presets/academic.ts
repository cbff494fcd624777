import type { Annotation, ArticleRecord } from '../../annotations';
import { attributionOf, blockId, linkOf, remarkLines, shownContent } from '../entry';
import { escapeMarkdown } from '../escape-markdown';
import { type MarkdownStyle, PLAIN } from '../markdown-style';

/** Every quote with a footnote: author, title, outlet, date, link, and when it was read. */
export const ACADEMIC: MarkdownStyle = {
  ...PLAIN,
  entry: (annotation, article, headingLevel, words) => {
    const attribution = attributionOf(annotation);
    return [
      `> ${shownContent(annotation, article, words)}[^${blockId(annotation)}]`,
      ...(attribution ? ['>', `> — ${attribution}`] : []),
      ...remarkLines(annotation, headingLevel, words),
      '',
    ];
  },
  notes: (annotations, article, words) =>
    annotations.map((each) => `[^${blockId(each)}]: ${sourceOf(each, article, words.accessed)}`),
};

const sourceOf = (annotation: Annotation, article: ArticleRecord, accessed: string): string => {
  const { byline, title, site, published, url } = article;
  const parts = [byline, title, site ?? new URL(url).hostname, published?.slice(0, 10)];
  // At its beginning, a footnote may hold a list or a heading.
  const shown = escapeMarkdown(parts.filter(Boolean).join(', '));
  return `${shown}, ${accessed} ${new Date(annotation.created).toISOString().slice(0, 10)}.${linkOf(annotation, article)}`;
};
