import { similarity } from './align';

/** How far from the quote its context may have moved (folded characters): a word put in between is no other place. */
const REACH = 12;

/**
 * How alike the text around a place is to the context that was kept: before and after, each 0 … 1. A quote that had
 * nothing before or after it is in its place at the beginning or end of the text.
 */
export const contextAround = (
  text: string,
  prefix: string,
  suffix: string,
  start: number,
  end: number,
): { readonly before: number; readonly after: number } => ({
  before: prefix
    ? similarity(text.slice(Math.max(0, start - prefix.length - REACH), start), prefix)
    : Number(start <= REACH),
  after: suffix ? similarity(text.slice(end, end + suffix.length + REACH), suffix) : Number(end >= text.length - REACH),
});
