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

export interface HashedModel {
  readonly bits: number;
  readonly scale: number;
  readonly bias: number;
  readonly weights: Int8Array;
}

/** One character a weight, in order of the weights; those that a string literal would have to escape are left out. */
const LEVELS = [...'!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'];
const ZERO = LEVELS.length >> 1;
/** Weights are whole numbers from minus this to this. */
export const HEAVIEST = LEVELS.length - 1 - ZERO;

const unpacked = new WeakMap<StoredModel, HashedModel>();

export const modelOf = (stored: StoredModel): HashedModel => {
  const known = unpacked.get(stored);
  if (known) return known;
  const { bits, scale, bias } = stored;
  const levels = new Map(LEVELS.map((character, level) => [character.charCodeAt(0), level - ZERO]));
  const weights = new Int8Array(stored.weights.length);
  for (let i = 0; i < weights.length; i++) weights[i] = levels.get(stored.weights.charCodeAt(i)) ?? 0;
  const model = { bits, scale, bias, weights };
  unpacked.set(stored, model);
  return model;
};

/** @param weights whole numbers, not beyond `HEAVIEST` */
export const pack = (weights: readonly number[]): string => weights.map((weight) => LEVELS[weight + ZERO]).join('');

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;
const hashes = new Map<string, number>();

/** A feature: the number of its kind with the values that it joins. FNV-1a over halves of 32 bits. */
export const feature = (kind: number, ...values: readonly number[]): number => {
  let hash = Math.imul(BASIS ^ kind, PRIME);
  for (const value of values) {
    hash = Math.imul(hash ^ (value & 0xffff), PRIME);
    hash = Math.imul(hash ^ (value >>> 16), PRIME);
  }
  return hash;
};

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
export const probabilityOf = ({ bits, scale, bias, weights }: HashedModel, features: readonly number[]): number => {
  let sum = 0;
  for (const hash of features) sum += weights[bucketOf(hash, bits)] ?? 0;
  return 1 / (1 + Math.exp(-bias - sum * scale));
};
