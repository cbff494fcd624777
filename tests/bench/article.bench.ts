/**
 * The article detector in real Chromium, on saved pages with scripts off, beside its peers on the same pages in the
 * same run: is it news, what does it say, how long does it take, does it touch the page. `PAGES` in the environment takes
 * so many of them, evenly; `SUBJECTS`, names with commas between, leaves the others out.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readPage } from '../tools/read-page';
import { tellArticle } from '../tools/tell-article';
import { BrowserPages, bundle } from './browser-pages';
import { type BenchReport, percent, quantile } from './report';
import { PAGES_FOLDER, readSavedPages, type SavedPage } from './saved-pages';

const SUBJECTS = {
  ours: 'WhoSaid',
  readerable: 'isProbablyReaderable',
  readability: 'Readability on a clone',
  defuddle: 'Defuddle',
};
type Subject = keyof typeof SUBJECTS;

interface Answer {
  readonly ms: number;
  readonly changes: number;
  readonly article: boolean;
  readonly error?: string;
}

interface Measured {
  readonly page: SavedPage;
  readonly answer: Answer;
}

const run = async (subject: Subject, pages: readonly SavedPage[], source: string): Promise<readonly Measured[]> => {
  const browser = await BrowserPages.open();
  const measured: Measured[] = [];
  for (const page of pages) {
    const tab = await browser.load(page);
    const call = `(() => { ${source}\n try { return bench.${subject}(${JSON.stringify(page.url)}) } catch (error) { return { ms: 0, changes: 0, article: false, error: String(error) } } })()`;
    measured.push({ page, answer: await tab.evaluate(call) });
  }
  await browser.close();
  return measured;
};

const chosenSubjects = (): readonly Subject[] => {
  const wanted = process.env.SUBJECTS?.split(',');
  return (Object.keys(SUBJECTS) as Subject[]).filter((subject) => wanted?.includes(subject) ?? true);
};

const chosenPages = (pages: readonly SavedPage[]): readonly SavedPage[] => {
  const share = Number(process.env.PAGES ?? pages.length) / pages.length;
  return pages.filter((_, index) => Math.floor((index + 1) * share) > Math.floor(index * share));
};

/** The figures of `score.mjs`, which comes with the pages. */
const score = (subject: Subject, measured: readonly Measured[]): readonly Record<string, unknown>[] => {
  const folder = mkdtempSync(path.join(tmpdir(), 'whosaid-bench-'));
  const write = (name: string, lines: readonly object[]): string => {
    const file = path.join(folder, name);
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return file;
  };
  const manifest = write(
    'manifest.jsonl',
    measured.map(({ page }) => page),
  );
  const answers = write(
    `${subject}.jsonl`,
    measured.map(({ page, answer }) => ({ id: page.id, ...answer })),
  );
  const scorer = path.join(PAGES_FOLDER, 'score.mjs');
  return JSON.parse(execFileSync('node', [scorer, manifest, answers, '--json'], { encoding: 'utf8' }));
};

const times = (measured: readonly Measured[], label: SavedPage['label']): string => {
  const own = measured.filter(({ page }) => page.label === label).map(({ answer }) => answer.ms);
  return `${quantile(own, 0.5)?.toFixed(1)} / ${quantile(own, 0.95)?.toFixed(1)} / ${quantile(own, 1)?.toFixed(1)}`;
};

/** @throws where ours has changed a page: no figure makes up for that. */
const mustNotChange = (measured: readonly Measured[]): void => {
  const changed = measured.filter(({ answer }) => answer.changes > 0).map(({ page }) => page.id);
  if (changed.length) throw new Error(`WhoSaid changed ${changed.join(', ')}`);
};

const TOLD_ALIKE = ['article', 'title', 'site', 'byline', 'published', 'text'] as const;
const MAX_NAMED = 12;

/** The command line reads the same pages without a browser: names where it says anything else. */
const noteDisagreements = async (report: BenchReport, measured: readonly Measured[]): Promise<void> => {
  const different: string[] = [];
  for (const { page, answer } of measured) {
    const told: Record<string, unknown> = tellArticle(await readPage(path.join(PAGES_FOLDER, page.file)), page.url);
    const fields = TOLD_ALIKE.filter((field) => told[field] !== (answer as unknown as Record<string, unknown>)[field]);
    if (fields.length) different.push(`${page.id} (${fields.join(', ')})`);
  }
  report.note(
    different.length
      ? `${different.length} of ${measured.length} pages differ on the command line: ${different.slice(0, MAX_NAMED).join('; ')}${different.length > MAX_NAMED ? ' …' : ''}`
      : 'The command line says the same of every page.',
  );
};

export default async (report: BenchReport): Promise<void> => {
  const saved = readSavedPages();
  if (!saved) return report.note(`Skipped: there are no pages in ${PAGES_FOLDER}.`);
  const pages = chosenPages(saved);
  const source = await bundle(path.join(import.meta.dirname, 'article-subjects.ts'));
  const answers = new Map<Subject, readonly Measured[]>();
  for (const subject of chosenSubjects()) answers.set(subject, await run(subject, pages, source));

  const ours = answers.get('ours') ?? [];
  mustNotChange(ours);

  const quality = [...answers].flatMap(([subject, measured]) =>
    score(subject, measured)
      .filter(({ set }) => set === 'all' || set === 'zh')
      .map((row) => ({
        name: `${SUBJECTS[subject]}, ${row.set === 'zh' ? 'Chinese' : 'all'}`,
        cells: ['recall', 'fpr', 'bodyF1', 'bodyLow', 'title', 'date', 'byline'].map((key) => String(row[key])),
      })),
  );
  report.table('what is found', ['recall', 'false +', 'body F1', 'F1 < .5', 'title', 'date', 'byline'], quality);
  report.table(
    'what it costs',
    ['no article: ms median / p95 / max', 'article: the same', 'pages changed', 'errors'],
    [...answers].map(([subject, measured]) => ({
      name: SUBJECTS[subject],
      cells: [
        times(measured, 'not-article'),
        times(measured, 'article'),
        percent(measured.filter(({ answer }) => answer.changes > 0).length, measured.length),
        measured.filter(({ answer }) => answer.error).length,
      ],
    })),
  );
  await noteDisagreements(report, ours);
};
