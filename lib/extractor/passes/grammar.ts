import type { CueClass } from '../languages/pack';
import type { Reading } from '../reading/reading';
import * as continuousReport from './continuous/report';
import * as continuousSource from './continuous/source';
import * as continuousSubject from './continuous/subject';
import type { Mention } from './mention';
import type { Report } from './report';
import { readReport } from './spaced/report';
import { weighReport } from './spaced/report-odds';
import { readSource } from './spaced/source';
import * as spacedSubject from './spaced/subject';
import * as verbSecondReport from './verb-second/report';
import * as verbSecondOdds from './verb-second/report-odds';

/** How sentences are read: where a noun phrase begins and ends, and what governs a cue. All ranges are tokens. */
export interface Grammar {
  /** Whether the subject of a cue was learned instead of found by rules. */
  readonly subjectsLearned: boolean;
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
  /** A report with its odds, null where it is none. */
  readonly weighReport: (reading: Reading, report: Report) => Report | null;
}

const continuous: Grammar = {
  subjectsLearned: false,
  ...continuousSubject,
  ...continuousReport,
  ...continuousSource,
  weighReport: (_, report) => report,
};
const spaced: Grammar = { ...spacedSubject, readReport, readSource, weighReport, subjectsLearned: false };
const verbSecond: Grammar = { ...spacedSubject, ...verbSecondReport, ...verbSecondOdds, subjectsLearned: true };

/** The grammar for a reading, by the way its language is written. */
export const grammarOf = (reading: Reading): Grammar => {
  const { writing, verbSecond: second } = reading.lexicon.pack;
  if (writing === 'continuous') return continuous;
  return second ? verbSecond : spaced;
};
