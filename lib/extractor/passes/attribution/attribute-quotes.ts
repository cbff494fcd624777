import { Kind } from '../../reading/kinds';
import type { Reading } from '../../reading/reading';
import type { Draft } from '../draft';
import { foldedOf, kindOf, sentenceEnd } from '../navigate';
import type { Report } from '../report';
import { Attribution } from './attribution';
import { contentBefore, goesOnInMarks, hasContentBefore } from './before-cue';
import { split, trailing } from './behind-marks';
import { leadIntoClause } from './into-clause';
import { leadIntoMarks } from './into-marks';
import { followsThat, isPaused, opensAnew, speaksInside } from './report-shape';

/** Turns reports into quotes: what each cue reports, in marks or not. */
export const attributeQuotes = (reading: Reading, reports: readonly Report[]): Draft[] => {
  const work = new Attribution(reading, reports);
  for (const [index, report] of reports.entries()) attribute(work, report, index);
  return work.drafts;
};

const attribute = (work: Attribution, report: Report, index: number): void => {
  const { reading, continuous } = work;
  if (report.within >= 0 && !speaksInside(report)) return;
  if (!continuous && report.cueFrom < work.outerTo && !opensAnew(reading, report)) return;
  if (!continuous && report.link === 'clause' && isTold(work, report, index)) return;
  const behind = trailing(work, report);
  if (behind && report.link === 'mark' && (isPaused(reading, report) || isBehindTitle(work, report)))
    split(work, report, behind);
  else if (!behind && goesOnInMarks(work, report)) contentBefore(work, report, index);
  else if (report.link === 'mark' || report.link === 'colon') leadIntoMarks(work, report, index);
  else if (!behind && hasContentBefore(work, report)) contentBefore(work, report, index);
  else if (behind && !continuous && !followsThat(reading, report)) return;
  else if (report.link === 'clause' || (report.link === 'pause' && pauseLeads(work, report)))
    leadIntoClause(work, report, index);
};

/** “A,” she said on “The Late Show.” |“B.”|: the title ends the sentence, and the quote goes on. Spaced writing. */
const isBehindTitle = ({ reading, continuous, subjectsLearned }: Attribution, { contentFrom }: Report): boolean =>
  !continuous && !subjectsLearned && kindOf(reading, contentFrom - 1) === Kind.close;

/** Reports behind one that are asked whether they report it. */
const MOST_BEHIND = 3;

/** The harbor office |confirmed| the plan, the mayor said: all of the sentence is the mayor's. */
const isTold = (work: Attribution, report: Report, index: number): boolean => {
  const end = sentenceEnd(work.reading, report.cueFrom);
  for (let next = index + 1; next <= index + MOST_BEHIND; next++) {
    const other = work.reports[next];
    if (!other || other.cueFrom >= end) return false;
    if (
      other.link === 'end' &&
      other.within === report.within &&
      other.place !== 'source' &&
      hasContentBefore(work, other)
    )
      return true;
  }
  return false;
};

/** Spaced writing has no comma between a cue and unmarked content, but behind a source phrase: as X put it, …. */
const pauseLeads = (work: Attribution, { place, clauseFrom }: Report): boolean => {
  const { pack } = work.reading.lexicon;
  if (work.continuous || pack.commaLeads === true || place === 'source') return true;
  const as = pack.particles?.as;
  return (
    as !== undefined && foldedOf(work.reading, clauseFrom, clauseFrom + 1) === as && work.opensSentence(clauseFrom)
  );
};
