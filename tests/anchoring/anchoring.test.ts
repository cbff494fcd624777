import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AnchorText, describeSpan, resolveTarget } from '../../lib/anchoring';
import { textQuoteOf } from '../../lib/annotations';

const PAGE = [
  'Harbour board picks a new route',
  'The board met on Tuesday. “The old route is too narrow for ferries,” said Ada Lindqvist, who chairs it.',
  'Residents were not convinced. “The old route is too narrow for ferries,” a placard read.',
  '港口委员会主席林达表示，旧航道太窄，渡轮难以通过，新航道将于明年五月启用。',
].join('\n');

const spanOf = (text: string, part: string, from = 0): [number, number] => {
  const start = text.indexOf(part, from);
  expect(start).toBeGreaterThanOrEqual(0);
  return [start, start + part.length];
};

/** Describes a part of one text and gives what is found for it in another. */
const found = (before: string, part: string, after: string, from = 0): string | null => {
  const span = resolveTarget(new AnchorText(after), describeSpan(before, spanOf(before, part, from)));
  return span && after.slice(...span);
};

describe('describing', () => {
  test('keeps 32 characters on each side and no half character', () => {
    const text = `${'a'.repeat(8)}😀${'b'.repeat(31)}quote${'c'.repeat(31)}😀d`;
    const { exact, prefix, suffix } = textQuoteOf(describeSpan(text, spanOf(text, 'quote')));
    expect({ exact, prefix, suffix }).toEqual({ exact: 'quote', prefix: 'b'.repeat(31), suffix: 'c'.repeat(31) });
  });

  test.each([[[3, 3]], [[-1, 3]], [[0, 99]]] as const)('refuses %j of a text of four', (span) => {
    expect(() => describeSpan('text', span)).toThrow(RangeError);
  });
});

describe('finding again', () => {
  test('what stands where it stood', () => {
    expect(found(PAGE, 'too narrow for ferries', PAGE)).toBe('too narrow for ferries');
  });

  test('what has moved', () => {
    expect(found(PAGE, '新航道将于明年五月启用', `通知：本文有更新。\n${PAGE}`)).toBe('新航道将于明年五月启用');
  });

  test('the right one of two equal sentences, by what stands around it', () => {
    const second = PAGE.indexOf('Residents');
    const after = `Correction.\n${PAGE}`;
    const span = resolveTarget(
      new AnchorText(after),
      describeSpan(PAGE, spanOf(PAGE, 'The old route is too narrow for ferries', second)),
    );
    expect(span?.[0]).toBeGreaterThan(after.indexOf('Residents'));
  });

  test.each([
    [
      'other quotation marks and dashes',
      '“It is – in a word – safe,” he said of the bridge',
      '"It is - in a word - safe," he said of the bridge',
    ],
    [
      'other white space',
      'It is safe to use, he said of the bridge',
      'It is\nsafe  to\u00a0use, he said of the bridge',
    ],
    [
      'soft hyphens put in',
      'Verantwortung der Regierung für den Brückenbau',
      'Verant\u00adwortung der Regierung für den Brücken\u00adbau',
    ],
    ['full-width and ASCII commas', '旧航道太窄,渡轮难以通过,新航道将启用', '旧航道太窄，渡轮难以通过，新航道将启用'],
  ])('in spite of %s', (_title, before, after) => {
    expect(found(`Before it.\n${before}\nAfter it.`, before, `New start.\nBefore it.\n${after}\nAfter it.`)).toBe(
      after,
    );
  });

  test('not a sentence much like it elsewhere, where nothing of what stood around it stands', () => {
    const lead = '[Ines Calder was joined on the quay by the harbour master, who opened the new ferry line.';
    const caption = 'Ines Calder was joined on the quay by the harbour master, who opened the new ferry line';
    const rest = ` The line runs from May.\nResidents had waited for it for nine years.\n${PAGE.repeat(3)}`;
    const later = `${rest.trim()}\nA picture of the day:\n${caption}, to the first of them.`;
    expect(found(lead + rest, lead, later)).toBeNull();
    expect(found(lead + rest, lead, `Photo: a hundred came\n${lead.replace('opened', 'started')}${rest}`)).toContain(
      'started the new ferry line',
    );
  });

  test('not what is gone', () => {
    expect(found(PAGE, 'Residents were not convinced', PAGE.replace('Residents were not convinced. ', ''))).toBeNull();
  });

  test('not a short word that happens to stand elsewhere', () => {
    expect(found('Thanks to Ada, said the clerk.', 'Ada', 'The Adaptation of Adages was late.')).toBeNull();
  });

  test('a short word whose surroundings stayed', () => {
    expect(found('Thanks to Ada, said the clerk.', 'Ada', 'News: Thanks to Ada, said the clerk.')).toBe('Ada');
  });

  test('nothing in an empty text', () => {
    expect(found(PAGE, 'Residents', '')).toBeNull();
  });
});

test('any span of any text is found again after text was put before it', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '“', '。', '说', '😀', '\n'),
    minLength: 1,
    maxLength: 80,
  });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), fc.constantFrom('', 'x', 'Correction.\n'), (words, one, other, inserted) => {
      const characters = [...words];
      const [first, last] = [one % characters.length, other % characters.length].sort((a, b) => a - b) as [
        number,
        number,
      ];
      const start = characters.slice(0, first).join('').length;
      const end = start + characters.slice(first, last + 1).join('').length;
      const part = words.slice(start, end);
      if (/^\s|\s$/.test(part)) return;
      const after = inserted + words;
      const span = resolveTarget(new AnchorText(after), describeSpan(words, [start, end]));
      expect(span && after.slice(...span)).toBe(part);
    }),
  );
});

describe('finding an edited quote', () => {
  const LONG =
    'The board has looked at every way to keep the old route open, and there is none that the island could pay for in the next ten years';
  const page = (quote: string): string =>
    `The meeting began at eight in the town hall.\nAda Lindqvist, who chairs the board, said: ${quote}. The hall was silent for a while after that.\nThe vote is on Friday, and nobody expects it to be close.`;

  test.each([
    ['a few words changed', LONG.replace('every way', 'all the ways').replace('ten', 'twenty')],
    [
      'half of it rewritten',
      'The board looked hard for a way to keep the old line going, but there is none that our island could pay for in ten years',
    ],
    [
      'a box put into it',
      LONG.replace(' open, and', ' open,\nRead more: Storm closes the coast road\nSign up for our letter\nand'),
    ],
  ])('with %s', (_title, quote) => {
    expect(found(page(LONG), LONG, page(quote))?.replace(/\s+/g, ' ')).toBe(quote.replace(/\s+/g, ' '));
  });

  test('not where it was taken out, though its neighbours are there', () => {
    expect(found(page(LONG), LONG, page(LONG).replace(` said: ${LONG}.`, ' spoke.'))).toBeNull();
  });

  test('not on another article', () => {
    expect(found(page(LONG), LONG, PAGE)).toBeNull();
  });
});
