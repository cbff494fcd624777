import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { draftOfQuote } from '../../lib/anchoring';
import type { ArticleDraft } from '../../lib/annotations';
import {
  annotatedArticle,
  articlesByPrint,
  markLost,
  openStore,
  type Store,
  saidBy,
  saveAnnotations,
  setDeleted,
  setSameArticle,
  speakerNames,
} from '../../lib/store';

const TEXT = '“It is safe to walk on,” said Ada Lindqvist.';

const articleAt = (url: string, over: Partial<ArticleDraft> = {}): ArticleDraft => ({
  url,
  title: `News at ${url}`,
  site: null,
  byline: null,
  published: null,
  lang: 'en',
  ...over,
});

const draftBy = (name: string) => {
  const quote = { id: 's', name, mention: null };
  const found = { type: 'direct' as const, spans: [[1, 22]] as [number, number][], cue: null, confidence: 1 };
  return draftOfQuote(TEXT, { ...found, speaker: quote }, [{ id: 's', name, mentions: [] }]);
};

let store: Store;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore(() => {});
});

const save = async (key: string, name: string, now: number, over: Partial<ArticleDraft> = {}) =>
  (await saveAnnotations(store, articleAt(`https://${key}`, over), [key], [draftBy(name)], now))[0];

describe('what a speaker said before', () => {
  test('is found under each of their names, the last first, without this article and the trash', async () => {
    await save('one.example/a', 'Ada Lindqvist', 1000);
    const later = await save('two.example/b', 'Ms Lindqvist', 2000);
    const gone = await save('three.example/c', 'Ada Lindqvist', 3000);
    await save('four.example/d', 'Ada Lindqvist', 4000);
    await save('five.example/e', 'Boris Kahn', 5000);
    await setDeleted(store, [gone?.id as string], true, 6000);
    const names = ['Ada Lindqvist', 'Ms Lindqvist'];
    expect(await speakerNames(store)).toEqual(['Ada Lindqvist', 'Boris Kahn', 'Ms Lindqvist']);
    const said = await saidBy(store, names, ['four.example/d'], 10);
    expect(said.map(({ article }) => article.url)).toEqual(['https://two.example/b', 'https://one.example/a']);
    expect((await saidBy(store, names, ['four.example/d'], 1)).map(({ annotation }) => annotation.id)).toEqual([
      later?.id,
    ]);
  });
});

describe('a reprint', () => {
  const PRINT = [1, 2, 3, 4];

  test('is found by what the prints have in common, unless it is the article itself or holds nothing', async () => {
    const saved = await save('one.example/a', 'Ada', 1000, { print: PRINT });
    await save('two.example/b', 'Ada', 1000, { print: [4, 90, 91, 92] });
    const found = await articlesByPrint(store, PRINT, ['three.example/c']);
    expect(found.map(({ article, count }) => [article.url, count])).toEqual([['https://one.example/a', 1]]);
    expect(await articlesByPrint(store, PRINT, ['one.example/a'])).toEqual([]);
    await setDeleted(store, [saved?.id as string], true, 2000);
    expect(await articlesByPrint(store, PRINT, [])).toEqual([]);
  });

  test('becomes the same article, which keeps its own source, and can be parted again', async () => {
    const saved = await save('one.example/a', 'Ada', 1000, { title: 'The report' });
    const id = saved?.articleId as string;
    await setSameArticle(store, id, ['two.example/b'], true);
    await save('two.example/b', 'Boris', 2000, { title: 'The report, printed again' });
    const both = await annotatedArticle(store, ['two.example/b']);
    expect(both?.annotations).toHaveLength(1);
    expect(both?.article).toMatchObject({ title: 'The report', url: 'https://one.example/a' });
    await setSameArticle(store, id, ['two.example/b', 'one.example/a'], false);
    expect(await annotatedArticle(store, ['two.example/b'])).toBeNull();
    expect(await annotatedArticle(store, ['one.example/a'])).not.toBeNull();
  });
});

test('what a page no longer holds is marked once, is no edit, and is taken back when it is there again', async () => {
  const saved = await save('one.example/a', 'Ada', 1000);
  const { id, articleId } = saved as NonNullable<typeof saved>;
  const now = async () => (await annotatedArticle(store, ['one.example/a']))?.annotations[0];
  expect(await markLost(store, { found: [], lost: [id, 'unknown'] }, 5000)).toEqual([articleId]);
  expect(await now()).toMatchObject({ lost: 5000, modified: 1000 });
  expect(await markLost(store, { found: [], lost: [id] }, 9000)).toEqual([]);
  expect(await now()).toMatchObject({ lost: 5000 });
  expect(await markLost(store, { found: [id], lost: [] }, 9000)).toEqual([articleId]);
  expect(await now()).toMatchObject({ lost: null, modified: 1000 });
});
