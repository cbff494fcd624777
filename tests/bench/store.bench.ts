import type { CDPSession, Page } from 'playwright-core';
import { launchExtension } from '../tools/extension';
import { stormAndKill } from '../tools/kill-storm';
import { type BenchReport, quantile } from './report';

const ANNOTATIONS = 100_000;
const PER_ARTICLE = 20;
/** `KILLS=20 npm run bench -- store` for a quick look. */
const KILLS = Number(process.env.KILLS ?? 200);
const SEED_BATCH = 5_000;

/** What a reader types, one key after the other: common words, a name, rare ones, Chinese without spaces. */
const TYPED = ['harbour', 'calder june', '放心用水', 'part 4711', 'nothing at all'];

/** Notes that are never lost, and a library that stays quick: needs Chromium and `npm run build`. */
export default async (report: BenchReport): Promise<void> => {
  await library(report);
  const { kills, acknowledged, lost } = await stormAndKill(KILLS);
  report.table(
    'Saves acknowledged before a SIGKILL',
    ['kills', 'acknowledged', 'lost'],
    [{ name: 'real Chromium, profile kept', cells: [kills, acknowledged, lost.length] }],
  );
};

const library = async (report: BenchReport): Promise<void> => {
  const browser = await launchExtension();
  try {
    const page = await browser.context.newPage();
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(browser.extensionUrl('library.html'));
    await page.locator('.notice').waitFor();
    await seed(page);

    const opened: number[] = [];
    for (let turn = 0; turn < 5; turn++) {
      await page.reload({ waitUntil: 'commit' });
      await page.locator('.entry').first().waitFor();
      opened.push(await page.evaluate(firstRow));
    }
    const complete = await waitForAll(page);
    const keys = await typeAll(page);
    const zipped = await zipAll(page);
    const [exported, imported] = await roundTrip(page);
    const mb = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;
    const ms = (value: number | null | undefined): string => `${Math.round(value ?? Number.NaN)} ms`;
    report.table(
      `${ANNOTATIONS} annotations in ${ANNOTATIONS / PER_ARTICLE} articles`,
      ['measured', 'must', 'aim'],
      [
        { name: 'open to first rows, median of 5', cells: [ms(quantile(opened, 0.5)), '500 ms', '200 ms'] },
        { name: 'open to all rows searchable', cells: [ms(complete), null, null] },
        { name: 'key to results drawn, median', cells: [ms(quantile(keys, 0.5)), null, null] },
        { name: 'key to results drawn, p95', cells: [ms(quantile(keys, 0.95)), '100 ms', '30 ms'] },
        { name: 'export of everything as a zip of Markdown, to the file', cells: [ms(zipped.time), '10 s', '3 s'] },
        { name: 'memory it takes at its height', cells: [mb(zipped.memory), '300 MB', '150 MB'] },
        { name: 'export of everything as JSON, to the file', cells: [ms(exported), '10 s', '3 s'] },
        { name: 'import of that file, with its preview', cells: [ms(imported), '60 s', '20 s'] },
      ],
    );
    report.note('Times hold what else the machine did: compare figures of one run.');
  } finally {
    await browser.close();
  }
};

const seed = async (page: Page): Promise<void> => {
  for (let from = 0; from < ANNOTATIONS; from += SEED_BATCH)
    await page.evaluate(writeBatch, { from, count: SEED_BATCH, perArticle: PER_ARTICLE });
};

