import { describe, expect, test } from 'vitest';
import { extract } from '../../lib/extractor';

describe('an extraction', () => {
  const text =
    '市长周文博、局长何慧出席了会议。周文博表示，明年将新建三所学校。\n“家长们等了很久。”何慧说，“现在可以放心了。”\n周市长还说，校车也会增加。';
  const { lang, speakers, quotes } = extract(text);

  test('names the language that it found', () => {
    expect(lang).toBe('zh-Hans');
    expect(extract(text, { lang: 'zh-CN' }).lang).toBe('zh-CN');
  });

  test('gives each speaker the fullest name and the title that the text has anywhere', () => {
    expect(speakers.map(({ name, title }) => [name, title])).toEqual([
      ['周文博', '市长'],
      ['何慧', '局长'],
    ]);
  });

  test('numbers speakers in the order in which they are named', () => {
    expect(speakers.map(({ id }) => id)).toEqual(['s1', 's2']);
  });

  test('lists where a speaker is introduced and stands beside a quote', () => {
    const [first] = speakers;
    expect(first?.mentions.map(([start, end]) => text.slice(start, end))).toEqual(['周文博', '周文博', '周市长']);
  });

  test('gives quotes in order of the text, each with its cue and the words that stand for the speaker', () => {
    expect(
      quotes.map(({ type, spans, cue, speaker }) => [
        type,
        spans.map(([start, end]) => text.slice(start, end)),
        cue && text.slice(...cue),
        speaker?.mention && text.slice(...speaker.mention),
      ]),
    ).toEqual([
      ['indirect', ['明年将新建三所学校'], '表示', '周文博'],
      ['direct', ['家长们等了很久。', '现在可以放心了。'], '说', '何慧'],
      ['indirect', ['校车也会增加'], '说', '周市长'],
    ]);
  });

  test('says how sure it is', () => {
    for (const { confidence } of quotes) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  test('tells why only when asked', () => {
    expect(quotes[0]?.explain).toBeUndefined();
    expect(extract(text, { explain: true }).quotes[0]?.explain).toMatchObject({
      frame: 'speaker-cue-content',
      cueClass: 'say',
    });
  });

  test('is the same for Traditional as for Simplified, in the characters of the page', () => {
    const traditional = extract('市長周文博表示，明年將新建三所學校。');
    expect(traditional.lang).toBe('zh-Hant');
    expect(traditional.speakers).toMatchObject([{ name: '周文博', title: '市長' }]);
    expect(traditional.quotes).toHaveLength(1);
  });
});

describe('English', () => {
  const speakersIn = (text: string): (string | null)[] =>
    extract(text, { lang: 'en' }).quotes.map(({ speaker }) => speaker?.name ?? null);

  test('gives nobody a question that nobody is said to have asked', () => {
    expect(speakersIn('Tom Reed left. Asked whether the plan had failed, Anna Pike said it had.')).toEqual([
      null,
      'Anna Pike',
    ]);
  });

  test('gives a quotation without a cue the words before it that name its speaker', () => {
    const text = '“It is over,” Anna Pike said on Friday. She looked tired.\n“I have seen worse. We always came back.”';
    const { quotes } = extract(text, { lang: 'en' });
    expect(quotes.map(({ speaker }) => speaker?.mention && text.slice(...speaker.mention))).toEqual([
      'Anna Pike',
      'Anna Pike',
    ]);
  });

  test('gives a participle to whom the clause before it tells of', () => {
    expect(
      speakersIn('When the plan failed, Anna Pike blamed Tom Reed, saying that he had been warned twice.'),
    ).toContain('Anna Pike');
  });

  test('reads the end of a text as the end of a paragraph', () => {
    const spansOf = (text: string) => extract(text, { lang: 'en' }).quotes.map(({ spans }) => spans);
    for (const text of ['Anna Pike said it was late', "she added didn't", 'the bridge is safe asked told'])
      expect(spansOf(text)).toEqual(spansOf(`${text}\nIt rained.`));
  });
});

test.each([
  ['', 'und'],
  ['\n\n \n', 'und'],
  ['東京都は五日、新しい条例案を公表すると発表した。「今後も努力する」と述べた。', 'ja'],
])('a text without anything to read has no quotes: %j', (text, lang) => {
  expect(extract(text)).toEqual({ lang, speakers: [], quotes: [] });
});

test.each([
  ['李建国说，这条路“早就不适合通车”。', 'mixed'],
  ['李建国说，这是一座「和平、理性」的城市。', 'mixed'],
  ['李建国说，学校把“通途”项目交给了街道。', 'indirect'],
])('marks inside of what is reported hold wording or a term: %s', (text, type) => {
  expect(extract(text, { lang: 'zh' }).quotes.map((quote) => quote.type)).toEqual([type]);
});
