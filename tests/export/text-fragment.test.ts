import { describe, expect, test } from 'vitest';
import { describeSpan } from '../../lib/anchoring';
import { fileNameOf, textFragmentLink } from '../../lib/export';

const linkTo = (text: string, part: string, lang = 'en', address = 'https://news.example/a'): string => {
  const start = text.indexOf(part);
  return decodeURIComponent(textFragmentLink(address, describeSpan(text, [start, start + part.length]), lang));
};

describe('a link to a sentence', () => {
  const LONG = `She said ${'that the bridge would open again soon and '.repeat(4)}that it was safe for all.`;

  test.each([
    [
      'a sentence of middle length goes whole',
      'One. The bridge is open and it is safe. Two.',
      'The bridge is open and it is safe',
      '#:~:text=The bridge is open and it is safe',
    ],
    [
      'a long one goes by its ends',
      LONG,
      LONG.slice(9, -1),
      '#:~:text=that the bridge would open again soon and,it was safe for all',
    ],
    [
      'one whose ends would overlap goes whole',
      'Type ROOT\\Harbour\\Vessels\\IDENT\\{1f2e3d4c-11aa-22bb-33cc-0123456789ab}\\TimetableOfFerries\\PathOfAll now.',
      'ROOT\\Harbour\\Vessels\\IDENT\\{1f2e3d4c-11aa-22bb-33cc-0123456789ab}\\TimetableOfFerries\\PathOfAll',
      '#:~:text=ROOT\\Harbour\\Vessels\\IDENT\\{1f2e3d4c-11aa-22bb-33cc-0123456789ab}\\TimetableOfFerries\\PathOfAll',
    ],
    [
      'one over two blocks goes by its ends',
      'One two three.\nFour five six.',
      'One two three.\nFour five six.',
      '#:~:text=One two three,Four five six.',
    ],
    [
      'a short one is told apart by its neighbours',
      'Some say that it is safe enough for now, others not.',
      'it is safe',
      '#:~:text=Some say that-,it is safe,-enough for now, others not.',
    ],
    [
      'a neighbour begins with a whole word',
      'They don’t say that 1,000 of them were there, did they.',
      'of them were there',
      '#:~:text=They don’t say that 1,000-,of them were there,-, did they.',
    ],
    [
      'one that ends inside what may be a word has a neighbour',
      '委员会说旧航道太窄渡轮难以通过所以新航道将于明年五月正式启用往返时间将缩短一半左右，居民很高兴。',
      '旧航道太窄渡轮难以通过所以新航道将于明年五月正式启用往返时间将缩短一半',
      '#:~:text=委员会说-,旧航道太窄渡轮难以通过所以新航道将于明年五月正式启用往返时间将缩短一半,-左右，居民很高兴。',
    ],
    ['a neighbour in another block is none', 'Other block.\nIt is safe', 'It is safe', '#:~:text=It is safe'],
  ])('%s', (_title, text, part, end) => {
    expect(linkTo(text, part)).toBe(`https://news.example/a${end}`);
  });

  test('takes whole words of Chinese', () => {
    const text =
      '港口委员会主席林达在星期二的会议上表示，旧航道太窄，渡轮难以通过，新航道将于明年五月正式启用，届时往返海岛的时间将缩短一半，岛上居民的出行会更加方便，委员会还将在年底前公布新的票价，并为老人和学生提供优惠。';
    const [first, last] = (linkTo(text, text, 'zh').split('text=')[1] as string).split(/,(?=[^,]*$)/);
    expect(text.startsWith(first as string)).toBe(true);
    expect(text).toContain(last);
  });

  test('escapes what means something in a fragment', () => {
    const text = 'A half-measure, he said & meant (it) to be so.';
    const link = textFragmentLink('https://news.example/a', describeSpan(text, [0, text.length]), 'en');
    expect(link.split('text=')[1]).toMatch(/^A%20half%2Dmeasure%2C%20he%20said%20%26%20meant%20%28it%29/);
  });

  test('keeps the fragment of the address and replaces an older text directive', () => {
    expect(
      linkTo(
        'The bridge is open and it is safe.',
        'The bridge is open and it is safe',
        'en',
        'https://a.example/x#top',
      ),
    ).toContain('/x#top:~:text=The');
    expect(
      linkTo(
        'The bridge is open and it is safe.',
        'The bridge is open and it is safe',
        'en',
        'https://a.example/x#:~:text=old',
      ),
    ).toMatch(/\/x#:~:text=The[^:]*$/);
  });
});

test.each([
  ['A/B: “C” <d>|e?', 'A B “C” d e.md'],
  ['谁说的：数字政府', '谁说的：数字政府.md'],
  ['CON', 'CON_.md'],
  ['...', 'notes_.md'],
  ['  two   spaces. ', 'two spaces.md'],
  ['a\u202eb\u0000c', 'a b c.md'],
  ['x'.repeat(300), `${'x'.repeat(120)}.md`],
])('%j is the file %j', (title, name) => {
  expect(fileNameOf(title, 'md')).toBe(name);
});
