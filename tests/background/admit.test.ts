import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftOfSpan } from '../../lib/anchoring';
import { createAnswers } from '../../lib/background';
import { answerAsBackground } from '../../lib/messaging';
import { connectStore } from '../../lib/store';
import { sendMessage } from '../message';

const TEXT = 'The ferry will run until 2029, the council decided on Thursday night.';
const ADDRESS = 'https://news.example/ferry';
const OTHER = 'https://evil.example/ferry';

const articleAt = (url: string) => ({ url, title: 'Ferry', site: null, byline: null, published: null, lang: 'en' });
const draft = (id: string) => ({ ...draftOfSpan(TEXT, [0, 18]), id });
const saving = (address: string, id: string) => ({
  type: 'save-annotations',
  article: articleAt(address),
  addresses: [address],
  drafts: [draft(id)],
});
const correcting = (address: string, id: string) => ({
  type: 'correct',
  addresses: [address],
  correction: { id, targets: draft(id).targets, quote: null },
});

const ours = { url: 'chrome-extension://test-extension-id/library.html' };
const page = (url: string, over: object = {}) => ({ url, frameId: 0, tab: { id: 7, url }, ...over });

type Answer = { readonly ok: boolean; readonly reason?: string; readonly value?: unknown };

const send = async (message: unknown, sender: object): Promise<Answer | undefined> =>
  (await sendMessage(message, { id: fakeBrowser.runtime.id, ...sender })) as Answer | undefined;

let warned: ReturnType<typeof vi.spyOn>;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.tabs, { query: async () => [], sendMessage: async () => undefined });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    (path: string) => `chrome-extension://test-extension-id${path.startsWith('/') ? path : `/${path}`}`,
  );
  answerAsBackground(createAnswers(connectStore(), () => 5000));
  warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await send(saving(ADDRESS, 'note'), ours);
  await send(correcting(ADDRESS, 'correction'), ours);
});

describe('the content script of a page', () => {
  test.each([
    ['keeps a quote of its article', saving(ADDRESS, 'another')],
    [
      'keeps it by the address that the article wants to be known by',
      {
        ...saving(ADDRESS, 'another'),
        addresses: ['https://www.news.example/2026/ferry', ADDRESS],
      },
    ],
    ['opens its article', { type: 'open-article', addresses: [ADDRESS] }],
    ['changes a note there', { type: 'change-remarks', id: 'note', remarks: { note: 'x' } }],
    ['throws it away', { type: 'delete-annotations', ids: ['note'] }],
    ['reads what was corrected', { type: 'corrections', addresses: [ADDRESS] }],
    ['takes that back', { type: 'take-back', ids: ['correction'] }],
    ['takes back what is gone already', { type: 'take-back', ids: ['nobody'] }],
    ['has quotes found', { type: 'extract', text: TEXT, declaredLang: null }],
  ])('%s', async (_title, message) => {
    for (const url of [ADDRESS, 'https://m.news.example/ferry?utm_source=x#top'])
      expect(await send(message, page(url))).toMatchObject({ ok: true });
    expect(warned).not.toHaveBeenCalled();
  });

  test('is believed by the address it has now, when it has changed it by itself', async () => {
    const sender = page('https://news.example/before', { tab: { id: 7, url: ADDRESS } });
    expect(await send({ type: 'open-article', addresses: [ADDRESS] }, sender)).toMatchObject({ ok: true });
  });
});

