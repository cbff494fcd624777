// @vitest-environment node
import { expect, test } from 'vitest';
import { fuzz, targetsOf } from './round';

/** A few of what `npm run fuzz` feeds by the million, always the same ones. */
const COUNTS: Readonly<Record<string, number>> = { extractor: 3000, importers: 2000, templates: 2000, pages: 60 };

test.each(targetsOf().map((target) => [target.name, target] as const))('%s takes whatever comes', (name, target) => {
  expect(fuzz(target, 1, 0, COUNTS[name] ?? 0)).toEqual([]);
});

test('a failure is found and can be made again', () => {
  const target = {
    name: 'test',
    bar: 1,
    make: (random: { below(limit: number): number }) => random.below(100),
    feed: (input: unknown) => {
      if (input === 7) throw new Error('seven');
    },
  };
  const [failure] = fuzz(target, 3, 0, 1000);
  expect(failure?.message).toContain('seven');
  expect(fuzz(target, 3, failure?.index ?? 0, 1)).toEqual([expect.objectContaining({ index: failure?.index })]);
});

test('what takes too long is a hang', () => {
  let now = 0;
  const slow = {
    name: 'slow',
    bar: 1,
    make: () => 0,
    feed: () => {
      now += 1001;
    },
  };
  expect(fuzz(slow, 1, 0, 1, () => now)).toEqual([{ index: 0, kind: 'hang', message: '1001 ms' }]);
});
