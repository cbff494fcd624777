import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChromium } from '../setup.mjs';
import { launchExtension } from '../tools/extension';
import { stormAndKill } from '../tools/kill-storm';

/** The full number of kills is in the bench `store`. */
const KILLS = 4;

test.skipIf(!findChromium())('what was called saved is there after the browser was killed', async () => {
  const { acknowledged, lost } = await stormAndKill(KILLS);
  expect(acknowledged).toBeGreaterThan(KILLS);
  expect(lost).toEqual([]);
});

/** What LevelDB writes of a record before its content: checksum, length in two bytes, "whole record". */
const TORN_HEADER = Buffer.from([0x1d, 0x2c, 0x3b, 0x4a, 237, 0, 1]);

let profile: string;

beforeEach(() => {
  profile = mkdtempSync(path.join(tmpdir(), 'whosaid-torn-'));
});
afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

/** As a browser leaves the log of its databases that is killed between the header of a record and its content. */
const tearLog = (): void => {
  const folder = path.join(profile, 'Default/IndexedDB');
  const logs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.log'));
  expect(logs).not.toHaveLength(0);
  for (const log of logs) appendFileSync(path.join(folder, log), TORN_HEADER);
};

const inLibrary = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
  const browser = await launchExtension({ profile });
  try {
    const page = await browser.context.newPage();
    await page.goto(browser.extensionUrl('library.html'));
    return await work(page);
  } finally {
    await browser.close();
  }
};

const keep = (words: string) =>
  inLibrary((page) =>
    page.evaluate(async (exact) => {
      interface Page {
        readonly chrome: { runtime: { sendMessage: (message: object) => Promise<{ ok: boolean }> } };
      }
      const url = 'https://torn.example/article';
      const selector = [
        { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: exact.length, end: 2 * exact.length },
      ];
      const { ok } = await (globalThis as unknown as Page).chrome.runtime.sendMessage({
        type: 'save-annotations',
        article: { url, title: 'Torn', site: null, byline: null, published: null, lang: 'en' },
        addresses: [url],
        drafts: [
          { id: exact.replace(' ', '-'), targets: [{ selector }], quote: null, color: 'yellow', note: '', tags: [] },
        ],
      });
      if (!ok) throw new Error('not saved');
    }, words),
  );

test.skipIf(!findChromium())('a record that a kill has torn takes nothing of what came before and after', async () => {
  await keep('kept before');
  tearLog();
  await keep('kept after');
  await inLibrary(async (page) => {
    await page.getByText('kept before').first().waitFor();
    await page.getByText('kept after').first().waitFor();
  });
});
