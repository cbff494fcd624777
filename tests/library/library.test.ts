import { describe, expect, test } from 'vitest';
import type { Annotation, ArticleRecord, QuoteBody } from '../../lib/annotations';
import { foldText, groupSpeakers, matcherOf, Shelf, SpeakerIndex, speakerKey } from '../../lib/library';

describe('what is searched', () => {
  test.each([
    ['case and accents', 'Zoë ÅKERMAN', 'zoe akerman'],
    ['full width', '２０２６年Ａ', '2026年a'],
    ['Traditional characters', '東岸關於', '东岸关于'],
    ['line breaks and wide spaces', 'a\n\u3000b', 'a b'],
    ['invisible characters', 'har\u200bbour', 'harbour'],
  ])('is without %s', (_title, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('a speaker', () => {
  test.each([
    ['Ms Ines Calder', 'Ines Calder', undefined],
    ['何曉嵐', '何晓岚', undefined],
    ['何晓岚女士', '何晓岚', undefined],
    ['局长何晓岚', '何晓岚', '局长'],
    ['INES  CALDER', 'Ines Calder', undefined],
  ])('%s is %s', (name, other, title) => {
    expect(speakerKey(name, title)).toBe(speakerKey(other));
  });

  test.each([
    ['Ines Calder', 'Ines Caldera'],
    ['先生', '女士'],
    ['Dragan', 'Gan'],
  ])('%s is not %s', (name, other) => {
    expect(speakerKey(name)).not.toBe(speakerKey(other));
  });
});

const shelf = new Shelf();
const article: ArticleRecord = {
  id: 'a',
  keys: ['news.example/a'],
  url: 'https://news.example/a',
  title: '泵站',
  site: null,
  byline: null,
  published: '2026-02-01',
  lang: 'zh-Hans',
  created: 1,
  modified: 1,
};
const annotation = (id: string, speaker: QuoteBody['speaker'], exact: string): Annotation => ({
  id,
  articleId: 'a',
  targets: [
    {
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: Number(id), end: Number(id) + exact.length },
      ],
    },
  ],
  quote: { type: 'direct', speaker, cue: null, confidence: 1 },
  color: 'yellow',
  note: '',
  tags: [],
  created: Date.parse('2026-03-05T12:00'),
  modified: 1,
  deleted: null,
});
shelf.put(article, [
  annotation('1', { name: '何晓岚', title: '局长' }, '放心用水'),
  annotation('2', { name: '局长何晓岚' }, '六月投用'),
  annotation('3', { name: '陈立群' }, '按期完成'),
]);

const found = (query: Parameters<typeof matcherOf>[0]): string[] =>
  [...shelf.entries()].filter(matcherOf(query)).map((entry) => entry.annotation.id);

describe('the shelf', () => {
  test('a name with a title that another has joins that one', () => {
    const groups = groupSpeakers(shelf.entries(), new SpeakerIndex(shelf.entries(), []));
    expect(groups.map(({ name, count }) => [name, count]).sort()).toEqual([
      ['何晓岚', 2],
      ['陈立群', 1],
    ]);
  });

  test('what the reader decided goes before what follows from names', () => {
    const key = speakerKey('局长何晓岚');
    const index = new SpeakerIndex(shelf.entries(), [{ name: key, belongsTo: key, modified: 1 }]);
    expect(groupSpeakers(shelf.entries(), index)).toHaveLength(3);
  });

  test('names that were joined in a circle still end somewhere', () => {
    const records = [
      { name: 'a', belongsTo: 'b', modified: 1 },
      { name: 'b', belongsTo: 'a', modified: 1 },
    ];
    expect(new SpeakerIndex([], records).ownerOf('a')).toMatch(/[ab]/);
  });

  test.each([
    ['part of a Chinese word run', { words: '心用' }, ['1']],
    ['Traditional characters', { words: '投用 何曉嵐' }, ['2']],
    ['a site by its host', { site: 'news.example' }, ['1', '2', '3']],
    ['the day it was saved', { from: '2026-03-05', to: '2026-03-05' }, ['1', '2', '3']],
    ['the day before', { to: '2026-03-04' }, []],
  ])('is searched by %s', (_title, query, ids) => {
    expect(found(query)).toEqual(ids);
  });
});
