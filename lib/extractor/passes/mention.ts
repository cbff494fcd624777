/** How a noun phrase names a speaker. */
export type MentionKind =
  | 'name'
  /** Surname with form of address or office: 王教授, Mr. Smith. */
  | 'surname'
  /** Office without a name. */
  | 'role'
  | 'organisation'
  | 'document'
  | 'pronoun'
  /** People without a name. */
  | 'unnamed'
  | 'reporter'
  /** A phrase of which nothing is known but its place. */
  | 'unknown';

/** A noun phrase that stands for a speaker. Token ranges, end exclusive. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** The words that stand for the speaker: the name without title where there is one. */
  readonly headFrom: number;
  readonly headTo: number;
  /** Office or affiliation beside the name; empty range when there is none. */
  readonly titleFrom: number;
  readonly titleTo: number;
  readonly kind: MentionKind;
}

/** dit-il, his claim: a pronoun in one token. */
export const pronounIn = (i: number): Mention => ({
  from: i,
  to: i + 1,
  headFrom: i,
  headTo: i + 1,
  titleFrom: i,
  titleTo: i,
  kind: 'pronoun',
});
