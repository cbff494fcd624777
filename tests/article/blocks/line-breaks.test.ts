import { expect, test } from 'vitest';
import { isParagraphBreak } from '../../../lib/article/blocks/line-breaks';

test.each([
  ['The boat left at nine.', 'Nobody was aboard.', true],
  ['“The boat left at nine”', 'Nobody was aboard.', true],
  ['船九点离港。', '无人在船上。', true],
  ['他说：', '“船已离港。”', true],
  ['船九点离港', '　　无人在船上', true],
  ['the boat', 'left at nine', false],
  ['Harbour Street 9', '2450 Sandholm', false],
])('a line break between “%s” and “%s” ends the paragraph: %s', (before, after, expected) => {
  expect(isParagraphBreak(before, after)).toBe(expected);
});
