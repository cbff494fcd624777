/**
 * Learns from annotated news where unmarked content ends, and says how well on texts that were not learned from.
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

const LANGUAGES = { en: 'en-polnear', de: 'de-wikinews' } as const;
const DEFAULT_FOLDER = path.join(import.meta.dirname, '../../../shared/accuracy/gold');
/** Size of the table, rounds over the examples, first step, and the pull to zero: the best on the texts held out. */
const BITS = Number(process.env.BITS ?? 14);
const ROUNDS = Number(process.env.ROUNDS ?? 6);
const STEP = Number(process.env.STEP ?? 0.08);
const PULL = Number(process.env.PULL ?? 0.02);
const RARE = Number(process.env.RARE ?? 2);
const CLIPPED = 0;
/** Code units by which a gold span may begin later: “that ”. */
const LONGEST_THAT = 6;

interface GoldText {
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

interface GoldQuote {
  readonly optional?: boolean;
  readonly spans: readonly (readonly [number, number])[];
  readonly cue?: readonly [number, number] | null;
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

const exampleOf = (features: readonly string[], isPositive: boolean): Example => ({
  buckets: features.map((feature) => bucketOf(feature, BITS)),
  isPositive,
});

/** Every cue that can report, with whether it does. Thoughts and the like, which count neither way, are left out. */
const reportsIn = ({ text, quotes }: GoldText, unweighed: LanguagePack): Example[] => {
  const reading = read(text, unweighed);
  const { start, end } = reading.tokens;
  const goldCue = (optional: boolean, from: number, to: number): boolean =>
    quotes.some(({ cue, ...quote }) => cue && (quote.optional === true) === optional && cue[0] < to && from < cue[1]);
  return findReports(reading).flatMap((report) => {
    const from = start[report.cueFrom] ?? 0;
    const to = end[report.cueTo - 1] ?? 0;
    const isPositive = goldCue(false, from, to);
    if (report.place === 'source' || (!isPositive && goldCue(true, from, to))) return [];
    return [exampleOf(reportFeatures(reading, report), isPositive)];
  });
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
  const sizes = [...weights].map(Math.abs).sort((a, b) => b - a);
  const scale = Number(((sizes[Math.round(sizes.length * CLIPPED)] ?? 0) / HEAVIEST).toPrecision(4));
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
for (const [tag, set] of Object.entries(LANGUAGES)) {
  const pack = packFor(tag);
  if (!pack) throw new Error(`there is no pack for ${tag}`);
  const { contentEnds: _, ...rules } = pack;
  const unweighed = { ...rules, reportOdds: UNWEIGHED };
  const known = readTexts(folder, `${set}-train`);
  const held = readTexts(folder, `${set}-dev`);

  const reports = known.flatMap((text) => reportsIn(text, unweighed));
  const reportOdds = learn(reports);
  console.log(`${tag} reports: learned from: ${right(reports, reportOdds)}`);
  console.log(
    `${tag} reports: held out: ${right(
      held.flatMap((text) => reportsIn(text, unweighed)),
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
