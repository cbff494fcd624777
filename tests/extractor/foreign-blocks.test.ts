import { expect, test } from 'vitest';
import { extract } from '../../lib/extractor';

const CHINESE = '市教育局局长方志远说，新学期将增加两节体育课，各校要在九月前排好课表，并把场地留出来给学生使用。';
const ENGLISH =
  'Mayor Clara Moor said the bridge would stay closed until the end of the month, and that the council had asked the operator for a full report before anyone is allowed to cross it again this summer.';
const GERMAN =
  'Die Bürgermeisterin Clara Moor sagte am Montag, die Brücke bleibe bis zum Ende des Monats gesperrt. Der Betreiber habe dem Rat noch keinen Bericht vorgelegt, und vorher dürfe niemand wieder hinüber, weil die Pfeiler noch geprüft würden.';

const spoken = (text: string, lang: string): string[] =>
  extract(text, { lang }).quotes.map(
    ({ speaker, spans }) => `${speaker?.name}: ${text.slice(spans[0]?.[0], spans[0]?.[1]).slice(0, 6)}`,
  );

test.each([
  [
    'Chinese inside English',
    'en',
    [ENGLISH, CHINESE, ENGLISH],
    ['Clara Moor: the br', '方志远: 新学期将增加', 'Clara Moor: the br'],
  ],
  ['English inside Chinese', 'zh', [CHINESE, ENGLISH], ['方志远: 新学期将增加', 'Clara Moor: the br']],
  ['German inside English', 'en', [ENGLISH, GERMAN], ['Clara Moor: the br', 'Clara Moor: die Br']],
])('reads %s in its own language', (_, lang, blocks, quotes) => {
  expect(spoken(blocks.join('\n'), lang)).toEqual(expect.arrayContaining(quotes));
});

test('gives speakers of all languages identities of their own', () => {
  const { speakers, quotes } = extract([CHINESE, ENGLISH].join('\n'), { lang: 'zh' });
  expect(new Set(speakers.map(({ id }) => id)).size).toBe(speakers.length);
  for (const { speaker } of quotes) expect(speakers.some(({ id }) => id === speaker?.id)).toBe(true);
});
