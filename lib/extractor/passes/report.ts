import type { CueClass } from '../languages/pack';
import type { Mention } from './mention';

/** What stands between a cue and what follows it. */
export type Link = 'mark' | 'colon' | 'pause' | 'clause' | 'end';

/** Where the subject of a cue was found. */
export type SubjectPlace =
  | 'clause'
  /** An earlier clause of the sentence. */
  | 'sentence'
  /** The cue before, whose subject goes on. */
  | 'chain'
  /** Behind the cue: said X. */
  | 'after'
  /** Behind a preposition: according to X. */
  | 'source'
  /** Nowhere, nor meant to be found: asked whether …. */
  | 'unsaid'
  | 'none';

/** Why a cue may report nothing: would say, his claim that, was praised, an unknown subject, called for help, agreed to go. */
export type Doubt = 'unreal' | 'noun' | 'passive' | 'subject' | 'link' | 'infinitive' | 'marks';

/** A cue with its subject, in one clause. Token offsets, end exclusive. */
export interface Report {
  readonly cueFrom: number;
  readonly cueTo: number;
  readonly cue: CueClass;
  /** First token of the sentence, not beyond the farthest that is looked at. Spaced writing. */
  readonly sentenceFrom?: number;
  /** First token of the clause. */
  readonly clauseFrom: number;
  /** Where content would begin: behind addressee and pause. */
  readonly contentFrom: number;
  readonly link: Link;
  readonly subject: Mention | null;
  readonly place: SubjectPlace;
  /** What speaks against it, where only what was learned can tell. */
  readonly doubt?: Doubt;
  /** How likely its subject is, where that was learned. */
  readonly subjectOdds?: number;
  /** First token of what a source in the midst of it reports, where that is not the sentence. Verb-second grammar. */
  readonly outerFrom?: number;
  /** Behind the clause of the cue. Verb-second grammar. */
  readonly clauseTo?: number;
  /** How likely it is one, where that was learned. */
  readonly odds?: number;
  /** Index of the quotation in which the cue stands, -1 when in none. */
  readonly within: number;
}

/** What a frame without a verb counts as: 在…看来, according to. */
export const SOURCE_CUE: CueClass = {
  name: 'source',
  words: [],
  leads: 'pause',
  trails: true,
  subject: 'anyone',
  trust: 0.7,
};
