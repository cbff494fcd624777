import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildTextMap, type TextBlock } from '../../lib/text-map';

/** The blocks of a page whose block elements are all `<p>`s: text nodes and `<br>`s in reading order. */
const blocksOf = (html: string): TextBlock[] => {
  document.body.innerHTML = html;
  return [...document.querySelectorAll('p')].map((paragraph) => {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const nodes: (Text | Element)[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.nodeType === Node.TEXT_NODE) nodes.push(node as Text);
      else if ((node as Element).tagName === 'BR') nodes.push(node as Element);
    }
    return { nodes };
  });
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the text', () => {
  test.each([
    ['joins blocks by a line break', '<p>One.</p><p>Two.</p>', 'One.\nTwo.'],
    ['reads a run of white space as one space', '<p>She\n   said&nbsp; so</p>', 'She said so'],
    ['reads white space over element borders as one space', '<p>She <b> said</b> <i> so</i></p>', 'She said so'],
    ['trims the ends of a block', '<p>\u3000\u3000他说，好。 </p>', '他说，好。'],
    ['leaves out blocks without text', '<p>One.</p><p> \n </p><p></p><p>Two.</p>', 'One.\nTwo.'],
    ['leaves out soft hyphens and zero-width spaces', '<p>Ver\u00adant\u200bwortung</p>', 'Verantwortung'],
    [
      'reads a line break of the source between Han characters as nothing',
      '<p>他表示，\n  将继续\n努力</p>',
      '他表示，将继续努力',
    ],
    ['keeps a space between Han characters on one line', '<p>张三 表示</p>', '张三 表示'],
    ['reads <br> as a space between words', '<p>She said<br>so</p>', 'She said so'],
    ['reads <br> as nothing between Han characters', '<p>将继续<br>\n努力</p>', '将继续努力'],
    ['keeps emoji and characters beyond the BMP whole', '<p>𠮷野家 👩‍👩‍👧 said</p>', '𠮷野家 👩‍👩‍👧 said'],
    ['is empty for no blocks', '', ''],
  ])('%s', (_title, html, text) => {
    expect(buildTextMap(blocksOf(html)).text).toBe(text);
  });
});

describe('rangesOf', () => {
  const stringsOf = (html: string, part: string): string[] => {
    const map = buildTextMap(blocksOf(html));
    const start = map.text.indexOf(part);
    expect(start).toBeGreaterThanOrEqual(0);
    return map.rangesOf([start, start + part.length]).map(String);
  };

  test.each([
    ['a word inside one node', '<p>It was so.</p>', 'was', ['was']],
    ['a span over element borders', '<p>It <b>was</b> so.</p>', 'It was so', ['It was so']],
    ['the raw white space behind one space', '<p>It  was\n so.</p>', 'It was so', ['It  was\n so']],
    ['one range a block', '<p>One two.</p><div>advert</div><p>Three four.</p>', 'two.\nThree', ['two.', 'Three']],
    ['the invisible characters inside', '<p>Ver\u00adant\u00adwortung</p>', 'antwort', ['ant\u00adwort']],
    ['words on both sides of a <br>', '<p>She said<br>so.</p>', 'said so', ['saidso']],
  ])('gives %s', (_title, html, part, strings) => {
    expect(stringsOf(html, part)).toEqual(strings);
  });

  test('refuses a span outside the text', () => {
    const map = buildTextMap(blocksOf('<p>One.</p>'));
    for (const span of [
      [-1, 2],
      [0, 5],
      [3, 2],
      [Number.NaN, 2],
    ] as const)
      expect(() => map.rangesOf(span)).toThrow(RangeError);
  });

  test('gives nothing once the page has changed or removed a node of the span', () => {
    const map = buildTextMap(blocksOf('<p>One.</p><p>Two.</p>'));
    const [first, second] = [...document.querySelectorAll('p')];
    (first?.firstChild as Text).data = 'Something else.';
    expect(map.isIntact()).toBe(false);
    expect(map.rangesOf([0, 3])).toEqual([]);
    expect(map.rangesOf([5, 8]).map(String)).toEqual(['Two']);
    second?.remove();
    expect(map.rangesOf([5, 8])).toEqual([]);
  });
});

