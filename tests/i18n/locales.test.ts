import { expect, test } from 'vitest';
import { localeFor, wordsIn } from '../../lib/locales';

test.each([
  ['en_US', 'en'],
  ['zh_CN', 'zh_CN'],
  ['zh_TW', 'zh_TW'],
  ['fr', 'en'],
  ['', 'en'],
  ['__proto__', 'en'],
])('a browser of %j is spoken to in %s', (browserLocale, locale) => {
  expect(localeFor(browserLocale)).toBe(locale);
  expect(wordsIn(locale).save).toBeTruthy();
});
