import { comparable, wordsOf } from './words';

/** From here on two quotes of one speaker are the same statement, shortened or with other words here and there. */
export const SAME_STATEMENT = 0.6;
/** Fewer words say too little to be told from others. */
const MIN_WORDS = 5;

/**
 * How much of the shorter of two texts the longer one holds (0 … 1), by pairs of neighbouring words; 0 where there are
 * too few words to tell.
 */
export const alikeness = (a: string, b: string): number => sharedPairs(pairsOf(a), pairsOf(b));

/** The same of two texts whose pairs are known. */
export const sharedPairs = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size < MIN_WORDS - 1) return 0;
  let common = 0;
  for (const pair of few) if (many.has(pair)) common++;
  return common / few.size;
};

/** The pairs of neighbouring words of a text. */
export const pairsOf = (text: string): Set<string> => {
  const words = wordsOf(text)
    .map((word) => comparable(word).toLowerCase())
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
};
