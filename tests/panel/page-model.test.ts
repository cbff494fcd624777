import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftOfSpan, textPrint } from '../../lib/anchoring';
import { createAnswers } from '../../lib/background';
import { answerAsBackground, askBackground, EMPTY_REPORT, type PageReport } from '../../lib/messaging';
import { anchorAll } from '../../lib/page/anchored';
import { markdownFile, PageModel, type PageState } from '../../lib/panel';
import { connectStore } from '../../lib/store';

const TEXT = 'The board met. “It is safe,” said Ada Lindqvist. “It is open,” she added.';
const span = (part: string): [number, number] => [TEXT.indexOf(part), TEXT.indexOf(part) + part.length];
const speaker = { id: 's1', name: 'Ada Lindqvist', mention: null };

const ADDRESS = 'https://news.example/bridge';
const QUOTES: PageReport['quotes'] = [
  { type: 'direct', spans: [span('It is safe,')], cue: span('said'), speaker, confidence: 0.9 },
  { type: 'direct', spans: [span('It is open,')], cue: span('added'), speaker, confidence: 0.9 },
];

let shown = true;

/** A content script that answers for an article with two quotes. */
const answerAsTab = async (_tabId: number, message: { type: string; shown?: boolean }): Promise<unknown> => {
  if (message.type === 'show-highlights') {
    shown = message.shown === true;
    return shown;
  }
  if (message.type !== 'page-report') return undefined;
  const kept = await askBackground('open-article', { addresses: [ADDRESS] });
  return {
    ...EMPTY_REPORT,
    article: { ...EMPTY_REPORT.article, detected: true, title: 'Bridge is safe', text: TEXT, lang: 'en' },
    speakers: [{ id: 's1', name: 'Ada Lindqvist', mentions: [] }],
    quotes: QUOTES,
    annotations: anchorAll(TEXT, kept?.annotations ?? []),
    addresses: [ADDRESS],
    highlightsShown: shown,
  };
};

const pageOf = (model: PageModel): Extract<PageState, { kind: 'page' }> => {
  if (model.state.kind !== 'page') throw new Error(`the state is ${model.state.kind}`);
  return model.state;
};

let model: PageModel;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  shown = true;
  Object.assign(fakeBrowser.tabs, { query: async () => [], sendMessage: answerAsTab });
  answerAsBackground(createAnswers(connectStore()));
  model = new PageModel(1);
  await model.refresh();
});

describe('the popup of an article', () => {
  test('keeps a quote, and all others at once without a double', async () => {
    const [saved] = await model.save(QUOTES.slice(0, 1));
    expect(saved?.quote).toMatchObject({ type: 'direct', speaker: { name: 'Ada Lindqvist' }, cue: 'said' });
    expect(pageOf(model).report.annotations).toHaveLength(1);
    await model.saveAll();
    expect(pageOf(model).report.annotations).toHaveLength(2);
  });

  test('deletes with a way back', async () => {
    const [saved] = await model.save(QUOTES.slice(0, 1));
    await model.remove([saved?.id as string]);
    expect(pageOf(model)).toMatchObject({ removed: [saved?.id], report: { annotations: [] } });
    await model.undo();
    expect(pageOf(model)).toMatchObject({ removed: [], report: { annotations: [{ id: saved?.id }] } });
  });

  test('remembers a site whose highlights are switched off', async () => {
    await model.setSiteShown(false);
    expect(pageOf(model)).toMatchObject({
      host: 'news.example',
      isSiteShown: false,
      report: { highlightsShown: false },
    });
    const later = new PageModel(1);
    await later.refresh();
    expect(pageOf(later).isSiteShown).toBe(false);
    await later.setSiteShown(true);
    expect(pageOf(later).isSiteShown).toBe(true);
  });

  test('says why something failed, and stops saying so once it works', async () => {
    await model.remove(['nobody']);
    expect(pageOf(model).failure).toBe('gone');
    await model.save(QUOTES.slice(0, 1));
    expect(pageOf(model).failure).toBeNull();
  });

  test('exports what is kept of this article', async () => {
    await model.saveAll();
    const kept = await model.kept();
    const { name, text } = markdownFile(kept ? [kept] : []);
    expect(name).toBe('Bridge is safe.md');
    expect(text).toContain('### Ada Lindqvist');
    expect(text).toContain('> “It is open,”');
  });

  test('a page without a content script is unreadable, not empty', async () => {
    Object.assign(fakeBrowser.tabs, {
      sendMessage: () => Promise.reject(new Error('Could not establish connection.')),
    });
    await model.refresh();
    expect(model.state).toEqual({ kind: 'unreadable' });
  });
});

test('a page with the text of another that was annotated offers its notes, shows them, and undoes that', async () => {
  const long = Array.from({ length: 30 }, (_, day) => `On day ${day} the board of pier ${day * 7} met again. `).join(
    '',
  );
  const other = 'https://other.example/bridge';
  const article = { url: other, title: 'The bridge', site: null, byline: null, published: null, lang: 'en' };
  const drafts = [draftOfSpan(long, [0, 30])];
  const print = textPrint(long);
  await askBackground('save-annotations', { article: { ...article, print }, addresses: [other], drafts });
  const answer = async (tabId: number, message: { type: string }): Promise<unknown> => {
    const report = (await answerAsTab(tabId, message)) as PageReport;
    return message.type === 'page-report' ? { ...report, article: { ...report.article, text: long } } : report;
  };
  Object.assign(fakeBrowser.tabs, { sendMessage: answer });
  const reprinted = new PageModel(1);
  await reprinted.refresh();
  await vi.waitFor(() => expect(pageOf(reprinted).reprints).toMatchObject([{ url: other, count: 1 }]));
  const [reprint] = pageOf(reprinted).reprints;
  await reprinted.useReprint(reprint as NonNullable<typeof reprint>);
  expect(pageOf(reprinted).report.annotations).toHaveLength(1);
  await vi.waitFor(() => expect(pageOf(reprinted).reprints).toEqual([]));
  await reprinted.undo();
  expect(pageOf(reprinted).report.annotations).toEqual([]);
  expect(pageOf(reprinted).usedReprint).toBeNull();
});
