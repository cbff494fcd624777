import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikeness, differences, isSameWords, SAME_STATEMENT } from '../../lib/compare';

const shown = (before: string, after: string): string =>
  differences(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

describe('what differs', () => {
  test.each([
    ['We will reopen in May.', 'We will reopen in June.', 'We will reopen in [-May-][+June+].'],
    ['我们五月重开码头', '我们六月重开码头', '我们[-五-][+六+]月重开码头'],
    ['It is safe.', 'It is safe.', 'It is safe.'],
    ['', 'It is safe.', '[+It is safe.+]'],
    ['“It is safe – now”', '"It is safe - now"', '"It is safe - now"'],
  ])('%j → %j', (before, after, marked) => {
    expect(shown(before, after)).toBe(marked);
  });

  test('both texts can be read from it', () => {
    const text = fc.array(fc.constantFrom('We ', 'will ', 'not ', 'go. ', '我', '们', '，', '\n'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [one.join(''), other.join('')];
        const parts = differences(before, after);
        const of = (left: string): string =>
          parts
            .filter(({ kind }) => kind !== left)
            .map((part) => part.text)
            .join('');
        expect(of('gone')).toBe(after);
        expect(isSameWords(of('new'), before)).toBe(true);
      }),
    );
  });
});

test.each([
  ['“It is safe,” he said', '"It is safe," he said', true],
  ['It is  safe', 'It is safe', true],
  ['It is safe', 'It was safe', false],
  ['It is safe', 'it is safe', false],
])('%j and %j are the same words: %j', (one, other, isSame) => {
  expect(isSameWords(one, other)).toBe(isSame);
});

describe('the same statement', () => {
  test.each([
    [
      'shortened',
      'We will reopen the bridge in May, and not one day later than that, whatever the weather',
      'We will reopen the bridge in May, and not one day later',
    ],
    ['with a word changed', '我们会让东岸的居民在六月前放心用水', '我们会让东岸居民在六月前放心用水'],
  ])('%s', (_title, one, other) => {
    expect(alikeness(one, other)).toBeGreaterThanOrEqual(SAME_STATEMENT);
  });

  test.each([
    ['We will reopen the bridge in May', 'We will not pay for the harbour in May'],
    ['No.', 'No.'],
  ])('not %j and %j', (one, other) => {
    expect(alikeness(one, other)).toBeLessThan(SAME_STATEMENT);
  });
});
