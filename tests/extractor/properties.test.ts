import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Extraction, extract } from '../../lib/extractor';

/** Pieces that texts of the packs are made of, and such as break them. */
const PIECES = {
  zh: [
    ...'“”‘’「」『』"＂《》（）()，。！？：；、…—-·,.:;!? \n',
    ...['张三', '李书记', '局长王建国', '他', '她', '其', '该负责人', '记者', '外交部', '报告', '约翰·史密斯', 'CEO'],
    ...['表示', '说', '指出', '认为', '告诉', '要求', '据', '根据', '在', '看来', '的', '了', '并', '还', '被', '没有'],
    ...[
      '今天天气很好',
      '方案已经通过',
      '我们会努力',
      '——',
      '他说：“好。”',
      '\u{20BB7}',
      '😀',
      '\ud83d',
      '\ude00',
      '\u200b',
      '2021年',
      '3.5',
    ],
  ],
  en: [
    ...'“”‘’"\'«»()[],.!?:;-–—… \n',
    ...[
      'John Smith',
      'Ms. Reed',
      'the mayor',
      'she',
      'they',
      'officials',
      'a report',
      'said',
      'says',
      'told',
      'according to',
    ],
    ...[
      'that',
      'the bridge is safe',
      "didn't",
      'and',
      'added',
      'asked',
      "''",
      '``',
      '😀',
      '\ud83d',
      'U.S.',
      '3.5',
      'İ',
    ],
  ],
} as const;

const textIn = (lang: keyof typeof PIECES): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...PIECES[lang]) }, fc.string({ maxLength: 3 })), {
      maxLength: 60,
    })
    .map((pieces) => pieces.join(lang === 'en' ? ' ' : ''));

const splitsSurrogates = (text: string, offset: number): boolean =>
  offset > 0 &&
  offset < text.length &&
  /[\ud800-\udbff]/.test(text.charAt(offset - 1)) &&
  /[\udc00-\udfff]/.test(text.charAt(offset));

const expectSound = (text: string, { speakers, quotes }: Extraction): void => {
  const spans = [
    ...quotes.flatMap(({ spans: content, cue, speaker }) => [
      ...content,
      ...(cue ? [cue] : []),
      ...(speaker?.mention ? [speaker.mention] : []),
    ]),
    ...speakers.flatMap(({ mentions }) => mentions),
  ];
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(splitsSurrogates(text, start) || splitsSurrogates(text, end)).toBe(false);
  }
  for (const { spans: content } of quotes) {
    expect(content.length).toBeGreaterThan(0);
    for (const [index, [start]] of content.slice(1).entries())
      expect(start).toBeGreaterThanOrEqual(content[index]?.[1] ?? 0);
  }
  const starts = quotes.map(({ spans: content }) => content[0]?.[0] ?? -1);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
};

describe.each(['zh', 'en'] as const)('whatever the text (%s)', (lang) => {
  test('spans lie inside it, in order, without overlap, and split no character', () => {
    fc.assert(
      fc.property(textIn(lang), (text) => expectSound(text, extract(text, { lang }))),
      { numRuns: 400 },
    );
  });

  test('the same text gives the same extraction', () => {
    fc.assert(
      fc.property(textIn(lang), (text) => {
        expect(extract(text, { lang })).toEqual(extract(text, { lang }));
      }),
      { numRuns: 100 },
    );
  });

  test('every speaker speaks, and every quote’s speaker is listed', () => {
    fc.assert(
      fc.property(textIn(lang), (text) => {
        const { speakers, quotes } = extract(text, { lang });
        const speaking = new Set(quotes.flatMap(({ speaker }) => (speaker ? [speaker.id] : [])));
        expect(new Set(speakers.map(({ id }) => id))).toEqual(speaking);
        for (const { speaker } of quotes)
          if (speaker) expect(speakers.find(({ id }) => id === speaker.id)?.name).toBe(speaker.name);
      }),
      { numRuns: 200 },
    );
  });

  test('a paragraph more changes nothing in those before, but for names it makes known', () => {
    fc.assert(
      fc.property(textIn(lang), (text) => {
        const longer = extract(`${text}\n${lang === 'zh' ? '天气很好。' : 'It rained.'}`, { lang });
        expect(longer.quotes.map(({ spans }) => spans)).toEqual(
          extract(text, { lang }).quotes.map(({ spans }) => spans),
        );
      }),
      { numRuns: 200, examples: [['İ says U.S. “']] },
    );
  });
});
