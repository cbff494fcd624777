/**
 * How fast quotes are extracted: beside a bare word segmentation of the same text, as texts grow, on odd texts, and
 * from a cold start.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import nlp from 'compromise';
import { extract } from '../../lib/extractor';
import { parseExamples } from '../extractor/examples';
import { bundle } from './browser-pages';
import { askColdWorkers, type ColdText } from './extractor/cold-worker';
import { type BenchReport, quantile } from './report';

const root = path.resolve(import.meta.dirname, '../..');
/** Runs of which the fastest counts: the machine is shared. */
const RUNS = 5;
const MEGABYTE = 1_000_000;
/** Runs for throughput, which is that of code that has been compiled; what the first text costs stands under cold start. */
const WARM_RUNS = 25;
/** Texts that slower peers get. */
const TEXTS_FOR_PEERS = 20;

interface Sample {
  readonly lang: string;
  readonly segmenter: string;
  readonly texts: readonly string[];
}

/** The gold texts where they lie beside the project, else the examples of the language pack. */
const sampleOf = (lang: string, gold: string): Sample => {
  const file = path.join(root, '../shared/accuracy/gold', gold);
  const texts = existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { text: string }).text)
    : parseExamples(readFileSync(path.join(root, `lib/extractor/languages/${lang}/examples.txt`), 'utf8')).map(
        ({ text }) => text,
      );
  return { lang, segmenter: lang, texts };
};

/** Milliseconds of the fastest of some runs. */
const fastest = (work: () => void, runs = RUNS): number => {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
};

const perSecond = (characters: number, ms: number): string => `${Math.round(characters / ms)} k/s`;

const throughput = (report: BenchReport, samples: readonly Sample[]): void => {
  const rows = samples.map(({ lang, segmenter, texts }) => {
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    const words = new Intl.Segmenter(segmenter, { granularity: 'word' });
    const segmented = fastest(() => {
      for (const text of texts) for (const _ of words.segment(text));
    }, WARM_RUNS);
    const extracted = fastest(() => {
      for (const text of texts) extract(text, { lang });
    }, WARM_RUNS);
    const ratio = `${(segmented / extracted).toFixed(1)} ×`;
    return {
      name: `${lang}: ${texts.length} texts`,
      cells: [characters, perSecond(characters, extracted), perSecond(characters, segmented), ratio],
    };
  });
  report.table('throughput', ['characters', 'extract', 'Intl.Segmenter', 'faster by'], rows);
};

/** The nearest that a library in the browser has: it finds what stands in marks, and no speaker. */
const besideCompromise = (report: BenchReport, { lang, texts }: Sample): void => {
  const some = texts.slice(0, TEXTS_FOR_PEERS);
  const characters = some.reduce((sum, text) => sum + text.length, 0);
  const theirs = fastest(() => {
    for (const text of some) nlp(text).quotations().json();
  }, 2);
  const ours = fastest(() => {
    for (const text of some) extract(text, { lang });
  });
  report.table(
    `beside compromise, ${lang}`,
    ['extract', 'quotations()', 'faster by'],
    [
      {
        name: `${some.length} texts`,
        cells: [perSecond(characters, ours), perSecond(characters, theirs), `${(theirs / ours).toFixed(1)} ×`],
      },
    ],
  );
};

