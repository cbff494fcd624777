/**
 * Learns from annotated news which cues report, and where unmarked content ends; says how well on texts held out.
 *
 *   npm run train [-- [--write] GOLD_FOLDER]
 *
 * Takes `<set>-train.jsonl` and `<set>-dev.jsonl` of the folder. The same texts give the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packFor } from '../../lib/extractor/languages';
import type { LanguagePack } from '../../lib/extractor/languages/pack';
import {
  bucketOf,
  HEAVIEST,
  modelOf,
  pack as packWeights,
  type StoredModel,
} from '../../lib/extractor/learned/hashed-model';
import { attributeQuotes } from '../../lib/extractor/passes/attribute-quotes';
import { findReports } from '../../lib/extractor/passes/find-reports';
import type { Report } from '../../lib/extractor/passes/report';
import { bordersIn, featuresOf, likelyEnd } from '../../lib/extractor/passes/spaced/content-end';
import { reportFeatures } from '../../lib/extractor/passes/spaced/report-odds';
import { type Reading, read, type TokenRange } from '../../lib/extractor/reading/reading';

/** Whether the annotators marked each cue by the word that reports; if not, its content tells as well. */
const LANGUAGES = {
  en: { set: 'en-polnear', marksEveryCue: true },
  de: { set: 'de-wikinews', marksEveryCue: false },
} as const;
const DEFAULT_FOLDER = path.join(import.meta.dirname, '../../../shared/accuracy/gold');
/** Tables have 2^BITS weights. */
const BITS = 15;
/** Times that the examples are gone over, the first step, the pull to zero: the best on the texts held out. */
const ROUNDS = 6;
const STEP = 0.08;
const PULL = 0.02;
/** Times that a feature must occur. */
const RARE = 3;
/** Code units by which a gold span may begin later: “that ”. */
const LONGEST_THAT = 6;

/** UTF-16 code units, end exclusive. */
type Span = readonly [number, number];

interface GoldText {
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

interface GoldQuote {
  readonly optional?: boolean;
  readonly spans: readonly Span[];
  readonly cue?: Span | null;
}

/** A content that was found where a gold one begins, with the end it should have. */
interface Statement {
  readonly reading: Reading;
  readonly report: Report;
  readonly widest: TokenRange;
  readonly end: number;
}

interface Example {
  readonly buckets: readonly number[];
  readonly isPositive: boolean;
}

/** Lets every report pass that the rules can read. */
const UNWEIGHED: StoredModel = { bits: 1, scale: 0, bias: 20, weights: '' };

const readTexts = (folder: string, name: string): GoldText[] =>
  readFileSync(path.join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const statementsIn = ({ text, quotes }: GoldText, untrained: LanguagePack): Statement[] => {
  const reading = read(text, untrained);
  const ends = new Map(quotes.filter(({ spans }) => spans.length === 1).map(({ spans }) => spans[0] ?? [0, 0]));
  return attributeQuotes(reading, findReports(reading)).flatMap(({ report, spans, frame, type }) => {
    const [widest] = spans;
    if (!report || !widest || type === 'direct' || (frame !== 'speaker-cue-content' && frame !== 'nested')) return [];
    const start = reading.tokens.start[widest.from] ?? 0;
    for (let offset = start; offset >= start - LONGEST_THAT; offset--) {
      const end = ends.get(offset);
      if (end !== undefined) return [{ reading, report, widest, end }];
    }
    return [];
  });
};

/** Whether content that stops before token `border` ends where it should, but for a mark or a point. */
const endsAt = ({ reading, end }: Statement, border: number): boolean =>
  Math.abs((reading.tokens.end[border - 1] ?? 0) - end) <= 1;

const exampleOf = (features: readonly number[], isPositive: boolean): Example => ({
  buckets: features.map((hash) => bucketOf(hash, BITS)),
  isPositive,
});

/** Every cue that can report, with whether it does. Thoughts and the like, which count neither way, are left out. */
const reportsIn = ({ text, quotes }: GoldText, unweighed: LanguagePack, marksEveryCue: boolean): Example[] => {
  const reading = read(text, unweighed);
  const { start, end } = reading.tokens;
  const reports = findReports(reading);
  const drafts = new Map(attributeQuotes(reading, reports).map((draft) => [draft.report, draft]));
  const cueOf = (report: Report): Span => [start[report.cueFrom] ?? 0, end[report.cueTo - 1] ?? 0];
  // Some annotators take the auxiliary for the cue, some none: then the content tells.
  const cueless = marksEveryCue
    ? []
    : quotes.filter(({ cue }) => !cue || !reports.some((report) => overlap(cueOf(report), cue) > 0));
  return reports.flatMap((report) => {
    if (report.place === 'source') return [];
    const spans = drafts.get(report)?.spans.map(({ from, to }): Span => [start[from] ?? 0, end[to - 1] ?? 0]) ?? [];
    const meant = [
      ...quotes.filter(({ cue }) => cue && overlap(cueOf(report), cue) > 0),
      ...cueless.filter((quote) => spans.some((span) => isSame(span, quote.spans))),
    ];
    const isPositive = meant.some(({ optional }) => !optional);
    if (!isPositive && meant.length > 0) return [];
    return [exampleOf(reportFeatures(reading, report), isPositive)];
  });
};

const overlap = (a: Span, b: Span): number => Math.min(a[1], b[1]) - Math.max(a[0], b[0]);

/** Whether the spans share half of what they cover. */
const isSame = (span: Span, spans: readonly Span[]): boolean => {
  const [from, to] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
  return overlap(span, [from, to]) * 2 >= Math.max(span[1], to) - Math.min(span[0], from);
};

const bordersOf = (statement: Statement): Example[] => {
  const { reading, report, widest } = statement;
  const borders: Example[] = [];
  for (const border of bordersIn(reading, widest.from, widest.to)) {
    const features = featuresOf(reading, report, widest.from, border, widest.to);
    const isPositive = endsAt(statement, border);
    borders.push(exampleOf(features, isPositive));
    // What stands behind the end was never asked.
    if (isPositive) break;
  }
  return borders;
};

/** Logistic regression by AdaGrad, in the order of the examples; the weights are those of the rounds on average. */
const learn = (all: readonly Example[]): StoredModel => {
  const examples = withoutRare(all);
  const weights = new Float64Array(1 << BITS);
  const squares = new Float64Array(1 << BITS).fill(1e-6);
  const sums = new Float64Array(1 << BITS);
  let bias = 0;
  let biasSquare = 1e-6;
  let biasSum = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const { buckets, isPositive } of examples) {
      let sum = bias;
      for (const bucket of buckets) sum += weights[bucket] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - Number(isPositive);
      biasSquare += error * error;
      bias -= (STEP * error) / Math.sqrt(biasSquare);
      for (const bucket of buckets) {
        const slope = error + PULL * (weights[bucket] ?? 0);
        squares[bucket] = (squares[bucket] ?? 0) + slope * slope;
        weights[bucket] = (weights[bucket] ?? 0) - (STEP * slope) / Math.sqrt(squares[bucket] ?? 1);
      }
    }
    biasSum += bias;
    for (const [bucket, weight] of weights.entries()) sums[bucket] = (sums[bucket] ?? 0) + weight;
  }
  return quantise(
    sums.map((sum) => sum / ROUNDS),
    biasSum / ROUNDS,
  );
};

