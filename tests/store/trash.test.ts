import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { describeSpan } from '../../lib/anchoring';
import { type Annotation, type AnnotationDraft, type ArticleDraft, EMPTY_CONTENT } from '../../lib/annotations';
import {
  backUp,
  changeMany,
  deleteEverything,
  library,
  mergeBackup,
  openStore,
  previewMerge,
  purge,
  purgeExpired,
  type Store,
  saveAnnotations,
  setDeleted,
  TRASH_TIME,
} from '../../lib/store';

const TEXT = 'The miller said the weir would hold. “We built it twice,” he said.';
const ARTICLE: ArticleDraft = {
  url: 'https://w.example/1',
  title: 'Weir',
  site: null,
  byline: null,
  published: null,
  lang: 'en',
};
const draft = (words: string): AnnotationDraft => ({
  id: words,
  targets: [describeSpan(TEXT, [TEXT.indexOf(words), TEXT.indexOf(words) + words.length])],
  quote: null,
  color: 'yellow',
  note: `note on ${words}`,
  tags: ['weir'],
});
const IDS = ['the weir', 'built it'];

let store: Store;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore(() => {});
  await saveAnnotations(store, ARTICLE, ['w.example/1'], IDS.map(draft), 1000);
});

const ids = async (): Promise<string[]> => (await backUp(store, 1)).annotations.map(({ id }) => id);

describe('the trash', () => {
  test('keeps what was thrown away for 30 days, and no longer', async () => {
    await setDeleted(store, [IDS[0] as string], true, 2000);
    await purgeExpired(store, 2000 + TRASH_TIME);
    expect(await ids()).toHaveLength(2);
    const gone = await purgeExpired(store, 2001 + TRASH_TIME);
    expect(gone.annotations.map(({ id }) => id)).toEqual([IDS[0]]);
    expect(await ids()).toEqual([IDS[1]]);
  });

  test('gives back what was removed for good, to undo that too', async () => {
    const before = await backUp(store, 1);
    await setDeleted(store, IDS, true, 2000);
    const trashed = await backUp(store, 1);
    const gone = await purge(store, IDS);
    expect(await backUp(store, 1)).toMatchObject({ articles: [], annotations: [] });
    await mergeBackup(store, { ...EMPTY_CONTENT, ...gone });
    expect(await backUp(store, 1)).toEqual(trashed);
    await setDeleted(store, IDS, false, 3000);
    expect((await library(store))[0]?.annotations).toHaveLength(before.annotations.length);
  });

  test('never loses what does not lie in it', async () => {
    expect(await purge(store, IDS)).toEqual({ articles: [], annotations: [] });
    expect(await ids()).toHaveLength(2);
  });
});

describe('everything', () => {
  test('is deleted at once, and comes back from what is given', async () => {
    const before = await backUp(store, 1);
    const content = await deleteEverything(store);
    expect(await backUp(store, 1)).toMatchObject({ articles: [], annotations: [] });
    await mergeBackup(store, content);
    expect(await backUp(store, 1)).toEqual(before);
  });

  test('a preview says what a backup will do, and doing it does that', async () => {
    const backup = await backUp(store, 1);
    await purge(
      store,
      (await setDeleted(store, [IDS[0] as string], true, 2000)).map(({ id }) => id),
    );
    await changeMany(store, [IDS[1] as string], { color: 'pink', addTags: ['x'], removeTags: ['weir'] }, 3000);
    const expected = { added: 1, changed: 0, skipped: 1 };
    expect((await previewMerge(store, backup)).annotations).toEqual(expected);
    expect((await mergeBackup(store, backup)).annotations).toEqual(expected);
    // The newer edit here is not overwritten by the older file.
    const [second] = (await backUp(store, 1)).annotations.filter(({ id }) => id === IDS[1]);
    expect(second).toMatchObject({ color: 'pink', tags: ['x'] });
    expect((await previewMerge(store, backup)).annotations).toEqual({ added: 0, changed: 0, skipped: 2 });
  });
});

test('bringing a backup in tells how far it is, and leaves nothing when it is stopped on the way', async () => {
  const before = await backUp(store, 1);
  const [first] = before.annotations;
  const annotations = Array.from({ length: 5000 }, (_, index) => ({
    ...(first as Annotation),
    id: `n${index}`,
    note: `${index}`,
    targets: [describeSpan(TEXT, [index % 50, 60])],
  }));
  const content = { ...before, annotations };
  const controller = new AbortController();
  const told: number[] = [];
  const onProgress = (done: number): void => {
    told.push(done);
    if (done > 0.5) controller.abort();
  };
  await expect(mergeBackup(store, content, { signal: controller.signal, onProgress })).rejects.toThrow(/abort/i);
  expect(told.length).toBeGreaterThan(1);
  expect(await backUp(store, 1)).toEqual(before);
});
