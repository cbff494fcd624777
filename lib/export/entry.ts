import type { Annotation, ArticleRecord, Remarks } from '../annotations';
import { escapeAddress, escapeInText, escapeMarkdown } from './escape-markdown';
import { noteOf } from './note';
import { contentOf, isParaphrase } from './quotation-marks';
import { textFragmentLink } from './text-fragment';
import type { ExportWords } from './words';

/** One annotation as a block quote with its source, its block id, the reader's note and tags. */
export const entryLines = (
  annotation: Annotation,
  article: ArticleRecord,
  headingLevel: number,
  words: ExportWords,
): string[] => {
  return [
    `> ${shownContent(annotation, article, words)}${linkOf(annotation, article)}`,
    ...attributionLines(annotation),
    '',
    `^${blockId(annotation)}`,
    ...remarkLines(annotation, headingLevel, words),
    '',
  ];
};

/** Whether the page still held the words, then the reader's note and tags, each behind an empty line. */
export const remarkLines = (
  { note, tags, lost }: Remarks & Pick<Annotation, 'lost'>,
  headingLevel: number,
  words: ExportWords,
): string[] => [
  ...(lost ? ['', `*${words.lost}*`] : []),
  ...(note.trim() ? ['', noteOf(note, headingLevel)] : []),
  ...(tags.length > 0 ? ['', tags.map(tagOf).join(' ')] : []),
];

export const shownContent = (annotation: Annotation, { lang }: ArticleRecord, words: ExportWords): string => {
  const content = contentOf(annotation, lang);
  return isParaphrase(annotation) ? `*${words.reported}* ${escapeInText(content)}` : escapeMarkdown(content);
};

export const linkOf = ({ targets }: Annotation, { url, lang }: ArticleRecord): string => {
  const address = targets[0] && escapeAddress(textFragmentLink(url, targets[0], lang));
  return address ? ` [↗](${address})` : '';
};

const attributionLines = (annotation: Annotation): string[] => {
  const attribution = attributionOf(annotation);
  return attribution ? ['>', `> — ${attribution}`] : [];
};

/** Who said it, with their title; empty where nobody is named. */
export const attributionOf = ({ quote }: Annotation): string => {
  if (!quote?.speaker) return '';
  const { name, title } = quote.speaker;
  return escapeInText(title ? `${name}, ${title}` : name);
};

/** Letters, digits and dashes only, so that `[[file#^id]]` finds it. */
export const blockId = ({ id }: Annotation): string => `q-${id.replace(/[^a-zA-Z0-9]/g, '').slice(0, 8)}`;

/** A tag of digits alone is none in Obsidian; an underscore that no letter stands before would begin emphasis. */
export const tagOf = (tag: string): string =>
  `#${/^\d+$/.test(tag) ? `${tag}_` : tag}`.replace(/(?<![\p{L}\p{N}_])_+/gu, (marks) => marks.replaceAll('_', '\\_'));
