import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LateKeeper } from '../../lib/exchange/late-keeper';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const keeperOf = () => {
  const kept: string[] = [];
  const keeper = new LateKeeper<string>(async (text) => void kept.push(text), 300);
  return { keeper, kept };
};

test('many quick changes are kept once, the last of them', () => {
  const { keeper, kept } = keeperOf();
  for (const text of ['a', 'ab', 'abc']) {
    keeper.change(text);
    vi.advanceTimersByTime(200);
  }
  expect(kept).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(kept).toEqual(['abc']);
});

test('what waits is kept at once when told, and not again', async () => {
  const { keeper, kept } = keeperOf();
  keeper.change('a');
  await keeper.keepNow();
  expect(kept).toEqual(['a']);
  await keeper.keepNow();
  vi.advanceTimersByTime(1000);
  expect(kept).toEqual(['a']);
});
