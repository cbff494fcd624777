import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchExtension } from '../../tools/extension';
import { bundle } from '../browser-pages';

export interface ColdText {
  readonly lang: string;
  readonly text: string;
}

/** Milliseconds of the first extraction in the life of a worker, and of the second. */
export type ColdTimes = readonly [first: number, second: number];

const makeExtension = async (): Promise<string> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'whosaid-cold-'));
  const write = (name: string, content: string): void => writeFileSync(path.join(folder, name), content);
  write('worker.js', await bundle(path.join(import.meta.dirname, 'cold-entry.ts')));
  write('page.html', '<title>asks</title>');
  const background = { service_worker: 'worker.js' };
  write('manifest.json', JSON.stringify({ manifest_version: 3, name: 'cold', version: '1', background }));
  return folder;
};

const ask = (page: Page, asked: ColdText): Promise<ColdTimes> =>
  page.evaluate((text) => {
    interface Page {
      readonly chrome: { runtime: { sendMessage: (message: object) => Promise<ColdTimes> } };
    }
    return (globalThis as unknown as Page).chrome.runtime.sendMessage(text);
  }, asked);

/**
 * The extractor in real Chromium, bundled as the extension is, in a worker that is started anew for each text. Chromium
 * keeps the compiled code of a worker that has run before: the first run of each text is left out, as that of a browser
 * which has just got the extension.
 */
export const askColdWorkers = async (texts: readonly ColdText[], rounds: number): Promise<readonly ColdTimes[][]> => {
  const build = await makeExtension();
  const browser = await launchExtension({ build });
  try {
    const page = await browser.context.newPage();
    await page.goto(browser.extensionUrl('page.html'));
    const session = await browser.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    const asked: ColdTimes[][] = [];
    for (const text of texts) {
      const times: ColdTimes[] = [];
      for (let round = 0; round <= rounds; round++) {
        await session.send('ServiceWorker.stopAllWorkers');
        // What stops says nothing of having stopped.
        await page.waitForTimeout(300);
        times.push(await ask(page, text));
      }
      asked.push(times.slice(1));
    }
    return asked;
  } finally {
    await browser.close();
    rmSync(build, { recursive: true, force: true });
  }
};
