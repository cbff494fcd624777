import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collapse, measure, sizeOf } from '../../../lib/article/blocks/measure';

describe('the size of a text', () => {
  test('is about its letters, where words have spaces', () => {
    expect(sizeOf('the boat is on its way')).toBe(18);
  });

  test('counts a Chinese character as several letters', () => {
    expect(sizeOf('船已离港')).toBe(10);
  });

  test('of parts adds up to that of the whole, but for rounding', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abc 船离') });
    fc.assert(fc.property(text, text, (one, two) => Math.abs(sizeOf(one + two) - sizeOf(one) - sizeOf(two)) <= 2));
  });
});

test.each([
  ['The boat left, he said; nobody knew.', 3],
  ['船已离港，他说。', 2],
  ['Harbour office', 0],
])('“%s” has %i marks of sentences', (text, count) => {
  expect(measure(text).markCount).toBe(count);
});

test('white space is one space, and none at the ends', () => {
  expect(collapse(' \n The\tboat \u00a0 left\n')).toBe('The boat left');
});
