import { describe, expect, test } from 'vitest';
import { printShare, SAME_TEXT, textPrint } from '../../lib/anchoring';

const sentence = (turn: number): string =>
  `On day ${turn} the harbour board of pier ${turn * 7} heard from skipper ${turn * 13} that line ${turn * 29} would run on. `;
const REPORT = Array.from({ length: 40 }, (_, turn) => sentence(turn)).join('');

const share = (other: string): number => printShare(textPrint(REPORT), textPrint(other));

describe('the same text elsewhere', () => {
  test.each([
    ['with another head and foot', `Our own lead about the harbour, in our own words.\n${REPORT}\nMore from the quay.`],
    ['with its last quarter cut', REPORT.slice(0, REPORT.length * 0.75)],
    ['with other quotation marks, dashes and spaces', REPORT.replace(/ /g, '\u00a0')],
  ])('is known %s', (_title, other) => {
    expect(share(other)).toBeGreaterThanOrEqual(SAME_TEXT);
  });

  test('another text is none, and a short one has no print', () => {
    const other = Array.from({ length: 40 }, (_, turn) => sentence(turn + 400)).join('');
    expect(share(other)).toBeLessThan(SAME_TEXT / 2);
    expect(textPrint('A short notice.')).toEqual([]);
  });
});
