import { EXTRACTOR } from './extractor';
import { IMPORTERS } from './importers';
import { pagesTarget } from './pages';
import { Random } from './random';
import type { Target } from './target';
import { TEMPLATES } from './templates';

/** A hang: longer on one input than any reader waits. Milliseconds. */
export const HANG_MS = 1000;

export const targetsOf = (pages?: string): readonly Target[] => [EXTRACTOR, IMPORTERS, TEMPLATES, pagesTarget(pages)];

export interface Failure {
  readonly index: number;
  readonly kind: 'crash' | 'hang';
  readonly message: string;
}

/** Inputs `from` … `from + count` of a seed; each is made from seed and index alone, so that one can be made again. */
export const fuzz = (
  target: Target,
  seed: number,
  from: number,
  count: number,
  clock: () => number = () => 0,
): Failure[] => {
  const failures: Failure[] = [];
  for (let index = from; index < from + count; index++) {
    const input = target.make(new Random(seed, index));
    const start = clock();
    try {
      target.feed(input);
    } catch (error) {
      failures.push({
        index,
        kind: 'crash',
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
    const took = clock() - start;
    if (took > HANG_MS) failures.push({ index, kind: 'hang', message: `${Math.round(took)} ms` });
  }
  return failures;
};
