/** What stands before its cue without marks, in spaced writing: prices will rise, she said. */
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { trimContent } from '../content';
import { cueAt } from '../cue';
import { hasClass, kindOf, lengthOf, sentenceEnd, stepRight } from '../navigate';
import type { Report } from '../report';
import { behindApposition } from './apposition';
import { type Attribution, LONGEST_CONTENT } from './attribution';
import { endOfContent } from './end-of-content';
import { SHORTEST_CONTENT } from './into-clause';
import { followsThat, isLowerCase, isPaused } from './report-shape';

/** A content before its cue of more tokens is no sentence. */
const LONGEST_BEFORE = 240;

/** What can open a clause about whoever was named last. */
const RELATIVES = Class.definite | Class.connective | Class.pronoun;

/** Prices will rise, she said. In spaced writing only: there a comma never leads into unmarked content. */
export const hasContentBefore = (work: Attribution, report: Report): boolean => {
  const { link, place, cue, clauseFrom } = report;
  if (work.continuous || !cue.trails || place === 'chain' || place === 'sentence') return false;
  if (place === 'source') return link === 'end' || (link === 'pause' && !work.opensSentence(clauseFrom));
  if (kindOf(work.reading, clauseFrom - 1) !== Kind.comma) return false;
  return link === 'end' || link === 'pause' || (link === 'clause' && endsInCircumstance(work, report));
};

/** It would be right, she said |after the vote. */
const endsInCircumstance = (work: Attribution, report: Report): boolean => {
  const { reading } = work;
  const { contentFrom, clauseFrom, place } = report;
  if (work.subjectsLearned || place !== 'clause' || followsThat(reading, report)) return false;
  if (!hasClass(reading, contentFrom, Class.connective | Class.preposition)) return false;
  const from = work.startOf(clauseFrom - 1);
  const opens = Class.preposition | Class.time | Class.connective | Class.adverb | Class.coordinator;
  return !hasClass(reading, from, opens) && isStatement(reading, from, clauseFrom - 1);
};

/** The plan, she said, “would fail”: a sentence that the cue interrupts, and that ends in marks. */
export const goesOnInMarks = (work: Attribution, report: Report): boolean => {
  const { reading } = work;
  const { link, cue, place, clauseFrom, contentFrom } = report;
  if (work.continuous || work.subjectsLearned || link !== 'mark' || !isPaused(reading, report)) return false;
  if (!cue.trails || (place !== 'clause' && place !== 'after')) return false;
  if (kindOf(reading, clauseFrom - 1) !== Kind.comma || !isLowerCase(reading, contentFrom + 1)) return false;
  return isStatement(reading, work.startOf(clauseFrom - 1), clauseFrom - 1);
};

/** Whether words before a cue can be what was said: no circumstance, and no name alone. */
const isStatement = (reading: Reading, from: number, to: number): boolean => {
  if (isNameAlone(reading, from, to)) return false;
  const opens = Class.preposition | Class.time | Class.connective;
  if (!hasClass(reading, from, opens)) return true;
  for (let i = from; i < to; i = stepRight(reading, i))
    if (
      i > from &&
      (hasClass(reading, i, Class.verb | Class.auxiliary | Class.unreal) || kindOf(reading, i) === Kind.comma)
    )
      return true;
  return false;
};

const isNameAlone = (reading: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (kindOf(reading, i) !== Kind.word || isLowerCase(reading, i)) return false;
  return true;
};

/** The bridge, he said, would close. */
const resumesContent = (work: Attribution, { place, cue }: Report, contentFrom: number): boolean => {
  const { reading } = work;
  // It is a reminder, he said, that …; the cue itself leads to no “that” behind a comma.
  if (hasClass(reading, contentFrom, Class.complementizer)) return !work.subjectsLearned && place === 'clause';
  if (place === 'source') return true;
  // Der Hafen sei, so X, überlastet; but not: so X, der ihn leitet.
  if (place === 'after' && cue.leads === 'never') return !hasClass(reading, contentFrom, RELATIVES);
  if (place === 'after') return hasClass(reading, contentFrom, Class.verb | Class.auxiliary | Class.unreal);
  const other = Class.connective | Class.complementizer | Class.preposition;
  return !hasClass(reading, contentFrom, other) && !cueAt(reading, contentFrom)?.chains;
};

export const contentBefore = (work: Attribution, report: Report, index: number): void => {
  const { reading, subjectsLearned } = work;
  const from = report.outerFrom ?? work.startOf(report.clauseFrom - 1);
  const previous = work.reports[index - 1];
  const isOpen = previous && previous.cueFrom >= from && previous.place !== 'source' && report.place !== 'source';
  if (isOpen && (subjectsLearned || work.outerTo > from)) return;
  if (report.clauseFrom - from > LONGEST_BEFORE) return;
  const first = trimContent(reading, from, report.clauseFrom);
  const tells = subjectsLearned || report.place === 'source' || report.link !== 'end';
  if (!tells && !isStatement(reading, first.from, first.to)) return;
  // “ , ” said X: nothing stands before the cue.
  const spans = first.to > first.from ? [first] : [];
  const resumesAt = subjectsLearned ? report.contentFrom : behindApposition(reading, report);
  if (report.link === 'mark' || (report.link === 'pause' && resumesContent(work, report, resumesAt))) {
    const end = Math.min(sentenceEnd(reading, resumesAt), resumesAt + LONGEST_CONTENT);
    const rest = trimContent(reading, resumesAt, endOfContent(work, report, index, end));
    if (lengthOf(reading, rest.from, rest.to) >= SHORTEST_CONTENT) spans.push(rest);
  }
  if (spans.length < 2 && lengthOf(reading, first.from, first.to) < SHORTEST_CONTENT) return;
  const types = spans.map((span) => work.typeOf(span));
  work.add(report, spans, types.includes('mixed') ? 'mixed' : 'indirect', 'content-speaker-cue');
};
