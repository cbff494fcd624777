import { fold } from './fold';

/** Folded characters that are hashed together: long enough to be one text's own in any script. */
const SHINGLE = 14;
/** Of all hashes of a text the smallest so many are kept: enough to tell half the same from a third. */
const PRINT_SIZE = 24;
/** A text shorter than this (folded characters) is told apart by nothing. */
const MIN_LENGTH = 400;
/** Of two prints, how much must be the same for the texts to be the same article. */
export const SAME_TEXT = 0.5;

const BASE = 0x01000193;

/**
 * A text in a few numbers: the smallest hashes of its stretches. Two texts have about as many numbers in common as
 * they have stretches in common (Broder, "On the resemblance and containment of documents", 1997), whatever stands
 * around them and wherever they were printed. Empty for a text that is too short. Cost: linear.
 */
export const textPrint = (raw: string): number[] => {
  const { text } = fold(raw);
  if (text.length < MIN_LENGTH) return [];
  let leaving = 1;
  for (let step = 1; step < SHINGLE; step++) leaving = Math.imul(leaving, BASE);
  const smallest = new Set<number>();
  let limit = Number.POSITIVE_INFINITY;
  let rolling = 0;
  for (let at = 0; at < text.length; at++) {
    if (at >= SHINGLE) rolling = (rolling - Math.imul(text.charCodeAt(at - SHINGLE), leaving)) | 0;
    rolling = (Math.imul(rolling, BASE) + text.charCodeAt(at)) | 0;
    const hash = mixed(rolling);
    if (at < SHINGLE - 1 || hash >= limit || smallest.has(hash)) continue;
    smallest.add(hash);
    if (smallest.size <= PRINT_SIZE) continue;
    smallest.delete(Math.max(...smallest));
    limit = Math.max(...smallest);
  }
  return [...smallest].sort((a, b) => a - b);
};

/** Neighbours differ by little before this; it makes all bits matter (the finalizer of MurmurHash3). */
const mixed = (hash: number): number => {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
};

/** The share (0 … 1) that two texts have in common, by their prints. */
export const printShare = (a: readonly number[], b: readonly number[]): number => {
  const both = [...new Set([...a, ...b])].sort((one, other) => one - other).slice(0, Math.max(a.length, b.length));
  const [inA, inB] = [new Set(a), new Set(b)];
  return both.length === 0 ? 0 : both.filter((hash) => inA.has(hash) && inB.has(hash)).length / both.length;
};
