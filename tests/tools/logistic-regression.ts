/** One example: what was measured, and whether it is one of those sought. */
export interface Example {
  readonly values: readonly number[];
  readonly isPositive: boolean;
}

export interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}

const STEPS = 4000;
const STEP_SIZE = 0.01;

/**
 * Logistic regression with a Gaussian prior on each weight: its mean is what is known from elsewhere, and `strength` the
 * inverse of its variance (the bias is free). The same examples give the same model: plain gradient descent, no chance.
 */
export const fitLogistic = (examples: readonly Example[], means: readonly number[], strength: number): Model => {
  const weights = [...means];
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const slopes = weights.map((weight, index) => strength * (weight - (means[index] ?? 0)));
    let biasSlope = 0;
    for (const { values, isPositive } of examples) {
      const error = probability({ bias, weights }, values) - Number(isPositive);
      biasSlope += error;
      for (const [index, value] of values.entries()) slopes[index]! += error * value;
    }
    bias -= STEP_SIZE * biasSlope;
    for (const [index, slope] of slopes.entries()) weights[index]! -= STEP_SIZE * slope;
  }
  return { bias, weights };
};

export const probability = ({ bias, weights }: Model, values: readonly number[]): number =>
  1 / (1 + Math.exp(-values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), bias)));
