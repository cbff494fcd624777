/** Ways through a reading: over pairs, to the ends of clauses and sentences. All offsets are tokens. */
import { Kind } from '../reading/kinds';
import { Class } from '../reading/lexicon';
import type { Quotation } from '../reading/pair-marks';
import type { Reading } from '../reading/reading';

/** No clause or sentence is followed further than this, so that odd texts cost no more than others. */
export const FARTHEST = 90;

/** The token after `i`, or behind the pair that `i` opens. */
export const stepRight = (reading: Reading, i: number): number => {
  const partner = reading.partner[i] ?? -1;
  return partner > i ? partner + 1 : i + 1;
};

/** The token before `i`, or the opening one of the pair that ends before `i`. */
export const stepLeft = (reading: Reading, i: number): number => {
  const partner = reading.partner[i - 1] ?? -1;
  return partner >= 0 && partner < i - 1 ? partner : i - 1;
};

export const hasClass = (reading: Reading, i: number, bits: number): boolean =>
  ((reading.tokens.classes[i] ?? 0) & bits) !== 0;

export const kindOf = (reading: Reading, i: number): number => reading.tokens.kind[i] ?? Kind.newline;

/** Text of a token range. */
export const textOf = (reading: Reading, from: number, to: number): string =>
  to > from ? reading.text.slice(reading.tokens.start[from], reading.tokens.end[to - 1]) : '';

/** The folded text of a token range. */
export const foldedOf = (reading: Reading, from: number, to: number): string => {
  if (to <= from) return '';
  const { start, end } = reading.tokens;
  return reading.folded.slice(start[from], end[to - 1]);
};

/** Length of a token range in UTF-16 code units. */
export const lengthOf = (reading: Reading, from: number, to: number): number =>
  to > from ? (reading.tokens.end[to - 1] ?? 0) - (reading.tokens.start[from] ?? 0) : 0;

/** What a clause ends in, within its line. */
export const isClauseEnd = (kind: number): boolean =>
  kind === Kind.comma || kind === Kind.stop || kind === Kind.semicolon || kind === Kind.colon || kind === Kind.dash;

/** The quotation whose opening mark is token `i`, if any. */
export const quotationAt = (reading: Reading, i: number): Quotation | null => {
  if (kindOf(reading, i) !== Kind.open) return null;
  const index = reading.within[i + 1] ?? -1;
  for (let at = index; at >= 0; at = reading.quotations[at]?.parent ?? -1)
    if (reading.quotations[at]?.open === i) return reading.quotations[at] ?? null;
  return null;
};

/** What stands last inside a quotation. */
export const lastKind = (reading: Reading, { to, from }: Quotation): number =>
  to > from ? kindOf(reading, to - 1) : Kind.other;

/** Whether a quotation ends as a sentence or a clause does. */
export const isRounded = (reading: Reading, quotation: Quotation): boolean => {
  const kind = lastKind(reading, quotation);
  return kind === Kind.stop || kind === Kind.ellipsis || kind === Kind.comma || kind === Kind.dash;
};

/** Quoted words of this many code units and more are rather said than named. Continuous, spaced writing. */
const LONG_QUOTATION = { continuous: 10, spaced: 28 } as const;

/** “The Long Way Home,”: in writing with capitals the title of a work has them on all words that matter. */
const isWorkTitle = (reading: Reading, { from, to }: Quotation): boolean => {
  if (reading.lexicon.pack.writing !== 'spaced') return false;
  const small = Class.preposition | Class.determiner | Class.coordinator | Class.genitive;
  let count = 0;
  for (let i = from; i < to; i++) {
    if (hasClass(reading, i, Class.self) || (i < to - 1 && kindOf(reading, i) === Kind.stop)) return false;
    if (kindOf(reading, i) !== Kind.word || (i > from && hasClass(reading, i, small))) continue;
    const offset = reading.tokens.start[i] ?? 0;
    if (reading.text.charCodeAt(offset) === reading.units[offset]) return false;
    count++;
  }
  return count > 1;
};

