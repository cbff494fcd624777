import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftOfSpan } from '../../lib/anchoring';
import type { AnnotationDraft, ArticleDraft } from '../../lib/annotations';
import { createAnswers } from '../../lib/background';
import { answerAsBackground, askBackground, type RequestError } from '../../lib/messaging';
import { connectStore } from '../../lib/store';

const TEXT = 'The ferry will run until 2029, the council decided on Thursday night.';
const ARTICLE: ArticleDraft = {
  url: 'https://news.example/ferry',
  title: 'Ferry to run on',
  site: null,
  byline: null,
  published: null,
  lang: 'en',
};
const ADDRESSES = ['https://news.example/ferry'];

const request = (over: Record<string, unknown> = {}) => ({
  article: ARTICLE,
  addresses: ADDRESSES,
  drafts: [draftOfSpan(TEXT, [0, 18])] as readonly AnnotationDraft[],
  ...over,
});

const told: unknown[] = [];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  told.length = 0;
  Object.assign(fakeBrowser.tabs, {
    query: async () => [{ id: 7 }],
    sendMessage: vi.fn(async (_tab: number, message: unknown) => told.push(message)),
  });
  answerAsBackground(createAnswers(connectStore(), () => 5000));
});

describe('the background', () => {
  test('keeps annotations and gives them back by the article’s address', async () => {
    const [saved] = await askBackground('save-annotations', request());
    expect(saved).toMatchObject({ created: 5000, deleted: null });
    const opened = await askBackground('open-article', { addresses: ['http://www.news.example/ferry#top'] });
    expect(opened?.annotations).toEqual([saved]);
    expect(await askBackground('library', {})).toHaveLength(1);
  });

  test('tells every tab once a change is on the disk', async () => {
    const [saved] = await askBackground('save-annotations', request());
    await vi.waitFor(() => expect(told).toEqual([{ type: 'annotations-changed', articleId: saved?.articleId }]));
  });

  test('recalls what a speaker said elsewhere, and which of it is the same statement', async () => {
    const said = 'We will keep the ferry until 2029 and not a day longer than that';
    const quoteBy = (name: string, text: string): AnnotationDraft => ({
      ...draftOfSpan(text, [0, text.length]),
      quote: { type: 'direct', speaker: { name }, cue: null, confidence: 1 },
    });
    for (const [index, text] of [said, 'The harbour is safe.', 'No comment.', 'Ask the council.'].entries())
      await askBackground('save-annotations', {
        article: { ...ARTICLE, url: `https://other.example/${index}`, site: 'The Other' },
        addresses: [`https://other.example/${index}`],
        drafts: [quoteBy('Ms Ada Lindqvist', text)],
      });
    await askBackground('save-annotations', request({ drafts: [quoteBy('Ada Lindqvist', said)] }));
    const before = await askBackground('said-before', {
      addresses: ADDRESSES,
      speaker: { name: 'Ada Lindqvist', title: 'mayor' },
      text: said.replace('keep', 'run'),
    });
    expect(before).toMatchObject({ count: 4, same: [{ text: said, site: 'The Other', title: 'Ferry to run on' }] });
    expect(before.latest).toHaveLength(3);
  });

  test('keeps corrections by the article’s address, tells every tab, and takes them back', async () => {
    const { targets } = draftOfSpan(TEXT, [0, 18]);
    const correction = {
      id: 'c1',
      targets,
      quote: { targets, type: 'indirect', speaker: { name: 'the council' } },
    } as const;
    await askBackground('correct', { addresses: ADDRESSES, correction });
    await vi.waitFor(() => expect(told).toEqual([{ type: 'corrections-changed' }]));
    const kept = await askBackground('corrections', { addresses: ['http://www.news.example/ferry#top'] });
    expect(kept).toEqual([{ ...correction, keys: ['news.example/ferry'], created: 5000, modified: 5000 }]);
    await askBackground('take-back', { ids: ['c1'] });
    expect(await askBackground('corrections', { addresses: ADDRESSES })).toEqual([]);
  });

  test.each([
    { id: '', targets: draftOfSpan(TEXT, [0, 18]).targets, quote: null },
    { id: 'c1', targets: [], quote: null },
    { id: 'c1', targets: draftOfSpan(TEXT, [0, 18]).targets, quote: { targets: [], type: 'direct', speaker: null } },
    { id: 'c1', targets: draftOfSpan(TEXT, [0, 18]).targets, quote: 'none' },
  ])('refuses a correction that is none', async (correction) => {
    const asking = askBackground('correct', { addresses: ADDRESSES, correction: correction as never });
    await expect(asking).rejects.toMatchObject({ reason: 'refused' });
  });

  test('finds the quotes of a text', async () => {
    const text = '王小明表示,大桥将于明年五月开通。';
    const { lang, quotes } = await askBackground('extract', { text, declaredLang: 'en' });
    // Whatever the page declares: many a Chinese page says that it is English.
    expect(lang).toMatch(/^zh/);
    expect(quotes.map(({ spans }) => spans.map((span) => text.slice(...span)))).toEqual([['大桥将于明年五月开通']]);
  });

  test('deletes, and brings back', async () => {
    const [saved] = await askBackground('save-annotations', request());
    const ids = [saved?.id as string];
    await askBackground('delete-annotations', { ids });
    expect(await askBackground('library', {})).toEqual([]);
    await askBackground('restore-annotations', { ids });
    expect(await askBackground('library', {})).toHaveLength(1);
  });
});

