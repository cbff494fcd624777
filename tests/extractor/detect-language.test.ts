import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../lib/extractor';

describe('the language of a text', () => {
  test.each([
    ['zh-Hans', '会议结束后，记者们来到现场，对这个问题进行了采访。'],
    ['zh-Hant', '會議結束後，記者們來到現場，對這個問題進行了採訪。'],
    ['zh', '天上下雨，地上水流。'],
    ['ja', '東京都は五日、新しい条例案を公表し、来年四月の施行を目指すと発表した。'],
    ['ja', '政府関係者「対応を検討中」 国土交通省が現地調査へ'],
    ['ko', '서울시는 오늘 새로운 교통 정책을 발표했다.'],
    ['en', 'The committee met on Tuesday and said that it would publish its report in the spring.'],
    ['de', 'Der Ausschuss trat am Dienstag zusammen und teilte mit, dass der Bericht im Frühjahr erscheinen wird.'],
    ['fr', 'La commission s’est réunie mardi et a annoncé que le rapport serait publié au printemps avec les annexes.'],
    ['es', 'La comisión se reunió el martes y anunció que el informe se publicará en la primavera con los anexos.'],
    [
      'it',
      'La commissione si è riunita martedì e ha annunciato che il rapporto sarà pubblicato in primavera con gli allegati.',
    ],
    ['nl', 'De commissie kwam dinsdag bijeen en zei dat het rapport in het voorjaar zal worden gepubliceerd.'],
    ['ru', 'Комиссия собралась во вторник и сообщила, что отчёт будет опубликован весной.'],
    ['uk', 'Комісія зібралася у вівторок і повідомила, що звіт буде опубліковано навесні, але з додатками.'],
    ['ar', 'اجتمعت اللجنة يوم الثلاثاء وأعلنت أن التقرير سينشر في الربيع'],
    ['und', ''],
    ['und', '12345 … !!'],
  ])('is %s', (tag, text) => {
    expect(detectLanguage(text)).toBe(tag);
  });

  test('is not what the page declares when the text says otherwise', () => {
    expect(detectLanguage('会议结束后，记者们来到现场进行采访。', 'en')).toBe('zh-Hans');
    expect(detectLanguage('The committee met on Tuesday and said that it would publish its report.', 'zh-CN')).toBe(
      'en',
    );
  });

  test('is what the page declares when the text leaves it open', () => {
    expect(detectLanguage('42', 'fr-CA')).toBe('fr-CA');
    expect(detectLanguage('天上下雨，地上水流。', 'zh-TW')).toBe('zh-TW');
  });

  test('keeps the region that the page declares for the language that is found', () => {
    expect(detectLanguage('The committee met on Tuesday and said that it would publish its report.', 'en-GB')).toBe(
      'en-GB',
    );
  });
});
