import {
  bucketOf,
  HEAVIEST,
  pack as packWeights,
  type StoredModel,
  weightAt,
} from '../../../lib/extractor/learned/hashed-model';

/** Tables have 2^BITS weights. */
const BITS = 17;
/** Times that the examples are gone over, the first step, the pull to zero: the best on the texts held out. */
const ROUNDS = 6;
const STEP = 0.08;
const PULL = 0.02;
/** Times that a feature must occur; fewer where there are fewer texts. */
const RARE = 3;

/** One decision: its signs, as places in the table, and how it should be taken. */
export interface Example {
  readonly buckets: readonly number[];
  readonly isPositive: boolean;
}

/** By their names in a pack. */
export type Models = Readonly<Record<string, StoredModel>>;

/** Lets every report pass that the rules can read. */
export const UNWEIGHED: StoredModel = { bits: 1, scale: 0, bias: 20, weights: '' };

export const exampleOf = (features: readonly number[], isPositive: boolean): Example => ({
  buckets: features.map((hash) => bucketOf(hash, BITS)),
  isPositive,
});

/** Logistic regression by AdaGrad, in the order of the examples; the weights are those of the rounds on average. */
export const learn = (all: readonly Example[], rare = RARE): StoredModel => {
  const examples = withoutRare(all, rare);
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
const withoutRare = (examples: readonly Example[], rare: number): Example[] => {
  const counts = new Uint32Array(1 << BITS);
  for (const { buckets } of examples) for (const bucket of buckets) counts[bucket] = (counts[bucket] ?? 0) + 1;
  return examples.map(({ buckets, isPositive }) => ({
    buckets: buckets.filter((bucket) => (counts[bucket] ?? 0) >= rare),
    isPositive,
  }));
};

const quantise = (weights: Float64Array, bias: number): StoredModel => {
  const heaviest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Number((heaviest / HEAVIEST).toPrecision(4));
  const whole = [...weights].map((weight) => Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weight / scale))));
  return { bits: BITS, scale, bias: Number(bias.toPrecision(4)), weights: packWeights(whole) };
};

/** How many a model keeps of those it should. */
export const right = (examples: readonly Example[], model: StoredModel, enough: number): string => {
  const found = { kept: 0, right: 0, all: 0 };
  for (const { buckets, isPositive } of examples) {
    const logOdds = buckets.reduce((sum, bucket) => sum + weightAt(model, bucket), 0) * model.scale + model.bias;
    const kept = 1 / (1 + Math.exp(-logOdds)) >= enough;
    found.kept += Number(kept);
    found.right += Number(kept && isPositive);
    found.all += Number(isPositive);
  }
  return `${found.right} right of ${found.kept} kept, of ${found.all} to keep among ${examples.length}`;
};
