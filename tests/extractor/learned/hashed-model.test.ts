import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bucketOf,
  feature,
  HEAVIEST,
  pack,
  probabilityOf,
  weightAt,
} from '../../../lib/extractor/learned/hashed-model';

const BITS = 6;
const weights = fc.array(fc.integer({ min: -HEAVIEST, max: HEAVIEST }), { minLength: 64, maxLength: 64 });

describe('a learned model', () => {
  test('has the weights that were stored', () => {
    fc.assert(
      fc.property(weights, (whole) => {
        const model = { bits: BITS, scale: 0.1, bias: 0, weights: pack(whole) };
        expect(whole.map((_weight, bucket) => weightAt(model, bucket))).toEqual(whole);
      }),
    );
  });

  test('adds up the weights of the features in log odds', () => {
    const whole = new Array<number>(64).fill(0);
    whole[bucketOf(feature(1, 7), BITS)] = 20;
    const model = { bits: BITS, scale: 0.1, bias: -1, weights: pack(whole) };
    expect(probabilityOf(model, [feature(1, 7)])).toBeCloseTo(1 / (1 + Math.exp(-1)));
    expect(probabilityOf(model, [])).toBeCloseTo(1 / (1 + Math.exp(1)));
  });

  test('puts every feature into its table', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer({ min: 1, max: 16 }), (first, second, bits) => {
        const bucket = bucketOf(feature(1, first, second), bits);
        expect(bucket).toBeGreaterThanOrEqual(0);
        expect(bucket).toBeLessThan(2 ** bits);
      }),
    );
  });
});