describe('what it refuses', () => {
  const refusal = async (over: Record<string, unknown>): Promise<string | undefined> =>
    askBackground('save-annotations', request(over) as never).then(
      () => undefined,
      (error: RequestError) => error.reason,
    );

  const draft = draftOfSpan(TEXT, [0, 18]);

  test.each([
    ['no drafts', { drafts: null }],
    ['a draft without targets', { drafts: [{ ...draft, targets: [] }] }],
    [
      'a target without its words',
      { drafts: [{ ...draft, targets: [{ selector: [{ type: 'TextPositionSelector', start: 0, end: 3 }] }] }] },
    ],
    [
      'a target that ends before it begins',
      {
        drafts: [
          {
            ...draft,
            targets: [
              { selector: [draft.targets[0]?.selector[0], { type: 'TextPositionSelector', start: 9, end: 3 }] },
            ],
          },
        ],
      },
    ],
    ['a note that is no text', { drafts: [{ ...draft, note: { toString: 'x' } }] }],
    ['a colour of its own', { drafts: [{ ...draft, color: 'url(https://x.example)' }] }],
    ['a flood of text', { drafts: [{ ...draft, note: 'x'.repeat(300_000) }] }],
    ['a script as address', { article: { ...ARTICLE, url: 'javascript:alert(1)' } }],
    ['no web address', { addresses: ['about:blank'] }],
    ['addresses that are no list', { addresses: 'https://news.example' }],
  ])('%s', async (_title, over) => {
    expect(await refusal(over)).toBe('refused');
    expect(await askBackground('library', {})).toEqual([]);
  });

  test('fields that are not in the model do not reach the store', async () => {
    const [saved] = await askBackground(
      'save-annotations',
      request({ drafts: [{ ...draft, articleId: 'other', html: '<b>' }] }),
    );
    expect(saved).not.toHaveProperty('html');
    expect(saved?.articleId).not.toBe('other');
  });
});

describe('what goes wrong', () => {
  test.each([
    [
      'a note of a deleted entry',
      'gone',
      () => askBackground('change-remarks', { id: 'nobody', remarks: { note: 'x' } }),
    ],
    [
      'remarks that are none',
      'refused',
      () => askBackground('change-remarks', { id: 'x', remarks: { note: 1 } as never }),
    ],
  ])('%s is told as %j', async (_title, reason, ask) => {
    await expect(ask()).rejects.toMatchObject({ name: 'RequestError', reason });
  });

  test('a background that is gone is told as such', async () => {
    fakeBrowser.reset();
    await expect(askBackground('library', {})).rejects.toMatchObject({ reason: 'disconnected' });
  });
});
