import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../lib/article/metadata/parse-date';

describe('a date', () => {
  test.each([
    ['2024-05-09', '2024-05-09'],
    ['2024/5/9', '2024-05-09'],
    ['2024.05.09 16:23', '2024-05-09T16:23'],
    ['2024年5月9日', '2024-05-09'],
    ['2024 年 5 月 9 日 16时23分', '2024-05-09T16:23'],
    ['时间：2024-05-09 16:23:59', '2024-05-09T16:23:59'],
    ['发布时间：24-05-09 16:23', '2024-05-09T16:23'],
    ['2024년 5월 9일', '2024-05-09'],
    ['20240509', '2024-05-09'],
    ['20240509162359', '2024-05-09T16:23:59'],
    ['2024-05-09T16:23:59+08:00', '2024-05-09T16:23:59+08:00'],
    ['2024-05-09T16:23:59.123+0800', '2024-05-09T16:23:59+08:00'],
    ['2024-05-09T16:23:59Z', '2024-05-09T16:23:59Z'],
    ['Thu, 09 May 2024 16:23:59 GMT', '2024-05-09T16:23:59Z'],
    ['May 9, 2024 at 4:23 pm', '2024-05-09T16:23'],
    ['9 May 2024, 12:05 a.m.', '2024-05-09T00:05'],
    ['9. Mai 2024, 16:23 Uhr', '2024-05-09T16:23'],
    ['9 de mayo de 2024', '2024-05-09'],
    ['9 mai 2024 à 16h23', '2024-05-09T16:23'],
    ['9 maggio 2024', '2024-05-09'],
    ['9 мая 2024', '2024-05-09'],
    ['19.05.2024', '2024-05-19'],
    ['05.09.2024', '2024-09-05'],
    ['05/19/2024', '2024-05-19'],
    ['19/05/2024', '2024-05-19'],
    ['1715243039', '2024-05-09T08:23:59Z'],
    ['1715243039000', '2024-05-09T08:23:59Z'],
  ])('“%s” is %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  test.each([
    ['two days at once', '05/09/2024'],
    ['no such month', '2024-13-09'],
    ['no such day', '2024-05-32'],
    ['a phone number', '020-2024-0509'],
    ['a year alone', '2024'],
    ['a word before a year', 'Copyright 12, 2024'],
    ['nothing', ''],
  ])('is not read from %s', (_title, text) => {
    expect(parseDate(text)).toBeNull();
  });

  test('survives being written and read', () => {
    const days = fc.date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = `${day.toISOString().slice(0, 19)}Z`;
        return parseDate(iso) === iso && parseDate(day.toUTCString()) === iso;
      }),
    );
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => parseDate(text) === null || parseDate(text) !== ''));
  });
});
