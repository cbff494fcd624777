import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { describeSpan } from '../../lib/anchoring';
import type { AnnotationDraft, ArticleDraft } from '../../lib/annotations';
import {
  annotatedArticle,
  changeRemarks,
  connectStore,
  library,
  openStore,
  type Store,
  StoreUnavailableError,
  saveAnnotations,
  setDeleted,
  UnknownAnnotationError,
} from '../../lib/store';

const TEXT = 'The mayor said the bridge would open in May. “It is safe,” she added.';
const ARTICLE: ArticleDraft = {
  url: 'https://news.example/a',
  title: 'Bridge to open',
  site: 'The Example',
  byline: null,
  published: '2026-05-01',
  lang: 'en',
};
const KEYS = ['news.example/a'];

const draft = (words: string, over: Partial<AnnotationDraft> = {}): AnnotationDraft => {
  const start = TEXT.indexOf(words);
  return {
    id: crypto.randomUUID(),
    targets: [describeSpan(TEXT, [start, start + words.length])],
    quote: { type: 'direct', speaker: { name: 'the mayor' }, cue: 'added', confidence: 0.9 },
    color: 'yellow',
    note: '',
    tags: [],
    ...over,
  };
};

let store: Store;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore(() => {});
});

describe('saving', () => {
  test('keeps annotations under their article, in text order', async () => {
    await saveAnnotations(store, ARTICLE, KEYS, [draft('It is safe'), draft('the bridge')], 1000);
    const saved = await annotatedArticle(store, KEYS);
    expect(saved?.article).toMatchObject({ ...ARTICLE, keys: KEYS, created: 1000, modified: 1000 });
    expect(saved?.annotations.map(({ targets }) => targets[0]?.selector[0].exact)).toEqual([
      'the bridge',
      'It is safe',
    ]);
  });

  test('the same message twice is one annotation', async () => {
    const same = draft('It is safe');
    await saveAnnotations(store, ARTICLE, KEYS, [same], 1000);
    await saveAnnotations(store, ARTICLE, KEYS, [same], 2000);
    expect((await annotatedArticle(store, KEYS))?.annotations).toHaveLength(1);
  });

  test('the same quote saved from two places is one annotation that keeps its note', async () => {
    const [first] = await saveAnnotations(
      store,
      ARTICLE,
      KEYS,
      [draft('It is safe', { note: 'check', tags: ['a'] })],
      1000,
    );
    const [second] = await saveAnnotations(store, ARTICLE, KEYS, [draft('It is safe', { tags: ['b'] })], 2000);
    expect(second).toMatchObject({ id: first?.id, note: 'check', tags: ['a', 'b'], created: 1000, modified: 2000 });
  });

  test('a quote and an own highlight of the same words are two annotations', async () => {
    await saveAnnotations(store, ARTICLE, KEYS, [draft('It is safe'), draft('It is safe', { quote: null })], 1000);
    expect((await annotatedArticle(store, KEYS))?.annotations).toHaveLength(2);
  });

  test('an article is known by each of its addresses, and a new one is added', async () => {
    await saveAnnotations(store, ARTICLE, KEYS, [draft('It is safe')], 1000);
    await saveAnnotations(store, ARTICLE, ['m.news.example/a', ...KEYS], [draft('the bridge')], 2000);
    expect(await library(store)).toHaveLength(1);
    expect((await annotatedArticle(store, ['m.news.example/a']))?.annotations).toHaveLength(2);
  });

  test('leaves nothing behind when one draft cannot be kept', async () => {
    const broken = { ...draft('the bridge'), note: (() => 'no data') as unknown as string };
    await expect(saveAnnotations(store, ARTICLE, KEYS, [draft('It is safe'), broken], 1000)).rejects.toThrow();
    expect(await annotatedArticle(store, KEYS)).toBeNull();
  });
});

describe('changing', () => {
  test('notes and tags change apart from each other, and move the article to the front', async () => {
    const [first] = await saveAnnotations(store, ARTICLE, KEYS, [draft('It is safe')], 1000);
    await saveAnnotations(
      store,
      { ...ARTICLE, url: 'https://news.example/b' },
      ['news.example/b'],
      [draft('the bridge')],
      2000,
    );
    await changeRemarks(store, first?.id as string, { note: 'check' }, 3000);
    const [changed] = await changeRemarks(store, first?.id as string, { tags: ['bridge'] }, 4000);
    expect(changed).toMatchObject({ note: 'check', tags: ['bridge'], created: 1000, modified: 4000 });
    expect((await library(store)).map(({ article }) => article.url)).toEqual([ARTICLE.url, 'https://news.example/b']);
  });

  test('what is deleted is gone from every list and comes back whole', async () => {
    const [first] = await saveAnnotations(store, ARTICLE, KEYS, [draft('It is safe', { note: 'check' })], 1000);
    const ids = [first?.id as string];
    await setDeleted(store, ids, true, 2000);
    expect((await annotatedArticle(store, KEYS))?.annotations).toEqual([]);
    expect(await library(store)).toEqual([]);
    await setDeleted(store, ids, false, 3000);
    expect((await library(store))[0]?.annotations).toMatchObject([{ id: ids[0], note: 'check' }]);
  });

  test('saving a deleted quote again brings it back with its note', async () => {
    const [first] = await saveAnnotations(store, ARTICLE, KEYS, [draft('It is safe', { note: 'check' })], 1000);
    await setDeleted(store, [first?.id as string], true, 2000);
    const [again] = await saveAnnotations(store, ARTICLE, KEYS, [draft('It is safe')], 3000);
    expect(again).toMatchObject({ id: first?.id, note: 'check', deleted: null });
  });

  test('an unknown annotation is refused, and the known ones beside it stay as they were', async () => {
    const [first] = await saveAnnotations(store, ARTICLE, KEYS, [draft('It is safe')], 1000);
    await expect(setDeleted(store, [first?.id as string, 'no such id'], true, 2000)).rejects.toThrow(
      UnknownAnnotationError,
    );
    expect((await annotatedArticle(store, KEYS))?.annotations).toHaveLength(1);
  });

  test('fields that this version does not know survive a change', async () => {
    const [first] = await saveAnnotations(
      store,
      ARTICLE,
      KEYS,
      [{ ...draft('It is safe'), later: { x: 1 } } as AnnotationDraft],
      1,
    );
    const [changed] = await changeRemarks(store, first?.id as string, { note: 'n' }, 2);
    expect(changed).toMatchObject({ later: { x: 1 } });
  });
});

describe('opening', () => {
  test('a database of a newer version is refused by name and left alone', async () => {
    store.close();
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('whosaid', 99);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    newer.close();
    await expect(openStore(() => {})).rejects.toMatchObject({ name: 'StoreUnavailableError', reason: 'newer' });
  });

  test('a failed opening is tried again at the next use', async () => {
    let attempts = 0;
    const connect = connectStore(async (onClosed) => {
      attempts++;
      if (attempts === 1) throw new StoreUnavailableError('broken');
      return openStore(onClosed);
    });
    await expect(connect()).rejects.toThrow(StoreUnavailableError);
    await expect(connect()).resolves.toBeDefined();
    await connect();
    expect(attempts).toBe(2);
  });

  test('gives way to a newer version in another window and opens again after it', async () => {
    const connect = connectStore();
    const first = await connect();
    store.close();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('whosaid');
      request.onsuccess = () => resolve();
      request.onblocked = () => reject(new Error('blocked'));
    });
    const second = await connect();
    expect(second).not.toBe(first);
    expect(await library(second)).toEqual([]);
  });
});
