import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { libraryReader } from '../../entrypoints/library/reader';
import { describeSpan } from '../../lib/anchoring';
import type { AnnotationDraft, QuoteBody } from '../../lib/annotations';
import { createAnswers } from '../../lib/background';
import { answerAsBackground, askBackground } from '../../lib/messaging';
import { LibraryModel } from '../../lib/panel';
import { connectStore } from '../../lib/store';

const TEXT = 'The pilot said the channel was deep. “We sail at nine,” he said. “Bring coats,” Mo Adair added.';

const draft = (words: string, speaker: QuoteBody['speaker'], over: Partial<AnnotationDraft> = {}): AnnotationDraft => ({
  id: words,
  targets: [describeSpan(TEXT, [TEXT.indexOf(words), TEXT.indexOf(words) + words.length])],
  quote: { type: 'direct', speaker, cue: null, confidence: 1 },
  color: 'yellow',
  note: '',
  tags: [],
  ...over,
});

let model: LibraryModel;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.tabs, { query: async () => [] });
  let now = 1000;
  answerAsBackground(
    createAnswers(connectStore(), () => {
      now += 1000;
      return now;
    }),
  );
  await keep('one', [draft('We sail at nine', { name: 'Jonas Reh', title: 'Pilot' }, { tags: ['sea'] })]);
  await keep('two', [
    draft('Bring coats', { name: 'Mo Adair' }, { note: 'cold?' }),
    draft('the channel was deep', null),
  ]);
  model = new LibraryModel(libraryReader());
  await model.refresh();
});

const keep = (page: string, drafts: readonly AnnotationDraft[]): Promise<unknown> => {
  const url = `https://news.example/${page}`;
  const article = { url, title: `Ship ${page}`, site: 'News', byline: null, published: null, lang: 'en' };
  return askBackground('save-annotations', { article, addresses: [url], drafts });
};

const rows = (): string[] =>
  (model.state.items ?? []).map((item) => (item.kind === 'article' ? item.article.title : item.key));

describe('the library', () => {
  test('shows everything by article, the last changed first, in text order', () => {
    expect(rows()).toEqual(['Ship two', 'the channel was deep', 'Bring coats', 'Ship one', 'We sail at nine']);
  });

  test.each([
    ['a word of a note', { words: 'cold' }, ['Bring coats']],
    ['a speaker and a title', { words: 'pilot REH' }, ['We sail at nine']],
    ['a tag', { tag: 'sea' }, ['We sail at nine']],
    ['what has a note', { hasNote: true }, ['Bring coats']],
    ['nothing', { words: 'harbour' }, []],
  ])('finds by %s', (_title, query, expected) => {
    model.setQuery(query);
    expect(model.shown()).toEqual(expected);
  });

  test('moves to the trash, and puts back', async () => {
    await model.remove(['Bring coats']);
    expect(model.shown()).not.toContain('Bring coats');
    model.setView('trash');
    expect(rows()).toEqual(['Bring coats']);
    await model.restore(['Bring coats']);
    expect(rows()).toEqual([]);
    model.setView('articles');
    expect(model.shown()).toHaveLength(3);
  });

  test.each([
    ['deleting', () => model.remove(['Bring coats', 'We sail at nine'])],
    ['tagging', () => model.addTags(['Bring coats', 'We sail at nine'], ['sea', 'b'])],
    ['colouring', () => model.recolor(['Bring coats'], 'pink')],
    ['deleting everything', () => model.deleteEverything()],
  ])('takes %s back', async (_title, act) => {
    const content = () =>
      JSON.stringify(
        model
          .kept()
          .map(({ annotation: { id, tags, color, note } }) => [id, tags, color, note])
          .sort(),
      );
    const before = content();
    await act();
    expect(content()).not.toBe(before);
    await model.undo();
    expect(content()).toBe(before);
  });

  test('takes back even what was deleted for good', async () => {
    await model.remove(['Bring coats']);
    await model.purge(['Bring coats']);
    model.setView('trash');
    expect(rows()).toEqual([]);
    await model.undo();
    expect(rows()).toEqual(['Bring coats']);
  });

  test('joins speakers, and parts them again', async () => {
    model.setView('speakers');
    expect(rows()).toEqual(['moadair', 'jonasreh']);
    await model.joinSpeakers(['jonasreh', 'moadair']);
    expect(rows()).toEqual(['jonasreh']);
    model.openSpeaker('jonasreh');
    expect(model.shown()).toHaveLength(2);
    await model.partName('moadair');
    model.openSpeaker(null);
    expect(rows()).toHaveLength(2);
  });

  test('gives all that is kept to export, without the trash', async () => {
    await model.remove(['We sail at nine']);
    expect(model.articles()?.map(({ article, annotations }) => [article.title, annotations.length])).toEqual([
      ['Ship two', 2],
    ]);
  });

  test('says why it cannot be read', async () => {
    const { StoreUnavailableError } = await import('../../lib/store');
    const fail = async (): Promise<never> => {
      throw new StoreUnavailableError('forbidden');
    };
    const broken = new LibraryModel({ ...libraryReader(), recent: fail });
    await broken.refresh();
    expect(broken.state).toMatchObject({ items: null, failure: 'forbidden' });
  });
});
