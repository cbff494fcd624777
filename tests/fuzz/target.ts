import type { Random } from './random';

/** What is fuzzed: makes an input from random numbers, feeds it, and throws where what comes out is not sound. */
export interface Target {
  readonly name: string;
  /** The bar for one round, counted in inputs. */
  readonly bar: number;
  /** Inputs of one process at most. */
  readonly batch?: number;
  readonly make: (random: Random) => unknown;
  readonly feed: (input: unknown) => void;
}
