// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { decodePage } from '../tools/read-page';

/** `他说：“桥已修好。”` and `他說：「橋已修好。」` as bytes. */
const GBK = Buffer.from('cbfbcbb5a3baa1b0c7c5d2d1d0debac3a1a3a1b1', 'hex');
const BIG5 = Buffer.from('a54cbba1a147a175bef4a477add7a66ea143a176', 'hex');
const bytes = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));

describe('a saved page is read', () => {
  test.each([
    ['as GBK where it says so', bytes('<meta charset="gbk">', GBK), '他说：“桥已修好。”'],
    [
      'as GB2312 in the long form',
      bytes('<meta http-equiv=Content-Type content="text/html; charset=gb2312">', GBK),
      '他说：“桥已修好。”',
    ],
    ['as Big5 where it says so', bytes("<meta charset='big5'>", BIG5), '他說：「橋已修好。」'],
    ['as GB 18030 where it says nothing', bytes('<p>', GBK), '他说：“桥已修好。”'],
    [
      'as UTF-8 where it is that, whatever it says',
      bytes('<meta charset="gbk">他说：“桥已修好。”'),
      '他说：“桥已修好。”',
    ],
    [
      'as UTF-16 by its mark',
      bytes(new Uint8Array([0xff, 0xfe]), Buffer.from('他说：“桥已修好。”', 'utf16le')),
      '他说：“桥已修好。”',
    ],
  ])('%s', (_title, page, text) => {
    expect(decodePage(page)).toContain(text);
  });

  test('in spite of an encoding that nobody knows', () => {
    expect(() => decodePage(bytes('<meta charset="x-none">', GBK))).not.toThrow();
  });
});
