import search from 'approx-string-match';

/** Where a quote lies in a text, and how much of it is there: 1 for every character, 0 for none. */
export interface Alignment {
  readonly start: number;
  readonly end: number;
  readonly similarity: number;
}

/** Of the characters of a quote, how many may be different for it to be looked for at all. */
const MAX_ERRORS = 0.55;
/** How far around its likely beginning a quote is looked for: a part of its length, and at least so many characters. */
const SLACK = 0.35;
const MIN_SLACK = 40;
/** More than this put into a quote makes it another text (folded characters). */
export const MAX_INSERTION = 1200;
/** Head and tail of a quote with something in between, each with its context, must be this long and this similar. */
const MIN_HALF = 8;
const MIN_HALF_SIMILARITY = 0.85;

/** The best match of a quote that begins near a place of the text; null if less than half of it is there. */
export const alignNear = (text: string, quote: string, place: number): Alignment | null => {
  const slack = Math.max(MIN_SLACK, Math.ceil(quote.length * SLACK));
  const from = Math.max(0, place - slack);
  const matches = search(text.slice(from, place + quote.length + slack), quote, Math.floor(quote.length * MAX_ERRORS));
  let best: Alignment | null = null;
  for (const { start, end, errors } of matches) {
    const share = 1 - errors / quote.length;
    if (!best || share > best.similarity) best = { start: from + start, end: from + end, similarity: share };
  }
  return best;
};

/** A quote with the text around it, all folded. */
export interface QuoteInContext {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * A quote into which something was put: its head, behind its prefix, near one place and its tail, before its suffix,
 * near a later one. The cut is where both halves fit best. Null unless both are nearly whole.
 * @param place where the quote would begin if its head is right; `tailPlace` if its tail is.
 */
export const alignAround = (
  text: string,
  quote: QuoteInContext,
  place: number,
  tailPlace: number,
): Alignment | null => {
  const insertion = tailPlace - place;
  if (insertion <= 0 || insertion > MAX_INSERTION) return null;
  const { exact, prefix, suffix } = quote;
  const cut = bestCut(text, exact, place, tailPlace);
  if (cut === 0 || cut === exact.length) return null;
  const head = alignNear(text, prefix + exact.slice(0, cut), place - prefix.length);
  const tail = alignNear(text, exact.slice(cut) + suffix, tailPlace + cut);
  if (!head || !tail || tail.start < head.end || !isWhole(head) || !isWhole(tail)) return null;
  const start = prefix ? (alignNear(text.slice(0, head.end), prefix, head.start)?.end ?? head.start) : head.start;
  const end = suffix ? (alignNear(text, suffix, tail.end - suffix.length)?.start ?? tail.end) : tail.end;
  const share = (head.similarity * cut + tail.similarity * (exact.length - cut)) / exact.length;
  return start < head.end && end > tail.start ? { start, end, similarity: share } : null;
};

const isWhole = ({ start, end, similarity: share }: Alignment): boolean =>
  end - start >= MIN_HALF && share >= MIN_HALF_SIMILARITY;

/** A context is recognised from this similarity on. */
const MIN_CONTEXT = 0.65;
/** How much longer or shorter than the quote that stood there a rewritten one may be. */
const MIN_STRETCH = 0.4;
const MAX_STRETCH = 1.9;

/**
 * Whatever stands between the quote's prefix and suffix near a place: a quote that was rewritten beyond recognition
 * is still what is said there. Null where the two are not found, or what is between them has another length.
 */
export const alignBetween = (
  text: string,
  { exact, prefix, suffix }: QuoteInContext,
  place: number,
): Alignment | null => {
  if (!prefix || !suffix) return null;
  const before = alignNear(text, prefix, place - prefix.length);
  if (!before || before.similarity < MIN_CONTEXT) return null;
  const after = alignNear(text, suffix, before.end + exact.length);
  if (!after || after.similarity < MIN_CONTEXT) return null;
  const [start, end] = [before.end, after.start];
  const stretch = (end - start) / exact.length;
  if (stretch < MIN_STRETCH || stretch > MAX_STRETCH) return null;
  return { start, end, similarity: similarity(text.slice(start, end), exact) };
};

/**
 * Whether what stood before a quote near a place is now followed at once by what stood after it; where nothing stood
 * before it, whether the text now begins with what stood after it.
 */
export const hasClosed = (text: string, { prefix, suffix }: QuoteInContext, place: number): boolean => {
  if (!prefix && suffix.length >= MIN_WITNESS)
    return similarity(text.slice(0, suffix.length + MAX_SEAM), suffix) >= MIN_CONTEXT;
  if (Math.min(prefix.length, suffix.length) < MIN_WITNESS) return false;
  const before = alignNear(text, prefix, place - prefix.length);
  if (!before || before.similarity < MIN_CONTEXT) return false;
  const seam = text.slice(before.end, before.end + suffix.length + MAX_SEAM);
  return similarity(seam, suffix) >= MIN_CONTEXT;
};

/** A context shorter than this is no witness of a gap (folded characters). */
const MIN_WITNESS = 10;
/** What may stand in a seam: a word or a mark that was put in for what was taken out (folded characters). */
const MAX_SEAM = 6;

/** The share (0 … 1) of a part that is found in a text in order. */
export const similarity = (text: string, part: string): number => {
  if (!part) return 1;
  const errors = search(text, part, part.length).reduce((least, match) => Math.min(least, match.errors), part.length);
  return 1 - errors / part.length;
};

/** The offset in the quote before which it agrees with the first place and after which with the second. */
const bestCut = (text: string, quote: string, place: number, tailPlace: number): number => {
  // Agreement is counted within a few characters: the places are not exact.
  const agrees = (offset: number, base: number): boolean => {
    const at = base + offset;
    return text.slice(Math.max(0, at - MIN_SLACK), at + MIN_SLACK).includes(quote.substr(offset, 4));
  };
  let balance = 0;
  let best = 0;
  let cut = 0;
  for (let offset = 0; offset < quote.length; offset++) {
    balance += (agrees(offset, place) ? 1 : 0) - (agrees(offset, tailPlace) ? 1 : 0);
    if (balance > best) {
      best = balance;
      cut = offset + 1;
    }
  }
  return cut;
};
