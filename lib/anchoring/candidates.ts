import { GRAM_LENGTH, type GramIndex } from './grams';

/** A place where a quote may begin, and how much of it and of its context speaks for that. */
export interface Candidate {
  /** Offset in the folded text; may be off by what was put in or taken out before it. */
  readonly start: number;
  readonly votes: number;
}

/** Candidates that are looked at closely. */
const MAX_CANDIDATES = 6;
/** Of the votes of the best, what another needs to be looked at: halves of a parted quote have a tenth and more. */
const MIN_SHARE = 0.1;
/** A context speaks less loudly than the quote itself. */
const CONTEXT_WEIGHT = 0.5;
/** Beginnings that are nearer to each other than this are one candidate (folded characters). */
const MERGE_DISTANCE = 24;

/**
 * Collects votes: each gram of the quote, of its prefix and of its suffix that stands somewhere in the text says where
 * the quote would begin if it were that one.
 */
export const findCandidates = (index: GramIndex, quote: string, prefix: string, suffix: string): Candidate[] => {
  const votes = new Map<number, number>();
  const vote = (part: string, offsetInQuote: number, weight: number): void => {
    for (let offset = 0; offset + GRAM_LENGTH <= part.length; offset++) {
      for (const place of index.placesOf(part, offset)) {
        const slot = Math.round((place - offset - offsetInQuote) / MERGE_DISTANCE);
        votes.set(slot, (votes.get(slot) ?? 0) + weight);
      }
    }
  };
  vote(quote, 0, 1);
  vote(prefix, -prefix.length, CONTEXT_WEIGHT);
  vote(suffix, quote.length, CONTEXT_WEIGHT);
  const candidates = mergeNeighbours(votes).sort((a, b) => b.votes - a.votes);
  const [first] = candidates;
  return candidates.slice(0, MAX_CANDIDATES).filter((each) => each.votes >= (first?.votes ?? 0) * MIN_SHARE);
};

/** A beginning on the border of two slots has its votes in both. */
const mergeNeighbours = (votes: ReadonlyMap<number, number>): Candidate[] => {
  const candidates: Candidate[] = [];
  for (const [slot, own] of votes) {
    const before = votes.get(slot - 1) ?? 0;
    const after = votes.get(slot + 1) ?? 0;
    if (own >= before && own > after)
      candidates.push({ start: slot * MERGE_DISTANCE, votes: own + Math.max(before, after) });
  }
  return candidates;
};