describe('what is refused, and written into the console', () => {
  test.each<[string, object, object]>([
    ['the library, to a page', { type: 'library' }, page(ADDRESS)],
    ['the trash, to a page', { type: 'purge-annotations', ids: ['note'] }, page(ADDRESS)],
    ['what is thrown away, to a page', { type: 'restore-annotations', ids: ['note'] }, page(ADDRESS)],
    ['many changes, to a page', { type: 'change-many', ids: ['note'], changes: {} }, page(ADDRESS)],
    ['an end to everything, to a page', { type: 'delete-everything' }, page(ADDRESS)],
    ['whose names are, to a page', { type: 'decide-speakers', names: [] }, page(ADDRESS)],
    ['a script in another tab, to a page', { type: 'bring-gate', tabId: 3 }, page(ADDRESS)],
    ['another page’s article', { type: 'open-article', addresses: [ADDRESS] }, page('https://news.example/other')],
    ['another site’s article', { type: 'open-article', addresses: [ADDRESS] }, page(OTHER)],
    ['another site’s article beside its own', { type: 'open-article', addresses: [ADDRESS, OTHER] }, page(OTHER)],
    ['another site’s corrections', { type: 'corrections', addresses: [ADDRESS, OTHER] }, page(OTHER)],
    ['a note into another site’s article', { ...saving(OTHER, 'new'), addresses: [OTHER, ADDRESS] }, page(OTHER)],
    ['another site’s link in the library', { ...saving(OTHER, 'new'), article: articleAt(ADDRESS) }, page(OTHER)],
    ['a note over another site’s', saving(OTHER, 'note'), page(OTHER)],
    ['a change of another site’s note', { type: 'change-remarks', id: 'note', remarks: { note: '' } }, page(OTHER)],
    ['the end of another site’s note', { type: 'delete-annotations', ids: ['note'] }, page(OTHER)],
    ['a correction over another site’s', correcting(OTHER, 'correction'), page(OTHER)],
    ['the end of another site’s correction', { type: 'take-back', ids: ['correction'] }, page(OTHER)],
    ['anything, to a frame', { type: 'open-article', addresses: [ADDRESS] }, page(ADDRESS, { frameId: 4 })],
    ['anything, to a sender that the browser cannot place', { type: 'library' }, {}],
    ['a page that has an address like ours', { type: 'library' }, page('https://test-extension-id/library.html')],
    ['an unknown message', { type: 'read-all' }, ours],
    ['a name of every object', { type: 'toString' }, ours],
    ['a type that is none', { type: 7 }, ours],
    ['no type', {}, ours],
    ['a broadcast that is none', { type: 'page-changed', quoteCount: 'many' }, page(ADDRESS)],
    ['a text that is none', { type: 'extract', text: { length: 3 }, declaredLang: null }, page(ADDRESS)],
    ['a language that is none', { type: 'extract', text: TEXT, declaredLang: 7 }, page(ADDRESS)],
    ['ids that are none', { type: 'delete-annotations', ids: 'note' }, ours],
    ['an id that is none', { type: 'change-remarks', id: { $ne: 1 }, remarks: {} }, ours],
    ['names that are none', { type: 'decide-speakers', names: [null] }, ours],
    ['a tab that is none', { type: 'bring-gate', tabId: '7' }, ours],
  ])('%s', async (_title, message, sender) => {
    expect(await send(message, sender)).toMatchObject({ ok: false, reason: 'refused' });
    expect(warned).toHaveBeenCalledTimes(1);
    expect(await send({ type: 'library' }, ours)).toMatchObject({
      value: [{ annotations: [{ id: 'note', note: '', deleted: null }] }],
    });
    expect(await send({ type: 'corrections', addresses: [ADDRESS] }, ours)).toMatchObject({
      value: [{ id: 'correction', keys: ['news.example/ferry'] }],
    });
  });

  test('the console learns the type, and nothing that was in the message', async () => {
    await send({ type: 'change-remarks', id: 'note', remarks: { note: 'a secret' } }, page(OTHER));
    expect(String(warned.mock.calls)).toContain('change-remarks');
    expect(String(warned.mock.calls)).not.toContain('secret');
  });
});

test('what is told to all is left to those who listen', async () => {
  expect(await send({ type: 'annotations-changed', articleId: null }, ours)).toBeUndefined();
  expect(await send({ type: 'page-changed', quoteCount: 3 }, page(ADDRESS))).toBeUndefined();
  expect(warned).not.toHaveBeenCalled();
});

test('messages of other extensions have no answer', async () => {
  expect(await send({ type: 'library' }, { id: 'stranger', ...ours })).toBeUndefined();
});
