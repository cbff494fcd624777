/** Are kept quotes found again when their page has changed, and how long does it take? */
import { AnchorText, describeSpan, resolveTarget } from '../../lib/anchoring';
import { EDITS, type Page, randomFrom } from './anchoring/edits';
import { exactOnly, type Finder, hypothesisRule, ours } from './anchoring/peers';
import { type BenchReport, percent, quantile } from './report';
import { readSavedPages } from './saved-pages';

const QUOTES_A_PAGE = 4;
const SEED = 20261123;
/** Found where it is: at least this much of both spans in common. */
const RIGHT_OVERLAP = 0.6;

const FINDERS: Readonly<Record<string, Finder>> = {
  ours,
  'Hypothesis’s rule': hypothesisRule,
  'exact only': exactOnly,
};

interface Sample {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Another article, on which the quote is not. */
  readonly other: string;
}

const textsOf = (): string[] =>
  (readSavedPages() ?? []).flatMap((page) => {
    const { truth, kind } = page as typeof page & { truth?: { text?: string } };
    const text = truth?.text?.replace(/[ \t]+/g, ' ').trim();
    return kind === 'news' && text && text.length > 1200 ? [text] : [];
  });

/** Sentences of 40 to 300 characters, some of them short, as readers save them. */
const samplesOf = (texts: readonly string[]): Sample[] => {
  const random = randomFrom(SEED);
  return texts.flatMap((text, index) => {
    const sentences = [...text.matchAll(/[^\n.!?。！？]{20,300}[.!?。！？]?/g)].filter(
      ({ 0: words }) => words.trim().length >= 40 || /\p{Script=Han}/u.test(words),
    );
    return Array.from({ length: Math.min(QUOTES_A_PAGE, sentences.length) }, () => {
      const sentence = sentences[Math.floor(random() * sentences.length)] as RegExpExecArray;
      const lead = sentence[0].length - sentence[0].trimStart().length;
      const words = sentence[0].trim();
      const start = sentence.index + lead;
      return { text, start, end: start + words.length, other: texts[(index + 7) % texts.length] as string };
    });
  });
};

const overlap = (a: readonly [number, number], b: readonly [number, number]): number => {
  const shared = Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
  return shared / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
};

interface Count {
  right: number;
  wrong: number;
  lost: number;
}

/** One finder on one kind of edit. A quote that is gone is right when it is not found. */
const judge = (
  find: Finder,
  samples: readonly Sample[],
  later: (sample: Sample, random: () => number) => Page,
): Count => {
  const random = randomFrom(SEED);
  const count: Count = { right: 0, wrong: 0, lost: 0 };
  for (const sample of samples) {
    const target = describeSpan(sample.text, [sample.start, sample.end]);
    const { before, quote, after } = later(sample, random);
    const found = find(before + (quote ?? '') + after, target);
    const truth: readonly [number, number] | null =
      quote === null ? null : [before.length, before.length + quote.length];
    if (found && truth && overlap(found, truth) >= RIGHT_OVERLAP) count.right++;
    else if (found) count.wrong++;
    else if (truth) count.lost++;
    else count.right++;
  }
  return count;
};

const pageOf = ({ text, start, end }: Sample): Page => ({
  before: text.slice(0, start),
  quote: text.slice(start, end),
  after: text.slice(end),
});

const accuracy = (report: BenchReport, samples: readonly Sample[]): void => {
  const kinds = [
    ...EDITS.map(({ name, apply }) => ({
      name,
      later: (sample: Sample, random: () => number) => apply(pageOf(sample), random),
    })),
    { name: 'another article', later: ({ other }: Sample): Page => ({ before: other, quote: null, after: '' }) },
  ];
  const columns = Object.keys(FINDERS).map((name) => `${name}: right / wrong / lost`);
  const rows = kinds.map(({ name, later }) => ({
    name,
    cells: Object.values(FINDERS).map((find) => {
      const { right, wrong, lost } = judge(find, samples, later);
      return [right, wrong, lost].map((part) => percent(part, samples.length)?.replace(' %', '')).join(' / ');
    }),
  }));
  report.table(`${samples.length} quotes`, columns, rows);
};

/** A hundred annotations on a page of 200,000 characters: all where they were, all edited, all gone. */
const speed = (report: BenchReport, texts: readonly string[], samples: readonly Sample[]): void => {
  const long = texts.join('\n').repeat(3).slice(0, 200_000);
  const random = randomFrom(SEED);
  const inside = Array.from({ length: 100 }, () => {
    const start = Math.floor(random() * (long.length - 300));
    return describeSpan(long, [start, start + 60 + Math.floor(random() * 240)]);
  });
  const edited =
    EDITS.find(({ name }) => name.startsWith('15'))?.apply({ before: '', quote: long, after: '' }, random).quote ?? '';
  const gone = samples
    .slice(0, 100)
    .map(({ start, end }) => describeSpan('谁'.repeat(400), [start % 50, 60 + (end % 250)]));
  const time = (text: string, targets: typeof inside): string => {
    const times = Array.from({ length: 7 }, () => {
      const begin = performance.now();
      const anchorText = new AnchorText(text);
      for (const target of targets) resolveTarget(anchorText, target);
      return performance.now() - begin;
    });
    return quantile(times, 0.5)?.toFixed(1) ?? '';
  };
  const hypothesis = (text: string, targets: typeof inside): string => {
    const begin = performance.now();
    for (const target of targets.slice(0, 10)) hypothesisRule(text, target);
    return ((performance.now() - begin) * 10).toFixed(0);
  };
  report.table(
    '100 annotations on 200,000 characters, ms',
    ['ours', 'Hypothesis’s rule'],
    [
      { name: 'nothing changed', cells: [time(long, inside), hypothesis(long, inside)] },
      { name: '15 % of words edited', cells: [time(edited, inside), hypothesis(edited, inside)] },
      { name: 'all gone', cells: [time(long, gone), hypothesis(long, gone)] },
    ],
  );
};

export default async (report: BenchReport): Promise<void> => {
  const texts = textsOf();
  if (texts.length === 0) {
    report.note('Skipped: the labelled pages are not beside this repository.');
    return;
  }
  const samples = samplesOf(texts);
  accuracy(report, samples);
  speed(report, texts, samples);
};
