import { describe, expect, test } from 'vitest';
import { packFor } from '../../../lib/extractor/languages';
import { read } from '../../../lib/extractor/reading/reading';

const tokensOf = (text: string, lang: string): string[] => {
  const pack = packFor(lang);
  if (!pack) throw new Error(`no pack for ${lang}`);
  const { tokens } = read(text, pack);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};

describe('tokens of continuous writing', () => {
  test.each([
    ['他们表示，', ['他们', '表示', '，']],
    ['說明會', ['說明會']],
    ['QFII額度3.5億', ['QFII', '額', '度', '3.5', '億']],
    ['14：57，1,600元', ['14：57', '，', '1,600', '元']],
    ['……——！！', ['……', '——', '！！']],
    ['𠮷野', ['𠮷', '野']],
  ])('%s', (text, expected) => {
    expect(tokensOf(text, 'zh')).toEqual(expected);
  });

  test('are one for a name that the text makes known, even over a word that it overlaps', () => {
    const text = '局长李强说，今天下雨。李强调研两天。';
    expect(tokensOf(text, 'zh')).toEqual(expect.arrayContaining(['李强', '调']));
    expect(tokensOf(text, 'zh')).not.toContain('强调');
  });
});

describe('tokens of spaced writing', () => {
  test.each([
    ['He said so.', ['He', 'said', 'so', '.']],
    ["She didn't, it's Ann's.", ['She', "didn't", ',', 'it', "'s", 'Ann', "'s", '.']],
    ['J. Smith of the U.S. left', ['J. Smith', 'of', 'the', 'U.S.', 'left']],
    ['Dover, N.H. “We left.”', ['Dover', ',', 'N.H', '.', '“', 'We', 'left', '.', '”']],
    ['of the U.S. “experts”', ['of', 'the', 'U.S.', '“', 'experts', '”']],
    ['according to Ann', ['according to', 'Ann']],
    ['well-known 3.5', ['well-known', '3.5']],
    ['yes -- no – maybe', ['yes', '--', 'no', '–', 'maybe']],
  ])('%s', (text, expected) => {
    expect(tokensOf(text, 'en')).toEqual(expected);
  });
});