/** What hardly ever occurs tells of its text, not of the language. */
const withoutRare = (examples: readonly Example[]): Example[] => {
  const counts = new Uint32Array(1 << BITS);
  for (const { buckets } of examples) for (const bucket of buckets) counts[bucket] = (counts[bucket] ?? 0) + 1;
  return examples.map(({ buckets, isPositive }) => ({
    buckets: buckets.filter((bucket) => (counts[bucket] ?? 0) >= RARE),
    isPositive,
  }));
};

const quantise = (weights: Float64Array, bias: number): StoredModel => {
  const heaviest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Number((heaviest / HEAVIEST).toPrecision(4));
  const whole = [...weights].map((weight) => Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weight / scale))));
  return { bits: BITS, scale, bias: Number(bias.toPrecision(4)), weights: packWeights(whole) };
};

const measure = (statements: readonly Statement[]): string => {
  const right = statements.filter((statement) => {
    const { reading, report, widest } = statement;
    return endsAt(statement, likelyEnd(reading, report, widest));
  });
  return `${right.length} of ${statements.length} ends right`;
};

const withModel = (statements: readonly Statement[], contentEnds: StoredModel): Statement[] =>
  statements.map((statement) => {
    const { lexicon } = statement.reading;
    return {
      ...statement,
      reading: { ...statement.reading, lexicon: { ...lexicon, pack: { ...lexicon.pack, contentEnds } } },
    };
  });

const right = (examples: readonly Example[], model: StoredModel): string => {
  const { weights, scale, bias } = modelOf(model);
  const found = { kept: 0, right: 0, all: 0 };
  for (const { buckets, isPositive } of examples) {
    const kept = buckets.reduce((sum, bucket) => sum + (weights[bucket] ?? 0), 0) * scale + bias > 0;
    found.kept += Number(kept);
    found.right += Number(kept && isPositive);
    found.all += Number(isPositive);
  }
  return `${found.right} right of ${found.kept} kept, of ${found.all} to keep among ${examples.length}`;
};

const moduleOf = (set: string, models: Readonly<Record<string, StoredModel>>): string => {
  const constants = Object.entries(models).map(
    ([name, { bits, scale, bias, weights }]) =>
      `export const ${name}: StoredModel = {\n  bits: ${bits},\n  scale: ${scale},\n  bias: ${bias},\n  weights:\n    '${weights}',\n};\n`,
  );
  const head = `import type { StoredModel } from '../../learned/hashed-model';\n\n// Learned by \`npm run train\` from the training split of ${set}.\n\n`;
  return head + constants.join('\n');
};

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? DEFAULT_FOLDER;
for (const [tag, { set, marksEveryCue }] of Object.entries(LANGUAGES)) {
  const pack = packFor(tag);
  if (!pack) throw new Error(`there is no pack for ${tag}`);
  const { contentEnds: _, ...rules } = pack;
  const unweighed = { ...rules, reportOdds: UNWEIGHED };
  const known = readTexts(folder, `${set}-train`);
  const held = readTexts(folder, `${set}-dev`);

  const reports = known.flatMap((text) => reportsIn(text, unweighed, marksEveryCue));
  const reportOdds = learn(reports);
  console.log(`${tag} reports: learned from: ${right(reports, reportOdds)}`);
  console.log(
    `${tag} reports: held out: ${right(
      held.flatMap((text) => reportsIn(text, unweighed, marksEveryCue)),
      reportOdds,
    )}`,
  );

  const weighed = { ...rules, reportOdds };
  const statements = known.flatMap((text) => statementsIn(text, weighed));
  const contentEnds = learn(statements.flatMap(bordersOf));
  const heldOut = held.flatMap((text) => statementsIn(text, weighed));
  console.log(
    `${tag} ends: held out, by rules: ${measure(heldOut)}; learned: ${measure(withModel(heldOut, contentEnds))}`,
  );
  const file = path.join(import.meta.dirname, `../../lib/extractor/languages/${tag}/learned.ts`);
  if (process.argv.includes('--write')) writeFileSync(file, moduleOf(set, { reportOdds, contentEnds }));
}
