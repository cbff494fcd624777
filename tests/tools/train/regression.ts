import {
  bucketOf,
  HEAVIEST,
  pack as packWeights,
  probabilityOf,
  type StoredModel,
} from '../../../lib/extractor/learned/hashed-model';

/** Times that the examples are gone over, and the pull to zero: the best on the texts held out. */
const ROUNDS = 6;
const PULL = 0.02;

/** What differs with how many texts there are. */
export interface Schooling {
  /** Tables have 2^bits weights. */
  readonly bits: number;
  /** The first step. */
  readonly step: number;
  /** Times that a feature must occur. */
  readonly rare: number;
}
export const MANY_TEXTS: Schooling = { bits: 17, step: 0.08, rare: 3 };
export const FEW_TEXTS: Schooling = { bits: 15, step: 0.05, rare: 2 };

/** One decision: its signs, as they are hashed, and how it should be taken. */
export interface Example {
  readonly features: readonly number[];
  readonly isPositive: boolean;
}

/** By their names in a pack. */
export type Models = Readonly<Record<string, StoredModel>>;

/** Lets every report pass that the rules can read. */
export const UNWEIGHED: StoredModel = { bits: 1, scale: 0, bias: 20, weights: '' };

/** Logistic regression by AdaGrad, in the order of the examples; the weights are those of the rounds on average. */
export const learn = (all: readonly Example[], schooling = MANY_TEXTS): StoredModel => {
  const { bits, step } = schooling;
  const examples = placed(all, schooling);
  const weights = new Float64Array(1 << bits);
  const squares = new Float64Array(1 << bits).fill(1e-6);
  const sums = new Float64Array(1 << bits);
  let bias = 0;
  let biasSquare = 1e-6;
  let biasSum = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const { buckets, isPositive } of examples) {
      let sum = bias;
      for (const bucket of buckets) sum += weights[bucket] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - Number(isPositive);
      biasSquare += error * error;
      bias -= (step * error) / Math.sqrt(biasSquare);
      for (const bucket of buckets) {
        const slope = error + PULL * (weights[bucket] ?? 0);
        squares[bucket] = (squares[bucket] ?? 0) + slope * slope;
        weights[bucket] = (weights[bucket] ?? 0) - (step * slope) / Math.sqrt(squares[bucket] ?? 1);
      }
    }
    biasSum += bias;
    for (const [bucket, weight] of weights.entries()) sums[bucket] = (sums[bucket] ?? 0) + weight;
  }
  return quantise(
    sums.map((sum) => sum / ROUNDS),
    biasSum / ROUNDS,
    bits,
  );
};

/** An example with the places of its signs in the table. */
interface Placed {
  readonly buckets: readonly number[];
  readonly isPositive: boolean;
}

/** What hardly ever occurs is left out: it tells of its text, not of the language. */
const placed = (examples: readonly Example[], { bits, rare }: Schooling): Placed[] => {
  const all = examples.map(({ features, isPositive }) => ({
    buckets: features.map((hash) => bucketOf(hash, bits)),
    isPositive,
  }));
  const counts = new Uint32Array(1 << bits);
  for (const { buckets } of all) for (const bucket of buckets) counts[bucket] = (counts[bucket] ?? 0) + 1;
  return all.map(({ buckets, isPositive }) => ({
    buckets: buckets.filter((bucket) => (counts[bucket] ?? 0) >= rare),
    isPositive,
  }));
};

const quantise = (weights: Float64Array, bias: number, bits: number): StoredModel => {
  const heaviest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Number((heaviest / HEAVIEST).toPrecision(4));
  const whole = [...weights].map((weight) => Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weight / scale))));
  return { bits, scale, bias: Number(bias.toPrecision(4)), weights: packWeights(whole) };
};

/** How many a model keeps of those it should. */
export const right = (examples: readonly Example[], model: StoredModel, enough: number): string => {
  const found = { kept: 0, right: 0, all: 0 };
  for (const { features, isPositive } of examples) {
    const kept = probabilityOf(model, features) >= enough;
    found.kept += Number(kept);
    found.right += Number(kept && isPositive);
    found.all += Number(isPositive);
  }
  return `${found.right} right of ${found.kept} kept, of ${found.all} to keep among ${examples.length}`;
};
