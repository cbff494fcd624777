import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContinuousWords, SpacedWords, type WordList } from '../../../lib/extractor/reading/word-list';

const NO_FOLD = new Uint16Array(0x10000);

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (character) => character.charCodeAt(0));

/** A word ends where no letter follows. */
const found = (list: WordList, text: string, at: number): readonly [end: number, word: number] => {
  const end = list.endOfLongest(text, unitsOf(text), at, (offset) => !/^[a-z][a-z]/.test(text.slice(offset - 1)));
  return [end, end > at ? list.found : -1];
};

const filled = <List extends WordList>(list: List, words: readonly string[]): List => {
  for (const [index, word] of words.entries()) list.add(word, index);
  return list;
};

const WORDS = ['said', 'sen.', 'as well as', 'as', 'co-founder', 'co', "'s", 'according to', 'p.m.'];

describe('words of spaced writing', () => {
  test.each([
    ['said so', 'said'],
    ['sen. reed', 'sen.'],
    ['as well as', 'as well as'],
    ['as well', 'as'],
    ['co-founder', 'co-founder'],
    ['according to her', 'according to'],
    ['according', ''],
    ['saids', ''],
  ])('“%s” begins with “%s”', (text, word) => {
    const [end] = found(filled(new SpacedWords(), WORDS), text, 0);
    expect(text.slice(0, end)).toBe(word);
  });

  test('are found where a tree finds them', () => {
    const piece = fc.constantFrom(...WORDS, 'a', ' ', '-', 'well', "'", '.');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const map = filled(new SpacedWords(), WORDS);
        const tree = filled(new ContinuousWords(NO_FOLD), WORDS);
        for (let at = 0; at < text.length; at++) {
          // Words begin where letters do.
          if (/[a-z]/.test(text.charAt(at - 1)) || !/[a-z']/.test(text.charAt(at))) continue;
          expect(found(map, text, at)).toEqual(found(tree, text, at));
        }
      }),
    );
  });

  test('keep the number that they had first', () => {
    const list = filled(new SpacedWords(), ['said']);
    expect(list.add('said', 7)).toBe(0);
    expect(list.add('Said', 8)).toBe(0);
  });
});
