/** Words are what the browser's own segmenter takes for words: the links that are made of them go to browsers. */

/** To make one costs a hundred times what it costs to use it. */
const segmenters = new Map<string, Intl.Segmenter>();

const segmenterOf = (lang: string): Intl.Segmenter => {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(supportedOf(lang), { granularity: 'word' });
    segmenters.set(lang, segmenter);
  }
  return segmenter;
};

/** Pages say strange things of their language. */
const supportedOf = (lang: string): string | undefined => {
  try {
    return Intl.Segmenter.supportedLocalesOf(lang)[0];
  } catch {
    return undefined;
  }
};

const segmentsOf = (text: string, lang: string): Intl.SegmentData[] => [...segmenterOf(lang).segment(text)];

/** UTF-16 units for each word that is looked for: longer than words are, shorter than long quotes. */
const UNITS_A_WORD = 24;

/** The stretch with the first words, up to the end of the last of them. */
export const firstWords = (text: string, count: number, lang: string): string => {
  const words = segmentsOf(text.slice(0, count * UNITS_A_WORD), lang).filter(({ isWordLike }) => isWordLike);
  const last = words[Math.min(count, words.length) - 1];
  return last ? text.slice(0, last.index + last.segment.length) : text;
};

export const lastWords = (text: string, count: number, lang: string): string => {
  const from = Math.max(0, text.length - count * UNITS_A_WORD);
  const words = segmentsOf(text.slice(from), lang).filter(({ isWordLike }) => isWordLike);
  const first = words[Math.max(0, words.length - count)];
  return first ? text.slice(from + first.index) : text;
};

/**
 * UTF-16 units at a cut edge where words are uncertain: Chinese is segmented by dictionary, and a cut word may lead
 * the next two astray.
 */
const UNCERTAIN = 8;

/** Without what may be the rest of a cut word. */
export const withoutFirstWord = (text: string, lang: string): string => {
  const begins = segmentsOf(text, lang).map(({ index }) => index);
  return text.slice(begins.find((index) => index >= UNCERTAIN) ?? begins[1] ?? text.length);
};

export const withoutLastWord = (text: string, lang: string): string => {
  const begins = segmentsOf(text, lang).map(({ index }) => index);
  return text.slice(0, begins.findLast((index) => index > 0 && index <= text.length - UNCERTAIN) ?? begins.at(-1) ?? 0);
};

/** Whether a character (UTF-16 unit) can be inside a word; in pairs of surrogates each half counts as one. */
export const isWordChar = (character: string): boolean => /[\p{L}\p{N}\p{M}\ud800-\udfff]/u.test(character);