/** A text of `length` characters made of the sample's. */
const textOf = ({ texts }: Sample, length: number): string => {
  const all = texts.join('\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
};

const growth = (report: BenchReport, sample: Sample): void => {
  const base = textOf(sample, 10_000);
  const times = [1, 10, 100].map((factor) => {
    const text = textOf(sample, base.length * factor);
    return { factor, ms: fastest(() => extract(text, { lang: sample.lang }), 3) };
  });
  const unit = times[0]?.ms ?? 1;
  report.table(
    `growth, ${sample.lang}`,
    ['ms', 'time per character'],
    times.map(({ factor, ms }) => ({
      name: `${factor} × ${base.length} characters`,
      cells: [ms.toFixed(1), `${(ms / unit / factor).toFixed(2)} ×`],
    })),
  );
};

const odd = (unit: string, length = MEGABYTE): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const ODD_TEXTS: readonly (readonly [name: string, lang: string, text: (sample: Sample) => string])[] = [
  ['one line', 'zh', (sample) => textOf(sample, MEGABYTE).replaceAll('\n', '')],
  [
    'no punctuation',
    'zh',
    (sample) =>
      textOf(sample, MEGABYTE)
        .replace(/[\p{P}\s]/gu, '')
        .padEnd(MEGABYTE, '的'),
  ],
  ['opening marks only', 'zh', () => odd('“')],
  ['marks in pairs', 'zh', () => odd('“”')],
  ['nested marks', 'zh', () => '“'.repeat(MEGABYTE / 2) + '”'.repeat(MEGABYTE / 2)],
  ['cues only', 'zh', () => odd('表示')],
  ['he said he said', 'zh', () => odd('他说')],
  ['he said, he said,', 'zh', () => odd('他说，')],
  ['surnames only', 'zh', () => odd('王李张刘陈杨赵黄周吴')],
  ['titled names', 'zh', () => odd('局长王建国说，校长李爱民说，')],
  ['brackets', 'zh', () => odd('（（（')],
  ['colons and lines', 'zh', () => odd('甲：\n')],
  ['digits', 'zh', () => odd('1,')],
  ['one word', 'en', () => odd('a')],
  ['he said he said', 'en', () => odd('he said ')],
  ['he said, he said,', 'en', () => odd('he said, ')],
  ['names only', 'en', () => odd('John Smith Mary Jones ')],
  ['apostrophes', 'en', () => odd("'s ")],
];

const oddTexts = (report: BenchReport, samples: readonly Sample[]): void => {
  const rows = samples.flatMap((sample) => {
    const { lang } = sample;
    const normal = textOf(sample, MEGABYTE);
    const normalMs = fastest(() => extract(normal, { lang }), 2);
    const own = ODD_TEXTS.filter(([, of]) => of === lang).map(([name, , text]) => {
      const made = text(sample);
      const ms = fastest(() => extract(made, { lang }), 2);
      return { name: `${lang}: ${name}`, cells: [Math.round(ms), `${(ms / normalMs).toFixed(2)} ×`] };
    });
    return [{ name: `${lang}: a normal text`, cells: [Math.round(normalMs), '1 ×'] }, ...own];
  });
  report.table('one megabyte', ['ms', 'of a normal text'], rows);
};

/** In a process of Node's own, which keeps no compiled code from earlier ones: milliseconds of the first extraction. */
const coldInNode = (file: string, { lang, text }: ColdText): number => {
  const code = `
    const { extract } = require(${JSON.stringify(file)});
    const start = performance.now();
    extract(${JSON.stringify(text)}, { lang: ${JSON.stringify(lang)} });
    console.log(performance.now() - start);`;
  return Number(execFileSync(process.execPath, ['-e', code]).toString());
};

/** Starts of a worker for each text. */
const STARTS = 15;

/** An article of 1,000 words, from the call to the quotes: word lists built and code cold. */
const coldStarts = async (report: BenchReport, samples: readonly Sample[]): Promise<void> => {
  const texts = samples.map((sample) => ({
    lang: sample.lang,
    text: textOf(sample, sample.lang === 'zh' ? 1800 : 6000),
  }));
  const folder = mkdtempSync(path.join(tmpdir(), 'whosaid-cold-'));
  const file = path.join(folder, 'extractor.cjs');
  writeFileSync(file, `${await bundle(path.join(root, 'lib/extractor/index.ts'))}\nmodule.exports = bench;`);
  const times = await askColdWorkers(texts, STARTS);
  const rows = texts.map(({ lang, text }, index) => {
    const first = (times[index] ?? []).map(([ms]) => ms);
    const second = (times[index] ?? []).map(([, ms]) => ms);
    const bare = Array.from({ length: STARTS }, () => coldInNode(file, { lang, text }));
    const warm = fastest(() => extract(text, { lang }));
    const shown = [quantile(first, 0.5), quantile(first, 0.95), quantile(second, 0.5), quantile(bare, 0.5)].map(
      (ms) => ms?.toFixed(1) ?? null,
    );
    return { name: `${lang}: ${text.length} characters`, cells: [...shown, warm.toFixed(2)] };
  });
  report.table(
    'an article of 1,000 words, in a worker just started, ms',
    ['first text, median', 'p95', 'second text', 'first, Node, nothing kept', 'warm'],
    rows,
  );
  rmSync(folder, { recursive: true, force: true });
};

export default async (report: BenchReport): Promise<void> => {
  const samples = [sampleOf('zh', 'zh-dev.jsonl'), sampleOf('en', 'en-polnear-dev.jsonl')];
  throughput(report, samples);
  for (const sample of samples) if (sample.lang === 'en') besideCompromise(report, sample);
  for (const sample of samples) growth(report, sample);
  oddTexts(report, samples);
  await coldStarts(report, samples);
};
