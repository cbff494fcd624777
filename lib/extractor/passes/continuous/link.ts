import type { CueClass } from '../../languages/pack';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { cueAt, linkAt } from '../cue';
import { clauseEnd, hasClass, lengthOf, stepRight } from '../navigate';
import type { Link } from '../report';
import { readSubject } from './subject';

/** Code units between a cue and the pause behind it that can still be someone told. */
const LONGEST_ADDRESSEE = 24;
/** Tokens of someone told by a cue that needs no one: 呼吁市民，… */
const SHORT_ADDRESSEE = 3;

const PEOPLE = Class.pronoun | Class.name | Class.person | Class.reporter | Class.office | Class.organisation;
const PREDICATES = Class.verb | Class.auxiliary | Class.negation | Class.preposition | Class.time;

/** What follows the cue, and where content would begin: behind 了, and behind someone who is told. */
export const readLink = (reading: Reading, after: number, cue: CueClass): { link: Link; contentFrom: number } => {
  const i = hasClass(reading, after, Class.aspect) ? after + 1 : after;
  const direct = linkAt(reading, i);
  if (direct.link !== 'clause') return direct;
  const end = clauseEnd(reading, i);
  const pause = linkAt(reading, end);
  // “…。”他告诉本报记者。 The cue has told what stands before it.
  const paused = pause.link === 'end' ? cue.addressee && hasClass(reading, end - 1, PEOPLE) : pause.link !== 'clause';
  if (paused && lengthOf(reading, i, end) <= LONGEST_ADDRESSEE && isAddressee(reading, i, end, cue)) return pause;
  const told = cue.addressee && hasClass(reading, i, Class.pronoun | Class.reporter | Class.name);
  return told ? linkAt(reading, i + 1) : direct;
};

/** Whether all that stands between a cue and a pause is someone who is told. */
const isAddressee = (reading: Reading, from: number, to: number, cue: CueClass): boolean => {
  if (!cue.addressee)
    return (
      (hasClass(reading, to - 1, PEOPLE) && to - from <= SHORT_ADDRESSEE && !hasPredicate(reading, from, to)) ||
      // 法官提醒赵，…
      (hasClass(reading, from, Class.surname) && to - from === 1)
    );
  return !hasPredicate(reading, from, to);
};

const hasPredicate = (reading: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i = stepRight(reading, i)) if (hasClass(reading, i, PREDICATES)) return true;
  return false;
};

/** 发稿，披露: the verb before the pause only says how, the one behind it reports. */
export const leadsToCue = (reading: Reading, contentFrom: number): boolean => {
  const next = cueAt(reading, contentFrom);
  return next !== null && next.leads === 'clause' && next.chains === true && !next.needsTurn;
};

/** 回覆查询时表示，: the last cue of the clause reports, unless it has a subject of its own. */
export const yieldsToCue = (reading: Reading, from: number): boolean => {
  const end = clauseEnd(reading, from);
  const last = end - 1 > from ? cueAt(reading, end - 1) : null;
  if (last?.runsOn !== true || linkAt(reading, end).link === 'end') return false;
  const between = readSubject(reading, from, end - 1);
  return between === null || between.kind === 'unknown';
};
