import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { describeSpan, draftOfSpan } from '../../lib/anchoring';
import {
  decideSpeakers,
  hasChangedSince,
  openStore,
  type Store,
  saveAnnotations,
  saveCorrection,
  takeSites,
} from '../../lib/store';

const TEXT = 'The mayor said the bridge would open in May.';
const KEYS = ['n.example/a'];
const ARTICLE = { url: 'https://n.example/a', title: 'A', site: null, byline: null, published: null, lang: 'en' };
const LATER = 2000;

/** Whatever changes: a backup that is made by itself must not be left out for it. */
const CHANGES: readonly [string, (store: Store) => Promise<unknown>][] = [
  ['an annotation', (store) => saveAnnotations(store, ARTICLE, KEYS, [draftOfSpan(TEXT, [0, 9])], LATER)],
  [
    'a correction',
    (store) => saveCorrection(store, KEYS, { id: 'c', targets: [describeSpan(TEXT, [0, 9])], quote: null }, LATER),
  ],
  ['whose a name is', (store) => decideSpeakers(store, [{ name: 'a', belongsTo: 'b' }], LATER)],
  [
    'what is wanted of a site',
    (store) => takeSites(store, [{ place: 'n.example', about: 'reading', choice: 'never', modified: LATER }], 0),
  ],
];

test.each(CHANGES)('that %s has changed is known', async (_title, change) => {
  globalThis.indexedDB = new IDBFactory();
  const store = await openStore(() => undefined);
  expect(await hasChangedSince(store, 0)).toBe(false);
  await change(store);
  expect(await hasChangedSince(store, LATER - 1)).toBe(true);
  expect(await hasChangedSince(store, LATER)).toBe(false);
});
