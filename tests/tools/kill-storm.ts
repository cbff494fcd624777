import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../setup.mjs';
import { CHROME_BUILD } from './extension';

/** What became of the saves of several browsers, each killed in the middle of them. */
export interface StormResult {
  readonly kills: number;
  /** Saves that the extension had called saved before its browser died. */
  readonly acknowledged: number;
  /** Those of them that were not there afterwards, by id; an edit by its number. */
  readonly lost: readonly string[];
}

/** A browser is killed at a random moment up to this long after its first acknowledged save. Milliseconds. */
const STORM_TIME = 600;
/** Saves under way at the same time: an article saved as a whole beside a note that is being typed. */
const WRITERS = 4;

/**
 * Saves as fast as the extension can, kills the browser without warning, looks into the database of the same profile
 * with the next browser, and so on. What was acknowledged must be there.
 */
export const stormAndKill = async (kills: number, random: () => number = Math.random): Promise<StormResult> => {
  const profile = mkdtempSync(path.join(tmpdir(), 'whosaid-kill-'));
  const acknowledged = new Set<string>();
  let lastEdit = 0;
  const lost = new Set<string>();
  try {
    for (let kill = 0; kill <= kills; kill++) {
      const browser = await launch(profile);
      const page = await openLibrary(browser);
      const kept = await contentOf(page);
      for (const id of acknowledged) if (!kept.ids.has(id)) lost.add(id);
      if (kept.edit < lastEdit) lost.add(`edit ${lastEdit}, found ${kept.edit}`);
      if (kill === kills) {
        await browser.close();
        break;
      }
      const first = new Promise<void>((resolve) => {
        // By the console: it needs no answer, which a killed browser could not take.
        page.on('console', (message) => {
          const [, kind, value = ''] = /^(saved|edited) (.+)$/.exec(message.text()) ?? [];
          if (kind === 'saved') acknowledged.add(value);
          if (kind === 'edited') lastEdit = Math.max(lastEdit, Number(value));
          if (kind) resolve();
        });
      });
      await page.evaluate(startStorm, kill, Math.max(lastEdit, kept.edit), WRITERS);
      await first;
      await new Promise((resolve) => setTimeout(resolve, random() * STORM_TIME));
      await killNow(browser);
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { kills, acknowledged: acknowledged.size + lastEdit, lost: [...lost] };
};

const launch = (profile: string): Promise<Browser> =>
  puppeteer.launch({
    executablePath: findChromium() ?? '',
    userDataDir: profile,
    headless: true,
    enableExtensions: true,
    args: ['--no-sandbox', `--disable-extensions-except=${CHROME_BUILD}`, `--load-extension=${CHROME_BUILD}`],
  });

const openLibrary = async (browser: Browser): Promise<Page> => {
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'),
  );
  const page = await browser.newPage();
  // tsx names functions with a helper that pages do not have.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.goto(new URL('library.html', worker.url()).href);
  return page;
};

const killNow = async (browser: Browser): Promise<void> => {
  const running = browser.process();
  const ended = new Promise((resolve) => running?.once('exit', resolve));
  running?.kill('SIGKILL');
  await ended;
};

/** Looks past our own code: straight into the database. */
const contentOf = async (page: Page): Promise<{ ids: Set<string>; edit: number }> => {
  const { ids, note } = await page.evaluate(
    () =>
      new Promise<{ ids: string[]; note: string }>((resolve, reject) => {
        const opening = indexedDB.open('whosaid');
        // There is none yet, and it is not ours to make.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () =>
          opening.error?.name === 'AbortError' ? resolve({ ids: [], note: '' }) : reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const end = (ids: string[], note: string): void => {
            db.close();
            resolve({ ids, note });
          };
          const store = db.transaction('annotations').objectStore('annotations');
          const keys = store.getAllKeys();
          const edited = store.get('edited');
          store.transaction.oncomplete = () => end(keys.result as string[], edited.result?.note ?? '');
        };
      }),
  );
  return { ids: new Set(ids), edit: Number(note) || 0 };
};

/** Runs in the page: writers that save one annotation after the other, and one that edits the same note over and over. */
const startStorm = async (kill: number, edit: number, writers: number): Promise<void> => {
  interface Page {
    readonly chrome: { runtime: { sendMessage: (message: object) => Promise<{ ok: boolean; message?: string }> } };
  }
  const { chrome } = globalThis as unknown as Page;
  const url = 'https://storm.example/article';
  const draftOf = (id: string, start: number) => ({
    id,
    targets: [
      {
        selector: [
          { type: 'TextQuoteSelector', exact: `words of ${id}`, prefix: 'before ', suffix: ' after' },
          { type: 'TextPositionSelector', start, end: start + 20 },
        ],
      },
    ],
    quote: null,
    color: 'yellow',
    // Saved anew in every browser: an empty note leaves what was typed into it as it is.
    note: id === 'edited' ? '' : 'n'.repeat(200),
    tags: ['storm'],
  });
  const save = async (id: string, start: number): Promise<void> => {
    const article = { url, title: 'Storm', site: null, byline: null, published: null, lang: 'en' };
    const answer = await chrome.runtime.sendMessage({
      type: 'save-annotations',
      article,
      addresses: [url],
      drafts: [draftOf(id, start)],
    });
    if (!answer?.ok) throw new Error(`not saved: ${answer?.message}`);
  };
  await save('edited', 0);
  const write = async (writer: number): Promise<void> => {
    for (let count = 1; ; count++) {
      const id = `${kill}-${writer}-${count}`;
      await save(id, kill * 100_000 + count * 100 + writer + 1);
      console.log(`saved ${id}`);
    }
  };
  const type = async (): Promise<void> => {
    for (let count = edit + 1; ; count++) {
      const answer = await chrome.runtime.sendMessage({
        type: 'change-remarks',
        id: 'edited',
        remarks: { note: String(count) },
      });
      if (answer.ok) console.log(`edited ${count}`);
    }
  };
  for (let writer = 0; writer < writers; writer++) void write(writer);
  void type();
};
