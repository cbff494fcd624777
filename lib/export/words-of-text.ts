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

/** The last one asked for: a text is looked at from both ends. */
let lastAsked: { readonly text: string; readonly lang: string; readonly segments: Intl.Segments } | null = null;

const segmentsOf = (text: string, lang: string): Intl.Segments => {
  if (lastAsked?.text !== text || lastAsked.lang !== lang)
    lastAsked = { text, lang, segments: segmenterOf(lang).segment(text) };
  return lastAsked.segments;
};

/** The segments from the last to the first: as they are from the first on, without making those that nobody looks at. */
function* backwards(segments: Intl.Segments, length: number): Generator<Intl.SegmentData> {
  for (let at = length - 1; at >= 0; ) {
    const segment = segments.containing(at) as Intl.SegmentData;
    yield segment;
    at = segment.index - 1;
  }
}

/** The last of so many words, or of those there are. */
const wordAt = (segments: Iterable<Intl.SegmentData>, count: number): Intl.SegmentData | undefined => {
  let left = count;
  let last: Intl.SegmentData | undefined;
  for (const segment of segments) {
    if (!segment.isWordLike) continue;
    last = segment;
    left--;
    if (left === 0) break;
  }
  return last;
};

/** UTF-16 units for each word that is looked for: longer than words are, shorter than long quotes. */
const UNITS_A_WORD = 24;
/** A text up to this length is looked at as a whole. UTF-16 units. */
const WHOLE = 192;

/** The stretch with the first words, up to the end of the last of them. */
export const firstWords = (text: string, count: number, lang: string): string => {
  const looked = text.length <= WHOLE ? text : text.slice(0, count * UNITS_A_WORD);
  const last = wordAt(segmentsOf(looked, lang), count);
  return last ? text.slice(0, last.index + last.segment.length) : text;
};

export const lastWords = (text: string, count: number, lang: string): string => {
  const from = text.length <= WHOLE ? 0 : Math.max(0, text.length - count * UNITS_A_WORD);
  const first = wordAt(backwards(segmentsOf(text.slice(from), lang), text.length - from), count);
  return first ? text.slice(from + first.index) : text;
};

/**
 * UTF-16 units at a cut edge where words are uncertain: Chinese is segmented by dictionary, and a cut word may lead
 * the next two astray.
 */
const UNCERTAIN = 8;

/** Without what may be the rest of a cut word. */
export const withoutFirstWord = (text: string, lang: string): string => {
  let second: number | undefined;
  for (const { index } of segmentsOf(text, lang)) {
    if (index >= UNCERTAIN) return text.slice(index);
    if (index > 0) second ??= index;
  }
  return text.slice(second ?? text.length);
};

export const withoutLastWord = (text: string, lang: string): string => {
  const segments = segmentsOf(text, lang);
  const begin = segments.containing(text.length - UNCERTAIN)?.index || segments.containing(text.length - 1)?.index;
  return text.slice(0, begin ?? 0);
};

/** Whether a character (UTF-16 unit) can be inside a word; in pairs of surrogates each half counts as one. */
export const isWordChar = (character: string): boolean => /[\p{L}\p{N}\p{M}\ud800-\udfff]/u.test(character);
