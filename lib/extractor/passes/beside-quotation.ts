/** People beside words in marks that no cue claims: before them, behind them, at the head of the next paragraph. */
import { isPause, Kind } from '../reading/kinds';
import { Class } from '../reading/lexicon';
import type { Quotation } from '../reading/pair-marks';
import type { Reading } from '../reading/reading';
import { cueAt } from './cue';
import { grammarOf } from './grammar';
import type { Mention } from './mention';
import { clauseEnd, hasClass, kindOf } from './navigate';
import { tellerBehind as spacedTellerBehind } from './spaced/teller';
import { tellerBefore as verbSecondTellerBefore, tellerBehind as verbSecondTellerBehind } from './verb-second/teller';

/** Tokens at the head of a paragraph in which its subject is looked for. */
const LONGEST_LEAD = 60;
/** Tokens of the sentence before a quotation. */
const LONGEST_SENTENCE = 200;
/** Clauses behind a quotation in which its speaker is looked for. */
const CLAUSES_BEHIND = 2;

const SPEAKING: ReadonlySet<Mention['kind']> = new Set(['name', 'surname', 'pronoun', 'role']);

/** ”郭某眼里充满笑意。 */
export const personBehind = (reading: Reading, { open, close }: Quotation): Mention | null => {
  // What a colon leads to was announced before it.
  if (reading.lexicon.pack.writing === 'spaced' && kindOf(reading, open - 1) === Kind.colon) return null;
  let from = close + 1;
  for (let clauses = 0; clauses < CLAUSES_BEHIND && close >= 0; clauses++) {
    const end = clauseEnd(reading, from);
    const subject = personIn(reading, from, end, true);
    if (subject || !isPause(kindOf(reading, end))) return subject;
    from = end + 1;
  }
  return null;
};

/** Where a subject may stand on either side of its verb, what was learned tells it from the other phrases. */
export const tellerBefore = (reading: Reading, head: number): Mention | null => {
  return reading.lexicon.pack.subjectOdds ? verbSecondTellerBefore(reading, head) : null;
};

/** zufrieden war |Tom Ried| („…“) */
export const personBracketing = (reading: Reading, head: number): Mention | null => {
  const brackets = kindOf(reading, head - 1) === Kind.parenthesisOpen && hasClass(reading, head - 2, Class.name);
  return brackets ? grammarOf(reading).readNamed(reading, head - 2, head - 2) : null;
};

export const tellerBehind = (reading: Reading, quotation: Quotation): Mention | null => {
  const { close } = quotation;
  const { writing, subjectOdds } = reading.lexicon.pack;
  if (close < 0 || writing === 'continuous') return null;
  return subjectOdds ? verbSecondTellerBehind(reading, close) : spacedTellerBehind(reading, quotation);
};

/** That surprised nobody less than |Tom Reed|: “…” Spaced writing. */
export const nameBefore = (reading: Reading, head: number): Mention | null => {
  const leads = kindOf(reading, head - 1) === Kind.colon && hasClass(reading, head - 2, Class.name);
  return leads && reading.lexicon.pack.writing === 'spaced'
    ? grammarOf(reading).readNamed(reading, head - 2, head - 2)
    : null;
};

/** 某先生十分不解。“…” */
export const personBefore = (reading: Reading, head: number, paragraph: number): Mention | null => {
  const lowest = Math.max(paragraph, head - LONGEST_SENTENCE);
  let from = head - 1;
  while (from > lowest && (from === head - 1 || kindOf(reading, from - 1) !== Kind.stop)) from--;
  while (from < head) {
    const end = Math.min(clauseEnd(reading, from), head);
    const subject = personIn(reading, from, end, kindOf(reading, head - 1) === Kind.colon);
    if (subject) return subject;
    // Behind the clause, or over the quotation that ended it.
    from = Math.max(end, reading.partner[end] ?? end) + 1;
  }
  return null;
};

/** The person with whom the next paragraph begins: a text may open with a quotation. */
export const personAhead = (reading: Reading, { paragraph }: Quotation): Mention | null => {
  const next = reading.paragraphs[paragraph + 1];
  if (!next) return null;
  const to = Math.min(next.to, next.from + LONGEST_LEAD);
  for (let from = next.from; from < to; from = clauseEnd(reading, from) + 1) {
    const subject = grammarOf(reading).readSubject(reading, from, clauseEnd(reading, from));
    if (subject?.kind === 'name') return subject;
    if (subject && from === next.from && SPEAKING.has(subject.kind) && cueAt(reading, subject.to)) return subject;
  }
  return null;
};

/**
 * The subject of a clause if it is a person, else the first name in it: 郭某的眼里充满笑意. People without a name count
 * where the clause leads to the quotation.
 */
const personIn = (reading: Reading, from: number, to: number, leads: boolean): Mention | null => {
  const { readSubject, readNamed } = grammarOf(reading);
  const subject = readSubject(reading, from, to);
  if (subject && (SPEAKING.has(subject.kind) || (leads && subject.kind === 'unnamed'))) return subject;
  for (let i = from; i < to; i++) if (hasClass(reading, i, Class.name)) return readNamed(reading, from, i);
  return null;
};
