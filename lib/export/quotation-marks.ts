import { type AnnotationDraft, textOf, textQuoteOf } from '../annotations';

/** The outer quotation marks of a language, where they are not “ ”. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  'zh-Hant': ['「', '」'],
  'zh-TW': ['「', '」'],
  'zh-HK': ['「', '」'],
  ja: ['「', '」'],
  de: ['„', '“'],
  fr: ['« ', ' »'],
  es: ['«', '»'],
  it: ['«', '»'],
  pt: ['“', '”'],
  ru: ['«', '»'],
};

/** Words set in the quotation marks of their language (BCP 47). */
const inQuotationMarks = (text: string, lang: string): string => {
  const marks = MARKS[lang] ?? MARKS[lang.split('-', 1)[0] as string] ?? ['“', '”'];
  return marks[0] + text + marks[1];
};

/**
 * The content of an annotation as it may be shown: a speaker's own words in quotation marks, part by part; a
 * paraphrase, a mixed quote (which has its inner marks) and a highlight as they stand.
 */
export const contentOf = ({ targets, quote }: Pick<AnnotationDraft, 'targets' | 'quote'>, lang: string): string =>
  quote?.type === 'direct'
    ? targets.map((target) => inQuotationMarks(textQuoteOf(target).exact, lang)).join(' … ')
    : textOf({ targets });

/** Whether the content must be marked as reported, lest it be read as the speaker's own words. */
export const isParaphrase = ({ quote }: Pick<AnnotationDraft, 'quote'>): boolean =>
  quote !== null && quote.type !== 'direct';
