/** Where rules end a content without marks inside its sentence: before another report, and where the narrator speaks again. */
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { clauseEnd, clauseStart, foldedOf, hasClass, kindOf, stepRight, textOf } from '../navigate';
import type { Report } from '../report';
import type { Attribution } from './attribution';

/** Reports behind a content that are asked whether they end it. */
const MOST_REPORTS = 40;

/** The end of the sentence, or the clause before it in which someone else speaks, or the same one anew. */
export const endOfContent = (work: Attribution, report: Report, index: number, end: number): number => {
  const last = Math.min(work.reports.length, index + MOST_REPORTS);
  for (let next = work.nextAnew(index + 1); next < last; next = work.nextAnew(next + 1)) {
    const other = work.reports[next];
    if (!other || other.cueFrom >= end) break;
    if (other.link === 'end' || other.within !== report.within || other.clauseFrom <= report.contentFrom) continue;
    // Someone else's thought inside what is said belongs to it.
    if (other.cue.opinion && other.place === 'clause' && work.continuous && !bringsIn(work.reading, other)) continue;
    const border = beforeCircumstances(work, other.clauseFrom);
    if (border > report.contentFrom) return border;
  }
  return end;
};

/** …；也有专家认为…: someone who was not spoken of. */
const bringsIn = (reading: Reading, { clauseFrom, subject }: Report): boolean => {
  const { existential } = reading.lexicon.pack.particles ?? {};
  if (!subject || existential === undefined) return false;
  return textOf(reading, Math.max(clauseFrom, subject.from - 1), subject.from).endsWith(existential);
};

/** 宣布提价，|而这…: where the narrator speaks again, `end` if nowhere. */
export const turnIn = (reading: Reading, report: Report, end: number): number => {
  const { link, contentFrom } = report;
  const { turns } = reading.lexicon.pack.particles ?? {};
  if (!turns || link !== 'clause') return end;
  if (isBesides(reading, report)) return Math.min(end, clauseEnd(reading, contentFrom));
  for (let i = contentFrom + 1; i < end; i = stepRight(reading, i)) {
    if (kindOf(reading, i - 1) !== Kind.comma) continue;
    if (turns.includes(foldedOf(reading, i, i + 1)) || turns.includes(foldedOf(reading, i, i + 2))) return i;
  }
  return end;
};

/** 除强调团结，|也谈到…: the report itself is only a circumstance. */
const isBesides = (reading: Reading, { clauseFrom, cueFrom }: Report): boolean => {
  const { besides } = reading.lexicon.pack.particles ?? {};
  for (let i = clauseFrom; besides && i < cueFrom; i++) if (besides.includes(foldedOf(reading, i, i + 1))) return true;
  return false;
};

/** …，|在回答提问时，他说: the circumstances of a report stand before it as clauses of their own. */
const beforeCircumstances = (work: Attribution, clauseFrom: number): number => {
  const { reading } = work;
  if (!work.continuous || kindOf(reading, clauseFrom - 1) !== Kind.comma) return clauseFrom;
  return hasClass(reading, clauseFrom - 2, Class.localizer) ? clauseStart(reading, clauseFrom - 2) : clauseFrom;
};
