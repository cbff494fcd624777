import type { CueClass } from '../languages/pack';
import type { Reading } from '../reading/reading';
import * as continuousReport from './continuous/report';
import * as continuousSource from './continuous/source';
import * as continuousSubject from './continuous/subject';
import type { Mention } from './mention';
import type { Report } from './report';
import * as spacedPhrase from './spaced/phrase';
import * as spacedReport from './spaced/report';

/** How sentences are read: where a noun phrase begins and ends, and what governs a cue. All ranges are tokens. */
export interface Grammar {
  /** The subject of the clause [from, to). */
  readonly readSubject: (reading: Reading, from: number, to: number) => Mention | null;
  /** The noun phrase that fills [from, to). */
  readonly readPhrase: (reading: Reading, from: number, to: number) => Mention | null;
  /** The name at token `name` with the title beside it; its clause begins at `from`. */
  readonly readNamed: (reading: Reading, from: number, name: number) => Mention | null;
  /** What the cue at token `i` reports, if anything; `last` is the report before it. */
  readonly readReport: (reading: Reading, i: number, cue: CueClass, last: Report | undefined) => Report | null;
  /** What the source phrase at token `i` reports, if token `i` opens one. */
  readonly readSource: (reading: Reading, i: number) => Report | null;
}

const continuous: Grammar = { ...continuousSubject, ...continuousReport, ...continuousSource };
const spaced: Grammar = { ...spacedPhrase, ...spacedReport };

/** The grammar for a reading, by the way its language is written. */
export const grammarOf = (reading: Reading): Grammar =>
  reading.lexicon.pack.writing === 'continuous' ? continuous : spaced;
