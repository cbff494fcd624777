/** Reports that lead into marks, or over a colon: she said: “…”. */
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Quotation } from '../../reading/pair-marks';
import type { Reading } from '../../reading/reading';
import { trimContent } from '../content';
import { grammarOf } from '../grammar';
import { clauseEnd, foldedOf, hasClass, isRounded, isUtterance, kindOf, quotationAt } from '../navigate';
import type { Report } from '../report';
import type { Attribution } from './attribution';
import { leadIntoClause } from './into-clause';
import { isPaused } from './report-shape';

/** Tokens of a paragraph that is set off as a quotation. */
const SHORTEST_SET_OFF = 8;

/** X says: “…”, and “…” after that. */
export const leadIntoMarks = (work: Attribution, report: Report, index: number): void => {
  const { reading } = work;
  let quotation = quotationAt(reading, behindLineBreaks(reading, report.contentFrom));
  if (!quotation && report.link !== 'colon') return;
  if (!quotation && !work.continuous && kindOf(reading, report.contentFrom) === Kind.newline) {
    setOff(work, report);
    return;
  }
  const goesOn = quotation !== null && report.cue.leads !== 'mark' && goesOnBehind(reading, quotation);
  // 提到“补课”这个词
  if (work.continuous && goesOn && quotation && hasClass(reading, quotation.close + 1, Class.definite)) return;
  if (!quotation || goesOn || isHeadOfMixed(work, quotation, report)) {
    leadIntoClause(work, report, index);
    return;
  }
  const adjacent = report.link === 'mark' && !isPaused(reading, report);
  if (adjacent && !isUtterance(reading, quotation) && (report.cue.topics || !isClear(report))) return;
  if (work.subjectsLearned && report.link === 'colon' && isTrailed(work, quotation, index)) return;
  while (quotation && !work.isClaimed(quotation)) {
    work.add(report, [work.claim(quotation)], 'direct', report.within >= 0 ? 'nested' : 'speaker-cue-quote');
    quotation = nextInChain(reading, quotation);
  }
};

/** Sie klagte: „…“, |sagte sie|: whoever says it behind the marks is named beside them. */
const isTrailed = ({ reading, reports }: Attribution, { close }: Quotation, index: number): boolean => {
  const next = reports[index + 1];
  const opens =
    close >= 0 && next?.clauseFrom === close + 2 && next.cueFrom === next.clauseFrom && next.subject !== null;
  return opens && kindOf(reading, close + 1) === Kind.comma && next.cue.trails;
};

/** She wrote: ¶ a paragraph that is set off instead of quoted. */
const setOff = (work: Attribution, report: Report): void => {
  const { reading } = work;
  const from = behindLineBreaks(reading, report.contentFrom);
  let to = from;
  while (to < reading.tokens.count && kindOf(reading, to) !== Kind.newline) to++;
  if (to - from < SHORTEST_SET_OFF || kindOf(reading, to - 1) !== Kind.stop) return;
  const range = trimContent(reading, from, to);
  work.outerTo = to;
  work.add(report, [range], work.typeOf(range), 'speaker-cue-content');
};

/** 称“一带一路”倡议是…: the marks hold a term at the head of an unmarked clause. */
const goesOnBehind = (reading: Reading, quotation: Quotation): boolean => {
  if (quotation.close < 0 || isUtterance(reading, quotation)) return false;
  // als „strategisch“: what someone is called ends with its marks.
  const { called } = reading.lexicon.pack.particles ?? {};
  if (called !== undefined && foldedOf(reading, quotation.open - 1, quotation.open) === called) return false;
  const after = kindOf(reading, quotation.close + 1);
  return after === Kind.word || after === Kind.character || after === Kind.foreign || after === Kind.number;
};

/** 称“A”，B: content that begins with quoted words and goes on without marks. */
const isHeadOfMixed = (work: Attribution, quotation: Quotation, report: Report): boolean => {
  const { reading } = work;
  const next = quotation.close + 2;
  if (report.link === 'colon' || !report.cue.chains || quotation.close < 0) return false;
  if (isRounded(reading, quotation) || kindOf(reading, next - 1) !== Kind.comma) return false;
  if (quotationAt(reading, next) || work.clauseStarts.has(next)) return false;
  const subject = grammarOf(reading).readSubject(reading, next, clauseEnd(reading, next));
  return subject === null || subject.kind === 'unknown';
};

/** “A”、“B”; „A“ und „B“ */
const nextInChain = (reading: Reading, { close }: Quotation): Quotation | null => {
  const kind = close >= 0 ? kindOf(reading, close + 1) : Kind.other;
  const joins =
    kind === Kind.enumeration ||
    kind === Kind.semicolon ||
    kind === Kind.comma ||
    (reading.lexicon.pack.joinsMarks === true && hasClass(reading, close + 1, Class.coordinator));
  return joins ? quotationAt(reading, close + 2) : null;
};

/** 故称“…”: a name is given, unless someone is there who gives it in speech. */
const isClear = ({ subject, cue }: Report): boolean =>
  subject !== null && subject.kind !== 'unknown' && (subject.kind !== 'document' || cue.subject === 'document');

/** She said: ¶ “…” */
const behindLineBreaks = (reading: Reading, i: number): number => {
  let at = i;
  while (at < reading.tokens.count && kindOf(reading, at) === Kind.newline) at++;
  return at;
};
