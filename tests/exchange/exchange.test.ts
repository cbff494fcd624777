import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { EMPTY_CONTENT, type MergePlan, planMerge, type StoredContent } from '../../lib/annotations';
import { ImportModel, inScope, makeFile, speakersIn, tagsIn } from '../../lib/exchange';
import { backupText, ENGLISH_WORDS, type ExportFormat, FORMATS, UniqueNames } from '../../lib/export';
import { ADA, BOARD, FERRY, NOW } from '../export/ferry';

const SECOND = { ...FERRY, article: { ...FERRY.article, id: 'a2', url: 'https://news.example/2' } };
const CONTEXT = { now: NOW, words: ENGLISH_WORDS };
const make = (articles: Parameters<typeof makeFile>[0], id: string, isZip = false) =>
  makeFile(articles, {
    format: FORMATS.find((format) => format.id === id) as ExportFormat,
    isZip,
    title: 'Notes',
    context: CONTEXT,
  });

describe('the file of an export', () => {
  test('is named for the article where there is one, for the day where there are more', async () => {
    expect((await make([FERRY], 'markdown')).name).toBe('Ferry line to close “There is none”.md');
    expect((await make([FERRY, SECOND], 'markdown')).name).toBe('Notes 2026-05-02.md');
    expect((await make([FERRY], 'bibtex')).name).toBe('Notes 2026-05-02.bib');
  });

  test('is an archive with a file for each article, none over another', async () => {
    const { name, blob } = await make([FERRY, SECOND], 'markdown', true);
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    expect(name).toBe('Notes 2026-05-02.zip');
    expect(Object.keys(files)).toEqual([
      'Ferry line to close “There is none”.md',
      'Ferry line to close “There is none” (2).md',
    ]);
    expect(Object.values(files).map((file) => strFromU8(file).match(/source: "(.*)"/)?.[1])).toEqual([
      FERRY.article.url,
      SECOND.article.url,
    ]);
  });

  test('is an archive where the format has one article a file', async () => {
    expect((await make([FERRY, SECOND], 'hypothesis')).name).toBe('Notes 2026-05-02.zip');
    expect((await make([FERRY], 'hypothesis')).name).toMatch(/\.json$/);
  });

  test('is not made when the reader stops it', async () => {
    const many = Array.from({ length: 2000 }, () => FERRY);
    const controller = new AbortController();
    const making = makeFile(many, {
      format: FORMATS[0] as ExportFormat,
      isZip: true,
      title: 'Notes',
      context: CONTEXT,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(making).rejects.toMatchObject({ name: 'AbortError' });
  });
});

test('names that differ only in large and small letters are told apart', () => {
  const names = new UniqueNames();
  expect(['A.md', 'a.md', 'a (2).md', 'A.md'].map((name) => names.take(name))).toEqual([
    'A.md',
    'a (2).md',
    'a (2) (2).md',
    'A (3).md',
  ]);
});

describe('what goes out', () => {
  test.each([
    ['the selected', { kind: 'selected' }, [BOARD.id]],
    ['a speaker', { kind: 'speaker', name: 'Ada Lindqvist' }, [ADA.id]],
    ['a tag', { kind: 'tag', name: 'promise' }, [ADA.id]],
    ['a tag of nothing', { kind: 'tag', name: 'x' }, []],
    ['what a search shows', { kind: 'shown' }, [BOARD.id]],
    ['everything', { kind: 'everything' }, FERRY.annotations.map(({ id }) => id)],
  ] as const)('is %s', (_title, scope, ids) => {
    const chosen = inScope([FERRY], scope, new Set([BOARD.id]));
    expect(chosen.flatMap(({ annotations }) => annotations.map(({ id }) => id))).toEqual(ids);
  });

  test('can be chosen by speaker and tag, the most frequent first', () => {
    expect(speakersIn([FERRY]).map(({ name }) => name)).toEqual(['the harbour board', 'Ada Lindqvist']);
    expect(tagsIn([FERRY])).toEqual([
      { name: 'promise', count: 1 },
      { name: '2026', count: 1 },
    ]);
  });
});

describe('an import', () => {
  const storeOf = () => {
    const store = {
      content: EMPTY_CONTENT as StoredContent,
      merged: 0,
      preview: async (content: StoredContent): Promise<MergePlan['counts']> => planMerge(store.content, content).counts,
      merge: async (content: StoredContent) => {
        store.merged++;
        const { put, counts } = planMerge(store.content, content);
        store.content = put;
        return counts;
      },
    };
    return store;
  };
  const backup = backupText({
    ...EMPTY_CONTENT,
    format: 'whosaid-backup',
    version: 1,
    created: 0,
    articles: [FERRY.article],
    annotations: FERRY.annotations,
  });
  const fileOf = (text: string): File => new File([text], 'notes.json', { lastModified: 0 });

  test('shows what it would do and writes only when it is told to', async () => {
    const store = storeOf();
    const model = new ImportModel(store);
    await model.read(fileOf(backup));
    expect(model.state).toMatchObject({ step: 'preview', counts: { annotations: { added: 3 } } });
    expect(store.merged).toBe(0);
    await model.write();
    expect(model.state).toMatchObject({ step: 'done', counts: { annotations: { added: 3 } } });
    expect(store.content.annotations).toHaveLength(3);
  });

  test('writes nothing of a file that is wrong, and says what is', async () => {
    const store = storeOf();
    const model = new ImportModel(store);
    await model.read(fileOf(backup.replace('"yellow"', '"plaid"')));
    expect(model.state).toMatchObject({ step: 'failed', message: expect.stringContaining('annotations[0].color') });
    await model.write();
    expect(store.merged).toBe(0);
  });

  test('that was closed while it read comes to nothing', async () => {
    const model = new ImportModel(storeOf());
    const reading = model.read(fileOf(backup));
    model.reset();
    await reading;
    expect(model.state).toEqual({ step: 'idle' });
  });

  test('that is stopped while it writes leaves the store to take it back, and says nothing more', async () => {
    const stopped: boolean[] = [];
    const model = new ImportModel({
      ...storeOf(),
      merge: (_content, { signal, onProgress }) =>
        new Promise((_, reject) => {
          onProgress(0.5);
          signal.addEventListener('abort', () => {
            stopped.push(true);
            reject(signal.reason);
          });
        }),
    });
    await model.read(fileOf(backup));
    const writing = model.write();
    expect(model.state).toMatchObject({ step: 'writing', done: 0.5 });
    model.reset();
    await writing;
    expect([stopped, model.state]).toEqual([[true], { step: 'idle' }]);
  });

  test('says when the store has failed', async () => {
    const store = storeOf();
    const model = new ImportModel({ ...store, merge: () => Promise.reject(new Error('the disk is full')) });
    await model.read(fileOf(backup));
    await model.write();
    expect(model.state).toMatchObject({ step: 'failed', message: expect.stringContaining('the disk is full') });
  });
});
