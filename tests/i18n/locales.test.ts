import { expect, test, vi } from 'vitest';
import { browser } from '../../lib/browser';
import { browserWords, wordsIn } from '../../lib/locales';

test.each(['en', 'zh_CN', 'zh_TW'])('%s has words', (locale) => {
  expect(wordsIn(locale).save).toBeTruthy();
});

test.each(['fr', '', '__proto__'])('%j has none', (locale) => {
  expect(wordsIn(locale)).toEqual({});
});

test('the browser’s words are those it gives, whatever it calls its language, with their places', () => {
  const chinese = wordsIn('zh_TW');
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-US');
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key: string, values?: string | string[]) =>
    key === '@@ui_locale'
      ? 'en_US'
      : (chinese[key] ?? '').replace(/\$([1-9])/g, (_, place) => [values ?? []].flat()[Number(place) - 1] ?? ''),
  );
  expect(browserWords()).toEqual(chinese);
});
