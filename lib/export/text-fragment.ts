import { type Target, textQuoteOf } from '../annotations';

/**
 * Addresses that open at a sentence: https://wicg.github.io/scroll-to-text-fragment/. A term must begin and end with
 * whole words, and lie in one block; `start,end` may span blocks.
 */

/** A text up to this length (UTF-16 units) goes whole; a longer one by its first and last words. */
const MAX_TERM = 80;
const FIRST_WORDS = 8;
const LAST_WORDS = 5;
/** A shorter text may stand on the page more than once: it is told apart by what is right beside it. */
const NEEDS_CONTEXT = 30;

/** `-`, `,` and `&` mean something in a fragment; the rest of the list breaks links in Markdown. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[-!'()*~._]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The ends of the words of a text; words are what the browser's own segmenter takes for words. */
const segmentsOf = (text: string, lang: string): Intl.SegmentData[] => [
  ...new Intl.Segmenter(Intl.Segmenter.supportedLocalesOf(lang)[0], { granularity: 'word' }).segment(text),
];

/** The stretch with the first n words, up to the end of the n-th. */
const firstWords = (text: string, count: number, lang: string): string => {
  const words = segmentsOf(text, lang).filter(({ isWordLike }) => isWordLike);
  const last = words[Math.min(count, words.length) - 1];
  return last ? text.slice(0, last.index + last.segment.length) : text;
};

const lastWords = (text: string, count: number, lang: string): string => {
  const words = segmentsOf(text, lang).filter(({ isWordLike }) => isWordLike);
  const first = words[Math.max(0, words.length - count)];
  return first ? text.slice(first.index) : text;
};

const directive = (target: Target, lang: string): string => {
  const { exact, prefix, suffix } = textQuoteOf(target);
  const lines = exact.split('\n');
  const first = lines[0] as string;
  const last = lines.at(-1) as string;
  if (lines.length > 1 || exact.length > MAX_TERM) {
    return `${encode(firstWords(first, FIRST_WORDS, lang))},${encode(lastWords(last, LAST_WORDS, lang))}`;
  }
  if (exact.length >= NEEDS_CONTEXT) return encode(exact);
  // The first and last word of a context may be cut in the middle: leave them out.
  const before = wholeWords(prefix.slice(prefix.lastIndexOf('\n') + 1), 'end', lang);
  const after = wholeWords(suffix.split('\n', 1)[0] as string, 'start', lang);
  return [before && `${encode(before)}-`, encode(exact), after && `-${encode(after)}`].filter(Boolean).join(',');
};

/** The part of a context without the word at its outer edge; empty if nothing is left. */
const wholeWords = (context: string, side: 'start' | 'end', lang: string): string => {
  const segments = segmentsOf(context, lang);
  const kept = side === 'end' ? segments.slice(1) : segments.slice(0, -1);
  return kept.some(({ isWordLike }) => isWordLike)
    ? kept
        .map(({ segment }) => segment)
        .join('')
        .trim()
    : '';
};

/** The address of the page at the target. Other fragments are kept, other text directives replaced. */
export const textFragmentLink = (address: string, target: Target, lang: string): string => {
  const [page, fragment = ''] = address.split(/#(.*)/s, 2) as [string, string?];
  const own = fragment.split(':~:', 1)[0] as string;
  return `${page}#${own}:~:text=${directive(target, lang)}`;
};
