import type { HeadSignals, Signals } from './signals';
import { BIAS, WEIGHTS } from './weights';

/** The sum of what the signals say, in natural logarithms of odds. */
const sumOf = (signals: Partial<Signals>): number => {
  let sum = BIAS;
  for (const [name, value] of Object.entries(signals)) sum += WEIGHTS[name as keyof Signals] * value;
  return sum;
};

/** The score of a page, 0 … 1. */
export const rate = (signals: Partial<Signals>): number => 1 / (1 + Math.exp(-sumOf(signals)));

/** A score from here on is an article. */
export const THRESHOLD = 0.5;

/** Address and head speak so strongly against an article that no text makes up for it: one of 250 news pages, a how-to. */
const HOPELESS_SUM = -2.2;
/**
 * Letters of running text that an article whose address and head say nothing has together at the least: the fewest of
 * 250 news pages are 728.
 */
const MIN_TEXT = 300;
/** No body is shorter, whatever address and head say: of 250 news pages, the fewest letters are 225. */
export const SHORTEST_TEXT = 100;
/** What address and head say against an article, every doubling of its text makes up for so much of. */
const WORTH_OF_DOUBLING = 0.5;
/** So much they say, with the worth of the text, on every page with an article: the least of 250 news pages is 1.1. */
const LEAST_SUM = 0.2;

const headSum = (signals: HeadSignals): number => sumOf(signals) - BIAS;

export const isHopeless = (signals: HeadSignals): boolean => headSum(signals) <= HOPELESS_SUM;

/**
 * Letters of running text without which the page is no article, by its address and head. One that has no date
 * anywhere lacks what speaks most for an article near the headline: of 250 news pages, the least sum of those is 3.4.
 */
export const lettersNeeded = (signals: HeadSignals, isDated: boolean): number => {
  const sum = headSum(signals);
  const lacking = LEAST_SUM + (isDated ? 0 : WEIGHTS.dateLine) - sum;
  return Math.max(SHORTEST_TEXT, MIN_TEXT * Math.max(2 ** -sum, 2 ** (lacking / WORTH_OF_DOUBLING) - 1));
};

/** Whether address or head say when the page was published. */
export const isDatedByHead = ({ headDate, datedAddress }: HeadSignals): boolean => headDate + datedAddress > 0;
