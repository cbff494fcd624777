/**
 * How the characters of a page become the characters of the text: what a reader sees as one space is one space, and
 * what a reader cannot see is nothing.
 */

/** White space in the widest sense: that of ECMAScript's `\s`, told without a regular expression for speed. */
export const isSpace = (code: number): boolean =>
  code <= 0x20
    ? code === 0x20 || (code >= 0x09 && code <= 0x0d)
    : code >= 0xa0 &&
      (code === 0xa0 ||
        code === 0x3000 ||
        code === 0xfeff ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x1680);

/** Invisible characters that only guide line breaking: soft hyphen, zero-width space, word joiner. */
export const isInvisible = (code: number): boolean => code === 0xad || code === 0x200b || code === 0x2060;

/**
 * Characters of scripts written without spaces, and their full-width punctuation. A line break of the HTML source
 * between two of them is an accident of the editor, not a space (CSS Text 3, section 4.1.3, segment break
 * transformation). Hangul is left out: Korean has spaces.
 */
export const isUnspacedScript = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0x312f) ||
  (code >= 0x3190 && code <= 0x9fff) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xff01 && code <= 0xff60);
