/** Reports behind what they report: “…,” she said, and “…,” she said, “…”. */
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Quotation } from '../../reading/pair-marks';
import type { Reading, TokenRange } from '../../reading/reading';
import { cueAt } from '../cue';
import type { Draft } from '../draft';
import { clauseStart, hasClass, isRounded, isUtterance, kindOf, lengthOf, quotationAt, textOf } from '../navigate';
import type { Report } from '../report';
import type { Attribution } from './attribution';
import { isLowerCase } from './report-shape';

/** Code units between a quotation and the cue behind it, clauses about the speaker included. */
const FARTHEST_TRAILING = 40;
/** Tokens of a title before a name. */
const LONGEST_TITLE = 8;
/** Clauses between a quotation and the cue behind it. */
const CLAUSES_TRAILING = 3;

/** “…”的: what stands in the marks describes what follows. Continuous writing. */
const ATTRIBUTE = Class.genitive;

/** “…” X says. */
export const trailing = (work: Attribution, report: Report): Draft | null => {
  const { cue, link, place } = report;
  if (!cue.trails || link === 'colon' || place === 'source' || place === 'chain') return null;
  const quotation = quotationBefore(work, report);
  if (!quotation || work.isClaimed(quotation) || opensNext(work, quotation, report)) return null;
  const head = headOf(work, quotation);
  if (head) {
    work.claim(quotation);
    return work.add(report, [head], 'mixed', 'quote-speaker-cue');
  }
  return work.add(report, [work.claim(quotation)], 'direct', 'quote-speaker-cue');
};

/** “…,” X says, “…” is one quote of two spans. */
export const split = (work: Attribution, report: Report, first: Draft): void => {
  const quotation = quotationAt(work.reading, report.contentFrom);
  if (quotation) first.spans.push(work.claim(quotation));
};

/** “It is bad.” Reid said both …: behind a full stop the cue opens a sentence, and reports what follows. */
const opensNext = (work: Attribution, { to, close }: Quotation, { link, clauseFrom }: Report): boolean => {
  if (work.continuous) return false;
  if (work.subjectsLearned && close + 1 === clauseFrom && link !== 'end' && !isLowerCase(work.reading, clauseFrom))
    return true;
  return link === 'clause' && textOf(work.reading, to - 1, to) === '.';
};

/** Raising fares “is a mistake,” she said: in spaced writing what the marks go on with is said too. */
const headOf = (work: Attribution, { open, close, from }: Quotation): TokenRange | null => {
  const { reading } = work;
  if (work.continuous || open < 1 || !isLowerCase(reading, from)) return null;
  const before = kindOf(reading, open - 1);
  if (before !== Kind.word && before !== Kind.comma) return null;
  const start = work.startOf(open);
  for (let i = start; i < open; i++) if (cueAt(reading, i)) return null;
  return start < open ? { from: start, to: close + 1 } : null;
};

const quotationBefore = (work: Attribution, report: Report): Quotation | null => {
  const { reading } = work;
  let from = work.subjectsLearned ? report.clauseFrom : startOfSubject(work, report.clauseFrom);
  for (let clauses = 0; clauses < CLAUSES_TRAILING; clauses++) {
    const close = closeBefore(reading, from);
    if (close >= 0) return closedBy(work, close, report, clauses > 0);
    if (kindOf(reading, from - 1) !== Kind.comma || lengthOf(reading, from, report.cueTo) > FARTHEST_TRAILING) break;
    from = clauseStart(reading, from - 2);
  }
  return null;
};

/** “…,” |co-anchor| Dana Pike said: behind a comma in marks all words before a name belong to whoever has it. */
const startOfSubject = ({ reading, continuous }: Attribution, clauseFrom: number): number => {
  if (continuous) return clauseFrom;
  let at = clauseFrom;
  while (clauseFrom - at < LONGEST_TITLE && isTitleWord(reading, at - 1)) at--;
  return kindOf(reading, at - 1) === Kind.close && kindOf(reading, at - 2) === Kind.comma ? at : clauseFrom;
};

const isTitleWord = (reading: Reading, i: number): boolean =>
  kindOf(reading, i) === Kind.word &&
  !hasClass(
    reading,
    i,
    Class.verb | Class.auxiliary | Class.unreal | Class.connective | Class.complementizer | Class.pronoun,
  );

/** The quotation that ends at `close`, if the report can be about it; `distant`: clauses stand between them. */
const closedBy = (work: Attribution, close: number, report: Report, distant: boolean): Quotation | null => {
  const { reading } = work;
  const open = reading.partner[close] ?? -1;
  const quotation = quotationAt(reading, open);
  // Behind a colon stands what was announced before it.
  if (!quotation || hasClass(reading, close + 1, ATTRIBUTE)) return null;
  // „So“, sagte sie: a comma behind the mark leads to the cue as one inside it does.
  const led = !work.continuous && !distant && kindOf(reading, close + 1) === Kind.comma;
  const told = endsInComma(work, quotation) || (led && report.clauseFrom === report.cueFrom);
  if (kindOf(reading, open - 1) === Kind.colon && !told) return null;
  if (distant && (report.link === 'clause' || !isRounded(reading, quotation))) return null;
  return led || isUtterance(reading, quotation) ? quotation : null;
};

/** The reply: “No,” he wrote. — the comma leads to the cue. */
const endsInComma = ({ reading, continuous }: Attribution, { to }: Quotation): boolean =>
  !continuous && kindOf(reading, to - 1) === Kind.comma;

/** The closing mark right before token `from`, or before the comma there; -1 if there is none. */
const closeBefore = (reading: Reading, from: number): number => {
  const at = kindOf(reading, from - 1) === Kind.comma ? from - 2 : from - 1;
  return kindOf(reading, at) === Kind.close ? at : -1;
};
