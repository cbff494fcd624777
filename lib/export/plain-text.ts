import type { AnnotationDraft, ArticleDraft } from '../annotations';
import { contentOf, isParaphrase } from './quotation-marks';
import { textFragmentLink } from './text-fragment';
import { ENGLISH_WORDS, type ExportWords } from './words';

/** One annotation for the clipboard: the words, who said them, where they stand. */
export const annotationToText = (
  { targets, quote }: Pick<AnnotationDraft, 'targets' | 'quote'>,
  { url, title, site, published, lang }: ArticleDraft,
  words: ExportWords = ENGLISH_WORDS,
): string => {
  const content = contentOf({ targets, quote }, lang);
  const speaker = quote?.speaker && [quote.speaker.name, quote.speaker.title].filter(Boolean).join(', ');
  const source = [title, site, published?.slice(0, 10)].filter(Boolean).join(', ');
  const address = targets[0] ? textFragmentLink(url, targets[0], lang) : url;
  return [
    isParaphrase({ quote }) ? `${words.reported} ${content}` : content,
    ...(speaker ? [`— ${speaker}`] : []),
    source,
    address,
  ].join('\n');
};
