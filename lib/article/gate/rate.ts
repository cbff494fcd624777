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

/** Address and head speak so strongly against an article that no text makes up for it: none of 250 news pages. */
const HOPELESS_SUM = -1.7;

export const isHopeless = (signals: HeadSignals): boolean => sumOf(signals) - BIAS <= HOPELESS_SUM;
