import { describe, expect, test } from 'vitest';
import { mixesAlphabets, visibleText } from '../../components/quote/visible-text';

describe('a name as it is shown', () => {
  test.each([
    ['a turned order', 'Ada \u202etsivqdniL', 'Ada ‹U+202E›tsivqdniL'],
    ['an isolate that is never closed', '\u2067Ada', '‹U+2067›Ada'],
    ['an end without a beginning', 'Ada\u2069', 'Ada‹U+2069›'],
    ['a mark of direction', 'Ada\u200f', 'Ada‹U+200F›'],
    ['a space without width', 'Ada\u200bLindqvist', 'Ada‹U+200B›Lindqvist'],
    ['a word joiner', 'Ada\u2060Lindqvist', 'Ada‹U+2060›Lindqvist'],
    ['a joiner among Latin letters', 'Ad\u200da', 'Ad‹U+200D›a'],
    ['a joiner among Han', '王\u200c小明', '王‹U+200C›小明'],
    ['a letter that fills', 'Ada\u3164', 'Ada‹U+3164›'],
    ['tags', 'Ada\u{e0041}', 'Ada‹U+E0041›'],
    ['the null', 'Ada\u0000', 'Ada‹U+0000›'],
    ['an escape', '\u001b[31mAda', '‹U+001B›[31mAda'],
    ['lines', 'Ada\r\nLindqvist', 'Ada Lindqvist'],
    ['a separator of lines', 'Ada\u2028Lindqvist', 'Ada‹U+2028›Lindqvist'],
    ['what it is', 'Ada Lindqvist-Ångström', 'Ada Lindqvist-Ångström'],
    ['where a word may break', '\u200bBundes\u00adkanzlerin', 'Bundeskanzlerin'],
    ['Han', '王小明', '王小明'],
    ['right to left', 'נועה כהן', 'נועה כהן'],
    ['a joiner where it belongs', 'नर\u200dेंद्र', 'नर\u200dेंद्र'],
    ['Persian', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['a family of emoji', '👩\u200d👧', '👩\u200d👧'],
  ])('%s', (_title, name, shown) => {
    expect(visibleText(name)).toBe(shown);
  });

  test('a megabyte is cut', () => {
    expect(visibleText('a'.repeat(1_000_000)).length).toBeLessThan(500);
  });
});

test.each([
  ['Ada Lindqvist', false],
  ['\u0410da Lindqvist', true],
  ['Ad\u03b1', true],
  ['Ада Линдквист', false],
  ['Ада Lindqvist', false],
  ['王小明 Ming', false],
])('%s mixes alphabets in a word: %s', (name, mixes) => {
  expect(mixesAlphabets(name)).toBe(mixes);
});
