/** A linear model over features that are hashed instead of named: small, and the same on every machine. */

/** As it is stored in a pack. */
export interface StoredModel {
  /** The table has 2^bits weights. */
  readonly bits: number;
  /** What a weight of 1 stands for, in log odds. */
  readonly scale: number;
  readonly bias: number;
  /** One character a weight. */
  readonly weights: string;
}

/** One character a weight, in order of the weights; those that a string literal would have to escape are left out. */
const LEVELS = [...'!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'];
const ZERO = LEVELS.length >> 1;
/** Weights are whole numbers from minus this to this. */
export const HEAVIEST = LEVELS.length - 1 - ZERO;

/** Character → weight. The weights stay a string: a page asks for few of them, and unpacking all would delay its first quotes. */
const levelOf = new Int8Array(128);
for (const [level, character] of LEVELS.entries()) levelOf[character.charCodeAt(0)] = level - ZERO;

/** The weight at a place of the table. */
export const weightAt = ({ weights }: StoredModel, bucket: number): number =>
  bucket < weights.length ? (levelOf[weights.charCodeAt(bucket)] ?? 0) : 0;

/** @param weights whole numbers, not beyond `HEAVIEST` */
export const pack = (weights: readonly number[]): string => weights.map((weight) => LEVELS[weight + ZERO]).join('');

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;
const hashes = new Map<string, number>();

/**
 * A feature: the number of its kind with the values that it joins, five at most: a list of them would be made thousands of
 * times a page. FNV-1a over halves of 32 bits.
 */
export const feature = (kind: number, a: number, b?: number, c?: number, d?: number, e?: number): number => {
  let hash = join(Math.imul(BASIS ^ kind, PRIME), a);
  if (b === undefined) return hash;
  hash = join(hash, b);
  if (c === undefined) return hash;
  hash = join(hash, c);
  if (d === undefined) return hash;
  hash = join(hash, d);
  return e === undefined ? hash : join(hash, e);
};

const join = (hash: number, value: number): number =>
  Math.imul(Math.imul(hash ^ (value & 0xffff), PRIME) ^ (value >>> 16), PRIME);

/** A number for a word out of few: the name of a class, a kind of link. */
export const codeOf = (name: string): number => {
  let hash = hashes.get(name);
  if (hash === undefined) {
    hash = BASIS;
    for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), PRIME);
    hashes.set(name, hash);
  }
  return hash;
};

/** A number for the code units [from, to). */
export const codeOfUnits = (units: Uint16Array, from: number, to: number): number => {
  let hash = BASIS;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (units[i] ?? 0), PRIME);
  return hash;
};

/** Where a feature stands in a table. */
export const bucketOf = (hash: number, bits: number): number => ((hash >>> bits) ^ hash) & ((1 << bits) - 1);

/** The probability that the model gives to what has these features. */
export const probabilityOf = (model: StoredModel, features: readonly number[]): number => {
  let sum = 0;
  for (const hash of features) sum += weightAt(model, bucketOf(hash, model.bits));
  return 1 / (1 + Math.exp(-model.bias - sum * model.scale));
};