/** In the page: records as a save leaves them. */
const writeBatch = async ({ from, count, perArticle }: { from: number; count: number; perArticle: number }) => {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('whosaid');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = db.transaction(['articles', 'annotations'], 'readwrite');
  const [articles, annotations] = [transaction.objectStore('articles'), transaction.objectStore('annotations')];
  const speakers = ['Ines Calder', '何晓岚', 'Tomas Brandt', '陈立群', 'Mo Adair'];
  for (let index = from; index < from + count; index++) {
    const article = Math.floor(index / perArticle);
    const start = (index % perArticle) * 150;
    const isChinese = article % 2 === 1;
    const exact = isChinese
      ? `第${index}期工程将于${(index % 12) + 1}月完工,沿线居民届时可以放心用水,相关部门会继续公布进展,并逐户走访说明改造期间的安排`
      : `Part ${index} of the harbour works will be finished by June, and nobody who lives along the quay will have to wait for water any longer`;
    annotations.put({
      id: crypto.randomUUID(),
      articleId: `article-${article}`,
      targets: [
        {
          selector: [
            {
              type: 'TextQuoteSelector',
              exact,
              prefix: 'thirty-two characters before it ',
              suffix: ' and as many characters after it',
            },
            { type: 'TextPositionSelector', start, end: start + exact.length },
          ],
        },
      ],
      quote: {
        type: 'direct',
        speaker: { name: `${speakers[index % 5]}`, title: 'spokesperson' },
        cue: 'said',
        confidence: 0.9,
      },
      color: 'yellow',
      note: index % 4 === 0 ? `Compare with what was said in part ${index - 1}.` : '',
      tags: index % 3 === 0 ? ['harbour', `year-${index % 10}`] : [],
      created: 1_700_000_000_000 + index,
      modified: 1_700_000_000_000 + index,
      deleted: null,
    });
    if (index % perArticle === 0)
      articles.put({
        id: `article-${article}`,
        url: `https://news${article % 40}.example/${article}`,
        keys: [`news${article % 40}.example/${article}`],
        title: isChinese ? `东岸工程第${article}期报道` : `Harbour works, part ${article}`,
        site: `Outlet ${article % 40}`,
        byline: null,
        published: '2026-03-02',
        lang: isChinese ? 'zh-Hans' : 'en',
        created: 1_700_000_000_000 + index,
        modified: 1_700_000_000_000 + index,
      });
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
};

/** In the page: milliseconds from the start of the navigation to now, when the first row is there. */
const firstRow = (): number => performance.now();

const waitForAll = async (page: Page): Promise<number> => {
  await page.reload({ waitUntil: 'commit' });
  await page.waitForFunction(() => /5,000/.test(document.querySelector('.library-count')?.textContent ?? ''), null, {
    polling: 50,
    timeout: 120_000,
  });
  return page.evaluate(firstRow);
};

/** Milliseconds from each key to the frame that shows what it found. */
const typeAll = async (page: Page): Promise<number[]> => page.evaluate(typeInto, TYPED);

const typeInto = async (texts: readonly string[]): Promise<number[]> => {
  const field = document.querySelector('.library-search') as HTMLInputElement;
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const times: number[] = [];
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  for (const text of texts) {
    for (let length = 1; length <= text.length; length++) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const began = performance.now();
      setValue?.call(field, text.slice(0, length));
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await frame();
      times.push(performance.now() - began);
    }
    setValue?.call(field, '');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await frame();
  }
  return times;
};

/** Milliseconds between two looks at the memory: shorter than the pauses of the zip. */
const MEMORY_POLL = 25;

/** What the page's script holds, its buffers included. */
const memoryOf = async (session: CDPSession): Promise<number> => {
  const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  return usage.usedSize + (usage.backingStorageSize ?? 0);
};

/** An archive with a file for each article: milliseconds, and the most memory above what the library takes itself. */
const zipAll = async (page: Page): Promise<{ readonly time: number; readonly memory: number }> => {
  page.setDefaultTimeout(180_000);
  const session = await page.context().newCDPSession(page);
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.locator('dialog');
  await dialog.getByRole('checkbox').check();
  await session.send('HeapProfiler.collectGarbage');
  const before = await memoryOf(session);
  let peak = before;
  const watching = setInterval(() => {
    void memoryOf(session).then(
      (now) => {
        peak = Math.max(peak, now);
      },
      () => undefined,
    );
  }, MEMORY_POLL);
  const began = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  await download.path();
  const time = performance.now() - began;
  clearInterval(watching);
  await session.detach();
  return { time, memory: peak - before };
};

/** As a reader does it: everything into a file, everything deleted, the file back in. [export, import], milliseconds. */
const roundTrip = async (page: Page): Promise<[number, number]> => {
  page.setDefaultTimeout(180_000);
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.locator('dialog');
  await dialog.locator('select').last().selectOption('json');
  const exporting = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  const file = await download.path();
  const exported = performance.now() - exporting;
  await page.evaluate(deleteEverything);
  await page.reload();
  await page.locator('.notice').waitFor();
  await page.getByRole('button', { name: 'Import…' }).click();
  const importing = performance.now();
  await dialog.locator('input[type=file]').setInputFiles(file);
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await dialog.getByRole('button', { name: 'Done' }).waitFor();
  return [exported, performance.now() - importing];
};

const deleteEverything = (): Promise<unknown> =>
  (
    globalThis as unknown as { chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } } }
  ).chrome.runtime.sendMessage({
    type: 'delete-everything',
  });