describe('spanOf', () => {
  const rangeOf = (start: Node, startOffset: number, end: Node, endOffset: number): Range => {
    const range = document.createRange();
    range.setStart(start, startOffset);
    range.setEnd(end, endOffset);
    return range;
  };

  test('cuts a range that begins or ends in other text to the part inside', () => {
    const map = buildTextMap(blocksOf('<div id="a">menu</div><p>One two.</p><div id="b">advert</div><p>Three.</p>'));
    const before = document.querySelector('#a')?.firstChild as Text;
    const between = document.querySelector('#b')?.firstChild as Text;
    expect(map.spanOf(rangeOf(before, 1, between, 3))).toEqual([0, 8]);
    expect(map.spanOf(rangeOf(before, 0, before, 3))).toBeNull();
    expect(map.spanOf(rangeOf(between, 0, between, 4))).toBeNull();
  });

  test('understands boundary points between elements', () => {
    const map = buildTextMap(blocksOf('<p>One <b>two</b> three.</p>'));
    const paragraph = document.querySelector('p') as Element;
    expect(map.spanOf(rangeOf(paragraph, 1, paragraph, 2))).toEqual([4, 7]);
    expect(map.spanOf(rangeOf(document.body, 0, document.body, 1))).toEqual([0, map.text.length]);
  });

  test('a point inside a run of white space takes the space with it', () => {
    const map = buildTextMap(blocksOf('<p>One    two</p>'));
    const text = document.querySelector('p')?.firstChild as Text;
    expect(map.spanOf(rangeOf(text, 5, text, 10))).toEqual([3, 7]);
    expect(map.spanOf(rangeOf(text, 0, text, 5))).toEqual([0, 4]);
  });

  test('is null for an empty map', () => {
    document.body.innerHTML = '<div>text</div>';
    expect(buildTextMap([]).spanOf(rangeOf(document.body, 0, document.body, 1))).toBeNull();
  });
});

describe('for any page', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ' ',
      '\n',
      '  \n ',
      '\u00a0',
      '\u3000',
      '\u00ad',
      '\u200b',
      '他',
      '说',
      '，',
      'a',
      'said',
      '“',
      '𠮷',
      '👩‍👧',
      '.',
    ),
  );
  const inline = fc.tuple(
    fc.constantFrom('', 'b', 'i', 'br'),
    fc.array(piece, { maxLength: 6 }).map((list) => list.join('')),
  );
  const page = fc.array(fc.array(inline, { maxLength: 5 }), { maxLength: 5 });

  /** Built by the DOM's own methods, so that no parser comes between. */
  const blocksOfPage = (paragraphs: [string, string][][]): TextBlock[] =>
    paragraphs.map((parts) => {
      const paragraph = document.body.appendChild(document.createElement('p'));
      const nodes = parts.map(([tag, data]): Text | Element => {
        if (tag === 'br') return paragraph.appendChild(document.createElement('br'));
        const parent = tag ? paragraph.appendChild(document.createElement(tag)) : paragraph;
        return parent.appendChild(document.createTextNode(data));
      });
      return { nodes };
    });

  /** What every reading of white space leaves alone. */
  const visible = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, '');

  test('no visible character is lost, moved or added', () => {
    fc.assert(
      fc.property(page, (paragraphs) => {
        document.body.innerHTML = '';
        const map = buildTextMap(blocksOfPage(paragraphs));
        const raw = paragraphs.flat().map(([tag, data]) => (tag === 'br' ? '' : data));
        expect(visible(map.text)).toBe(visible(raw.join('')));
        expect(map.text).not.toMatch(/^\s|\s$|\s\s|\u00ad|\u200b/);
      }),
    );
  });

  test('a span of visible ends comes back from its ranges', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (paragraphs, one, other) => {
        document.body.innerHTML = '';
        const map = buildTextMap(blocksOfPage(paragraphs));
        const offsets = [...map.text].flatMap((_, index, all) => all.slice(0, index).join('').length);
        if (offsets.length === 0) return;
        const ends = [...offsets.slice(1), map.text.length];
        const [first, last] = [one % offsets.length, other % offsets.length].sort((a, b) => a - b) as [number, number];
        const span = [offsets[first] as number, ends[last] as number] as const;
        const part = map.text.slice(...span);
        if (/^\s|\s$/.test(part)) return;
        const ranges = map.rangesOf(span);
        expect(visible(ranges.map(String).join(''))).toBe(visible(part));
        const begin = ranges[0] as Range;
        const end = ranges.at(-1) as Range;
        const { startContainer, startOffset } = begin;
        const { endContainer, endOffset } = end;
        expect(map.spanOf({ startContainer, startOffset, endContainer, endOffset })).toEqual(span);
      }),
    );
  });
});
