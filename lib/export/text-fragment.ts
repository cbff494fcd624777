import { type Target, textQuoteOf } from '../annotations';
import { firstWords, isWordChar, lastWords, withoutFirstWord, withoutLastWord } from './words-of-text';

/**
 * Addresses that open at a sentence: https://wicg.github.io/scroll-to-text-fragment/. A term must begin and end with
 * whole words, and lie in one block; `start,end` may span blocks. Beside a context, a term may begin or end anywhere.
 */

/** A text up to this length (UTF-16 units) goes whole; a longer one by its first and last words. */
const MAX_TERM = 80;
const FIRST_WORDS = 8;
const LAST_WORDS = 5;
/** A shorter text may stand on the page more than once: it is told apart by what is right beside it. */
const NEEDS_CONTEXT = 30;

/** Of what anchoring keeps beside a quote, in UTF-16 units: what is shorter ends with the block or the text. */
const CONTEXT = 32;

/** Where a word begins or ends for certain. Not beside every mark: `1,000` and `don’t` are one word each. */
const CLAUSE_BEFORE = /[\s，。！？；：、“”「」『』（）《》—…](?=[\p{L}\p{N}][^，。！？；：、,;!?]*[\p{P}\s]*$)/u;
const CLAUSE_AFTER = /^[\p{P}\s]*[\p{L}\p{N}][^，。！？；：、,;!?]*(?=[，。！？；：、]|[,;!?](?:\s|$))/u;

/** `-`, `,` and `&` mean something in a fragment; the rest of the list breaks links in Markdown. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*~._]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const directive = (target: Target, lang: string): string => {
  const { exact, prefix, suffix } = textQuoteOf(target);
  const lines = exact.split('\n');
  const isLong = lines.length > 1 || exact.length > MAX_TERM;
  const isShort = exact.length < NEEDS_CONTEXT;
  const before = isShort || isInWord(prefix.at(-1), exact[0]) ? contextBefore(prefix, lang) : '';
  const after = isShort || isInWord(exact.at(-1), suffix[0]) ? contextAfter(suffix, lang) : '';
  return [
    before && `${encode(before)}-`,
    ...(isLong ? endsOf(lines, lang) : [exact]).map(encode),
    after && `-${encode(after)}`,
  ]
    .filter(Boolean)
    .join(',');
};

/** A long text by its first and last words; whole where these would overlap: browsers look for the second behind the first. */
const endsOf = (lines: readonly string[], lang: string): string[] => {
  const [first = '', last = first] = [lines[0], lines.at(-1)];
  const ends = [firstWords(first, FIRST_WORDS, lang), lastWords(last, LAST_WORDS, lang)];
  const isOverlapping = lines.length === 1 && ends.join('').length > first.length;
  return isOverlapping ? [first] : ends;
};

/** Whether browsers may take the characters on both sides of an edge for one word: certain only beside punctuation. */
const isInWord = (before = '', after = ''): boolean => isWordChar(before) && isWordChar(after);

/**
 * What stands before in the same block, from a place where a word begins for certain: behind punctuation, or behind
 * the first word, which may be cut in the middle.
 */
const contextBefore = (prefix: string, lang: string): string => {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  if (line.length < CONTEXT) return hasWord(line) ? line.trim() : '';
  const clause = CLAUSE_BEFORE.exec(line);
  const context = clause ? line.slice(clause.index + 1) : withoutFirstWord(line, lang);
  return hasWord(context) ? context.trim() : '';
};

const contextAfter = (suffix: string, lang: string): string => {
  const end = suffix.indexOf('\n');
  const line = end < 0 ? suffix : suffix.slice(0, end);
  if (line.length < CONTEXT) return hasWord(line) ? line.trim() : '';
  const clause = CLAUSE_AFTER.exec(line);
  const context = clause ? clause[0] : withoutLastWord(line, lang);
  return hasWord(context) ? context.trim() : '';
};

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The address of the page at the target. Other fragments are kept, other text directives replaced. */
export const textFragmentLink = (address: string, target: Target, lang: string): string => {
  const [page, fragment = ''] = address.split(/#(.*)/s, 2) as [string, string?];
  const own = fragment.split(':~:', 1)[0] as string;
  return `${page}#${own}:~:text=${directive(target, lang)}`;
};
