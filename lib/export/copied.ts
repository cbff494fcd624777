import type { AnnotationDraft, ArticleDraft, Remarks } from '../annotations';
import { annotationToText } from './plain-text';
import { annotationToMarkdown } from './quote-markdown';
import { annotationToHtml } from './rich-text';
import type { ExportWords } from './words';

/** How one quote is put into the clipboard. */
export type CopyForm = 'markdown' | 'text' | 'rich';

/** What goes into the clipboard; programs that take links take the HTML, others the text. */
export interface Clipping {
  readonly text: string;
  readonly html?: string;
}

/** One quote or highlight with its speaker and source. */
export const clippingOf = (
  annotation: Pick<AnnotationDraft, 'targets' | 'quote'> & Partial<Remarks>,
  article: ArticleDraft,
  words: ExportWords,
  form: CopyForm,
): Clipping => {
  if (form === 'markdown') return { text: annotationToMarkdown(annotation, article, words) };
  const text = annotationToText(annotation, article, words);
  return form === 'rich' ? { text, html: annotationToHtml(annotation, article, words) } : { text };
};
