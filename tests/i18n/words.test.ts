import { afterEach, describe, expect, test, vi } from 'vitest';
import { wordsIn } from '../../lib/locales';
import { LANGUAGES } from '../../lib/settings';

describe('the words of a language', () => {
  test('are all there, with places for what is filled in', () => {
    const words = wordsIn('zh_CN');
    expect(words.save).toBe('保存');
    expect(words.libraryCount).toBe('$2 中的 $1');
    expect(Object.values(words).filter((text) => /\$[A-Z]/.test(text))).toEqual([]);
  });

  test('have the same places in every language', () => {
    const placesIn = (locale: string) =>
      Object.fromEntries(
        Object.entries(wordsIn(locale)).map(([key, text]) => [key, (text.match(/\$\d/g) ?? []).sort().join()]),
      );
    for (const locale of LANGUAGES.filter((each) => each !== 'browser'))
      expect(placesIn(locale), locale).toEqual(placesIn('en'));
  });

  test('are none for a language that there is not', () => expect(wordsIn('tlh')).toEqual({}));
});

describe('an interface with a language of its own', () => {
  afterEach(() => vi.resetModules());

  test('speaks it in place of the browser’s, counts in it, and falls back where a word is missing', async () => {
    const { count, speak, t, uiLanguage } = await import('../../lib/i18n');
    expect([t('save'), count('quoteCount', 1), uiLanguage()]).toEqual(['Save', '1 quote', 'en']);
    const { done: _, ...words } = wordsIn('zh_CN');
    speak('zh-CN', words);
    expect([t('save'), count('quoteCount', 1), uiLanguage()]).toEqual(['保存', '1 条引语', 'zh-CN']);
    expect(t('libraryCount', '3 条', '2 篇')).toBe('2 篇 中的 3 条');
    expect(t('done')).toBe('Done');
  });

  test('keeps dollar signs of what is filled in', async () => {
    const { speak, t } = await import('../../lib/i18n');
    speak('en', wordsIn('en'));
    expect(t('cue', '$2 and $1')).toBe('“$2 and $1”');
  });
});
