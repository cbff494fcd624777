import { expect, test } from 'vitest';
import { placeBox } from '../../components/page/place-box';

const VIEW = { width: 1000, height: 700 };
const CARD = { width: 300, height: 120 };
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

test.each([
  ['under a short quote', box(100, 200, 600, 250), box(100, 225, 600, 250), { left: 100, top: 258 }],
  [
    'over it where there is no room under it',
    box(100, 580, 600, 640),
    box(100, 580, 600, 610),
    { left: 100, top: 452 },
  ],
  ['under the line of a long quote', box(100, 50, 600, 650), box(100, 300, 600, 325), { left: 100, top: 333 }],
  ['inside the window at its right edge', box(900, 200, 980, 220), box(900, 200, 980, 220), { left: 692, top: 228 }],
  [
    'inside the window for a quote that fills it',
    box(-50, -300, 1100, 900),
    box(-50, 690, 1100, 720),
    { left: 8, top: 562 },
  ],
])('a card goes %s', (_title, quote, line, place) => {
  expect(placeBox(quote, line, CARD, VIEW)).toEqual(place);
});

test('a card larger than the window begins at its edge', () => {
  expect(placeBox(box(0, 0, 50, 20), box(0, 0, 50, 20), { width: 1200, height: 900 }, VIEW)).toEqual({
    left: 8,
    top: 8,
  });
});
