import type { AnnotationDraft, ArticleDraft, Remarks } from '../annotations';
import { remarkLines } from './entry';
import { escapeAddress, escapeInText, escapeMarkdown } from './escape-markdown';
import { contentOf, isParaphrase } from './quotation-marks';
import { textFragmentLink } from './text-fragment';
import { ENGLISH_WORDS, type ExportWords } from './words';

/** One annotation for the clipboard as Markdown: a block quote that says who, where and when, then note and tags. */
export const annotationToMarkdown = (
  { targets, quote, note = '', tags = [] }: Pick<AnnotationDraft, 'targets' | 'quote'> & Partial<Remarks>,
  { url, title, site, published, lang }: ArticleDraft,
  words: ExportWords = ENGLISH_WORDS,
): string => {
  const content = contentOf({ targets, quote }, lang);
  const address = escapeAddress(targets[0] ? textFragmentLink(url, targets[0], lang) : url);
  const source = address ? `[${escapeInText(title)}](${address})` : escapeInText(title);
  const { name, title: office } = quote?.speaker ?? {};
  const where = [name, office, site, published?.slice(0, 10)].map((part) => part && escapeInText(part));
  const attribution = [...where.slice(0, 2), source, ...where.slice(2)].filter(Boolean).join(', ');
  return [
    `> ${isParaphrase({ quote }) ? `*${words.reported}* ${escapeInText(content)}` : escapeMarkdown(content)}`,
    '>',
    `> — ${attribution}`,
    ...remarkLines({ note, tags }, 0, words),
  ].join('\n');
};
