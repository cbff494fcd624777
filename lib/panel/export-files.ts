import type { AnnotatedArticle } from '../annotations';
import { articleToMarkdown, fileNameOf, libraryToMarkdown } from '../export';
import { exportWords } from '../export-words';
import { t } from '../i18n';

/** A text and the name of the file it goes into. */
export interface ExportFile {
  readonly name: string;
  readonly text: string;
  /** Markdown where nothing else is said. */
  readonly type?: string;
}

/** What is kept as Markdown: one article as a file of its own, several in one file. */
export const markdownFile = (articles: readonly AnnotatedArticle[], now = new Date()): ExportFile => {
  const options = { now, words: exportWords() };
  const [first] = articles;
  return first && articles.length === 1
    ? { name: fileNameOf(first.article.title, 'md'), text: articleToMarkdown(first, options) }
    : {
        name: fileNameOf(`${t('exportLibraryTitle')} ${now.toISOString().slice(0, 10)}`, 'md'),
        text: libraryToMarkdown(articles, options),
      };
};

/** Gives a file to the browser's downloads. A link needs no permission, unlike the downloads API. */
export const download = ({ name, text, type = 'text/markdown' }: ExportFile): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // Revoked later: the browser reads it after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
