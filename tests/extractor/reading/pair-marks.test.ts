import { describe, expect, test } from 'vitest';
import { packFor } from '../../../lib/extractor/languages';
import { read } from '../../../lib/extractor/reading/reading';

/** What stands inside each quotation, in order, the outer before the inner. */
const quoted = (text: string, lang: string): string[] => {
  const pack = packFor(lang);
  if (!pack) throw new Error(`no pack for ${lang}`);
  const { tokens, quotations } = read(text, pack);
  return quotations.map(({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]));
};

describe('quotation marks in Chinese', () => {
  test.each([
    ['“甲”和“乙”', ['甲', '乙']],
    ['「甲」和『乙』', ['甲', '乙']],
    ['他说"好"，又说＂行＂', ['好', '行']],
    ['“外‘里’外”', ['外‘里’外', '里']],
    ['「外『里』外」', ['外『里』外', '里']],
    ['“外“里”外”', ['外“里”外', '里']],
  ])('are paired in %s', (text, expected) => {
    expect(quoted(text, 'zh')).toEqual(expected);
  });

  test.each([
    ['an opening mark typed for the closing one', '「高岩案「，后来', ['高岩案']],
    ['a closing mark typed for the opening one', '他说：”好。”', ['好。']],
    ['a closing mark without an opening one', '好。”他说。“行。”', ['行。']],
    ['an opening mark without a closing one', '所谓“高岩案，后来不了了之。\n下一段。', []],
    ['an opening mark at the head of speech without a closing one', '他说：“好。\n下一段。', ['好。']],
    ['a closing mark missing before the next quotation', '甲说：“好。乙说：“行。”', ['行。']],
  ])('spoil nothing else: %s', (_, text, expected) => {
    expect(quoted(text, 'zh')).toEqual(expected);
  });

  test('go on over a line break when the next paragraph opens or closes them', () => {
    expect(quoted('他说：“第一段。\n“第二段。”', 'zh')).toEqual(['第一段。', '第二段。']);
    expect(quoted('他说：“第一段。\n第二段。”完。', 'zh')).toEqual(['第一段。', '第二段。']);
  });

  test('swallow no more than their paragraph', () => {
    expect(quoted('他说：“第一段。\n第二段。\n第三段。”', 'zh')[0]).toBe('第一段。');
  });
});

describe('quotation marks in English', () => {
  test.each([
    ['He said, “yes”, and "no".', ['yes', 'no']],
    ["''Yes,'' he said.", ['Yes,']],
    ["``Yes,'' he said.", ['Yes,']],
    ['“He said ‘yes’ twice.”', ['He said ‘yes’ twice.', 'yes']],
    ["''She said 'yes,''' he said.", ["She said 'yes,'", 'yes,']],
    ["The workers' plan didn't work.", []],
    ["'Tis the season, they say.", []],
    ["He called it 'a disaster' and left.", ['a disaster']],
    ['“It’s the boys’ room,” she said.', ['It’s the boys’ room,']],
  ])('are paired in %s', (text, expected) => {
    expect(quoted(text, 'en')).toEqual(expected);
  });
});
