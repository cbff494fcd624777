import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decodePage } from '../tools/read-page';
import { type Difference, WithAndWithout } from '../tools/with-and-without';
import type { BenchReport } from './report';
import { PAGES_FOLDER, readSavedPages, type SavedPage } from './saved-pages';

/**
 * Every saved page in a real browser, with the built extension and without: errors of ours, errors that the page has
 * only with us, pixels that differ away from marks. `FROM` and `COUNT` in the environment take a part of them.
 */
export default async (report: BenchReport): Promise<void> => {
  const saved = readSavedPages();
  if (!saved) return console.log('There are no saved pages beside the repository.');
  const from = Number(process.env.FROM ?? 0);
  const pages = saved.slice(from, from + Number(process.env.COUNT ?? saved.length));
  const found: (Difference & { readonly id: string })[] = [];
  let pair = await WithAndWithout.open();
  for (const [index, page] of pages.entries()) {
    // A browser that has shown hundreds of pages is slow.
    if (index > 0 && index % 60 === 0) {
      await pair.close();
      pair = await WithAndWithout.open();
    }
    found.push({ id: page.id, ...(await compare(pair, page)) });
  }
  await pair.close();
  const bad = found.filter(({ ours, more, strayPixels }) => ours.length > 0 || more.length > 0 || strayPixels !== 0);
  for (const { id, ours, more, strayPixels } of bad)
    console.log(`${id}: ${[...ours, ...more].join(' | ') || 'no error'}; ${strayPixels} pixels away from marks`);
  const count = (test: (each: Difference) => boolean): number => found.filter(test).length;
  report.table(
    'in Chromium, with WhoSaid and without',
    ['pages', 'with quotes painted', 'with errors of ours', 'with more errors', 'other than by marks'],
    [
      {
        name: 'saved pages',
        cells: [
          found.length,
          count(({ quotes }) => quotes > 0),
          count(({ ours }) => ours.length > 0),
          count(({ more }) => more.length > 0),
          count(({ strayPixels }) => strayPixels !== 0),
        ],
      },
    ],
  );
};

const compare = async (pair: WithAndWithout, page: SavedPage): Promise<Difference> => {
  // A page that goes elsewhere by itself is not there to be compared.
  const html = decodePage(readFileSync(path.join(PAGES_FOLDER, page.file))).replace(/<meta[^>]+refresh[^>]*>/gi, '');
  const url = /^https?:/.test(page.url) ? new URL(page.url.replace(/#.*/, '')).href : `http://saved.invalid/${page.id}`;
  try {
    return await pair.compare({ url, html });
  } catch (error) {
    return { ours: [`could not be compared: ${String(error).slice(0, 200)}`], more: [], strayPixels: 0, quotes: 0 };
  }
};
