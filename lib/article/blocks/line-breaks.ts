/** How a paragraph that is set off by `<br>` ends: with the end of a sentence, a quote or a lead-in. */
const ENDS_SENTENCE = /[。！？；：….!?:;”"」』）)】]\s*$/u;

/** The indent by which Chinese pages set off a paragraph: two ideographic, em or no-break spaces. */
const BEGINS_INDENTED = /^[\t\n\r ]*[\u3000\u2003\u00a0]{2}/u;

/** Whether a single `<br>` between two lines separates paragraphs, or only breaks a line (verse, an address, a name). */
export const isParagraphBreak = (lineBefore: string, lineAfter: string): boolean =>
  ENDS_SENTENCE.test(lineBefore) || BEGINS_INDENTED.test(lineAfter);
