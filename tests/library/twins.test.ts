import { describe, expect, test } from 'vitest';
import type { Annotation, ArticleRecord } from '../../lib/annotations';
import { namesOfSpeaker, Shelf, TwinIndex } from '../../lib/library';

const article = (id: string): ArticleRecord => ({
  id,
  keys: [`${id}.example/a`],
  url: `https://${id}.example/a`,
  title: `From ${id}`,
  site: id,
  byline: null,
  published: null,
  lang: 'en',
  created: 1,
  modified: 1,
});

const annotation = (articleId: string, exact: string): Annotation => ({
  id: `${articleId} ${exact}`,
  articleId,
  targets: [
    {
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: 0, end: exact.length },
      ],
    },
  ],
  quote: { type: 'direct', speaker: { name: 'Ada' }, cue: null, confidence: 1 },
  color: 'yellow',
  note: '',
  tags: [],
  created: 1,
  modified: 1,
  deleted: null,
});

test('a statement is known in the articles of other outlets, not twice in its own', () => {
  const said = 'We will reopen the bridge in May, and not one day later than that';
  const shelf = new Shelf();
  shelf.put(article('one'), [annotation('one', said), annotation('one', `${said}, she said`)]);
  shelf.put(article('two'), [annotation('two', 'We will reopen the bridge in May and not a day later than that')]);
  shelf.put(article('three'), [annotation('three', 'The harbour is another matter, and nobody has asked me of it')]);
  const entries = [...shelf.entries()];
  const index = new TwinIndex(entries);
  const twins = entries.map((entry) => [entry.article.id, index.twinsOf(entry).map((twin) => twin.article.id)]);
  expect(Object.fromEntries(twins)).toEqual({ one: ['two'], two: ['one', 'one'], three: [] });
});

describe('the names of a speaker', () => {
  const PRINTED = ['何晓岚', '何曉嵐', '局长何晓岚', '何晓岚女士', 'Ines Calder', 'Ms Ines Calder', 'Calder'];

  test('join in Simplified and Traditional, with and without title and courtesy', () => {
    expect(namesOfSpeaker({ name: '何晓岚', title: '局长' }, PRINTED, [])).toEqual(PRINTED.slice(0, 4));
    expect(namesOfSpeaker({ name: 'Ines Calder' }, PRINTED, [])).toEqual(['Ines Calder', 'Ms Ines Calder']);
  });

  test('follow what the reader decided', () => {
    const records = [
      { name: 'calder', belongsTo: 'inescalder', modified: 1 },
      { name: '局长何晓岚', belongsTo: '局长何晓岚', modified: 1 },
    ];
    expect(namesOfSpeaker({ name: 'Calder' }, PRINTED, records)).toEqual(['Ines Calder', 'Ms Ines Calder', 'Calder']);
    expect(namesOfSpeaker({ name: '何晓岚', title: '局长' }, PRINTED, records)).not.toContain('局长何晓岚');
  });
});