/** Whether quoted words look like an utterance rather than a term: by their end, their length, or an “I” inside. */
export const isUtterance = (reading: Reading, quotation: Quotation): boolean => {
  if (isWorkTitle(reading, quotation)) return false;
  const kind = lastKind(reading, quotation);
  if (kind === Kind.stop || kind === Kind.comma || kind === Kind.ellipsis) return true;
  const { from, to } = quotation;
  if (lengthOf(reading, from, to) >= LONG_QUOTATION[reading.lexicon.pack.writing]) return true;
  for (let i = from; i < to; i++)
    if (kindOf(reading, i) === Kind.comma || hasClass(reading, i, Class.self)) return true;
  return false;
};

/** Words that terms seldom hold: 不适当, 雙向的, 马上就来了. */
const WORDING = Class.negation | Class.adverb | Class.genitive | Class.aspect | Class.pronoun | Class.self;

/** Whether marks inside of what is reported hold the speaker's own wording rather than a term. Continuous writing. */
export const isWording = (reading: Reading, quotation: Quotation): boolean => {
  if (isUtterance(reading, quotation)) return true;
  for (let i = quotation.from; i < quotation.to; i++)
    if (hasClass(reading, i, WORDING) || kindOf(reading, i) === Kind.enumeration) return true;
  return false;
};

/** 新华社北京五月九日电（记者某某）: behind it a clause begins. */
const isDatelineEnd = (reading: Reading, i: number): boolean => {
  const partner = reading.partner[i] ?? -1;
  if (kindOf(reading, i) !== Kind.parenthesisClose || partner < 0) return hasClass(reading, i, Class.dateline);
  for (let at = partner + 1; at < i; at++) if (hasClass(reading, at, Class.reporter | Class.dateline)) return true;
  return hasClass(reading, partner - 1, Class.dateline);
};

/** Whether a space parts two words of continuous writing before token `i`. */
export const isGap = (reading: Reading, i: number): boolean => {
  const { start, end, kind } = reading.tokens;
  if (reading.lexicon.pack.writing !== 'continuous' || (start[i] ?? 0) <= (end[i - 1] ?? 0)) return false;
  return kind[i] !== Kind.foreign && kind[i - 1] !== Kind.foreign;
};

/** Code units of the rest of a headline. */
const LONGEST_HEADLINE = 48;

/** A space parts the clauses of a headline, which ends without a full stop. */
const isHeadlineGap = (reading: Reading, i: number): boolean => {
  if (!isGap(reading, i)) return false;
  const end = reading.sentenceEnds[i] ?? reading.tokens.count;
  return (
    kindOf(reading, end) === Kind.newline &&
    kindOf(reading, end - 1) !== Kind.stop &&
    lengthOf(reading, i, end) <= LONGEST_HEADLINE
  );
};

/** First token of the clause in which token `i` stands. */
export const clauseStart = (reading: Reading, i: number): number => {
  let at = i;
  for (let steps = 0; steps < FARTHEST && at > 0; steps++) {
    const before = kindOf(reading, at - 1);
    if (isClauseEnd(before) || before === Kind.newline || before === Kind.open || before === Kind.parenthesisOpen)
      break;
    if (isDatelineEnd(reading, at - 1) || isHeadlineGap(reading, at)) break;
    const next = stepLeft(reading, at);
    const quotation = before === Kind.close ? quotationAt(reading, next) : null;
    if (quotation && isUtterance(reading, quotation)) break;
    at = next;
  }
  return at;
};

/** The first token after the clause in which token `i` stands: a comma, a mark, the end. */
export const clauseEnd = (reading: Reading, i: number): number => {
  let at = i;
  for (let steps = 0; steps < FARTHEST && at < reading.tokens.count; steps++) {
    const kind = kindOf(reading, at);
    if (isClauseEnd(kind) || kind === Kind.newline || kind === Kind.close || kind === Kind.parenthesisClose) break;
    const quotation = kind === Kind.open ? quotationAt(reading, at) : null;
    if (quotation && isUtterance(reading, quotation)) break;
    at = stepRight(reading, at);
  }
  return at;
};

/** The first token after the sentence in which token `i` stands. */
export const sentenceEnd = (reading: Reading, i: number): number => reading.sentenceEnds[i] ?? reading.tokens.count;
