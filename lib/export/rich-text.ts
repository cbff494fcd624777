import type { AnnotatedArticle, AnnotationDraft, ArticleDraft, Remarks } from '../annotations';
import type { ExportFormat } from './format';
import { annotationToText } from './plain-text';
import { contentOf, isParaphrase } from './quotation-marks';
import { textFragmentLink } from './text-fragment';
import type { ExportWords } from './words';

/** Text for programs that paste with links and emphasis: HTML of a few plain elements, made of text alone. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string): string =>
  text.replace(/(?!\s)\p{Cc}/gu, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

const link = (address: string, words: string): string =>
  /^(?:https?|file):/i.test(address) ? `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>` : escapeHtml(words);

type Kept = Pick<AnnotationDraft, 'targets' | 'quote'> & Partial<Remarks>;

/** One annotation: the words, who said them, where they stand, and what the reader wrote. */
export const annotationToHtml = (annotation: Kept, article: ArticleDraft, words: ExportWords): string => {
  const { targets, quote, note = '', tags = [] } = annotation;
  const content = escapeHtml(contentOf({ targets, quote }, article.lang));
  const reported = isParaphrase({ quote }) ? `<em>${escapeHtml(words.reported)}</em> ` : '';
  const speaker = [quote?.speaker?.name, quote?.speaker?.title].filter(Boolean).join(', ');
  const address = targets[0] ? textFragmentLink(article.url, targets[0], article.lang) : article.url;
  const source = [article.title, article.site, article.published?.slice(0, 10)].filter(Boolean).join(', ');
  const remarks = [note.trim(), tags.map((tag) => `#${tag}`).join(' ')].filter(Boolean);
  return [
    `<blockquote>${reported}${content}</blockquote>`,
    `<p>${speaker ? `— ${escapeHtml(speaker)}. ` : ''}${link(address, source)}</p>`,
    ...remarks.map((text) => `<p>${escapeHtml(text).replace(/\n/g, '<br>')}</p>`),
  ].join('\n');
};

const articleToHtml = ({ article, annotations }: AnnotatedArticle, words: ExportWords): string =>
  annotations.map((each) => annotationToHtml(each, article, words)).join('\n');

const page = (title: string, body: string): string =>
  `<!doctype html>\n<html>\n<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>\n<body>\n${body}\n</body>\n</html>\n`;

export const RICH_TEXT: ExportFormat = {
  id: 'html',
  extension: 'html',
  mimeType: 'text/html',
  article: (annotated, { words }) => page(annotated.article.title, articleToHtml(annotated, words)),
  articles: (articles, { words }) =>
    page(words.libraryTitle, articles.map((each) => articleToHtml(each, words)).join('\n')),
};

const articleToText = ({ article, annotations }: AnnotatedArticle, words: ExportWords): string =>
  annotations
    .map((each) => {
      const remarks = [each.note.trim(), each.tags.map((tag) => `#${tag}`).join(' ')].filter(Boolean);
      return [annotationToText(each, article, words), ...remarks].join('\n');
    })
    .join('\n\n');

/** What stands in mails and on paper. */
export const PLAIN_TEXT: ExportFormat = {
  id: 'text',
  extension: 'txt',
  mimeType: 'text/plain',
  article: (annotated, { words }) => `${articleToText(annotated, words)}\n`,
  articles: (articles, { words }) => `${articles.map((each) => articleToText(each, words)).join('\n\n')}\n`,
};
