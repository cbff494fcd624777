import type { CueClass } from '../../languages/pack';
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import type { Mention } from '../mention';
import { clauseStart, foldedOf, hasClass, kindOf } from '../navigate';
import type { Report, SubjectPlace } from '../report';
import { readPhrase, readSubject } from './subject';

/** Tokens over which a report may hand its subject to the next one. */
const LONGEST_TURN = 200;
/** Clauses before a cue's own in which its subject is looked for. */
const CLAUSES_BACK = 4;
/** Sentences of a report to which a further one is added. */
const MOST_SENTENCES = 3;
/** Tokens before a preposition that names the source of a clause. */
const LONGEST_LEAD = 2;

/** Who governs a cue, and where that stands. */
export interface Governor {
  readonly subject: Mention | null;
  readonly place: SubjectPlace;
}

/** The subject of the cue at token `cueFrom`, whose clause begins at `clauseFrom`; null if it can have none. */
export const findGovernor = (
  reading: Reading,
  clauseFrom: number,
  cueFrom: number,
  cue: CueClass,
  last: Report | undefined,
): Governor | null => {
  if (cue.subjectBy === 'possession') return possessor(reading, clauseFrom, cueFrom);
  const source = sourceBefore(reading, clauseFrom, cueFrom, cue);
  if (source !== undefined) return source && { subject: source, place: 'source' };
  const agent = agentBefore(reading, clauseFrom, cueFrom);
  if (agent) return { subject: agent, place: 'clause' };
  const own = readSubject(reading, clauseFrom, cueFrom);
  if (own) return { subject: citedBy(reading, own, cueFrom) ?? own, place: 'clause' };
  const goesOn = last && isSameSentence(reading, last.cueTo, clauseFrom);
  if (goesOn && !isChained(reading, clauseFrom, cueFrom)) return { subject: null, place: 'none' };
  if (last && (goesOn || isAdded(reading, last, clauseFrom, cueFrom))) return { subject: last.subject, place: 'chain' };
  return earlierSubject(reading, clauseFrom);
};

/** 晨报援引知情人士的话说: a medium lends its words to someone else. */
const citedBy = (reading: Reading, { to, kind }: Mention, cueFrom: number): Mention | null => {
  const { cites } = reading.lexicon.pack.particles ?? {};
  if (!cites || (kind !== 'organisation' && kind !== 'document' && kind !== 'unnamed')) return null;
  for (let i = to; i < cueFrom; i++)
    if (hasClass(reading, i, Class.verb) && cites.includes(foldedOf(reading, i, i + 1))) {
      const end = hasClass(reading, cueFrom - 1, Class.localizer) ? cueFrom - 1 : cueFrom;
      const cited = readPhrase(reading, i + 1, end);
      return cited && cited.kind !== 'unknown' && cited.kind !== 'document' ? cited : null;
    }
  return null;
};

/** X of X的回答是 */
const possessor = (reading: Reading, clauseFrom: number, cueFrom: number): Governor => {
  const to = hasClass(reading, cueFrom - 1, Class.genitive) ? cueFrom - 1 : cueFrom;
  return { subject: readSubject(reading, clauseFrom, to), place: 'clause' };
};

/** The subject of an earlier clause of the sentence: a topic reigns until the next. */
const earlierSubject = (reading: Reading, clauseFrom: number): Governor => {
  let from = clauseFrom;
  for (let back = 0; back < CLAUSES_BACK; back++) {
    const pause = kindOf(reading, from - 1);
    if (pause !== Kind.comma && pause !== Kind.semicolon) break;
    const end = from - 1;
    from = clauseStart(reading, end - 1);
    if (from >= end) break;
    const subject = readSubject(reading, from, end);
    if (subject && subject.kind !== 'unknown' && subject.kind !== 'reporter') return { subject, place: 'sentence' };
  }
  return { subject: null, place: 'none' };
};

/** 据张三介绍, 记者从公司获悉: a source that a preposition opens; null where it names none: 按照要求. */
const sourceBefore = (
  reading: Reading,
  clauseFrom: number,
  cueFrom: number,
  cue: CueClass,
): Mention | null | undefined => {
  const { sources, pack } = reading.lexicon;
  for (let i = clauseFrom; i < cueFrom; i++) {
    const word = hasClass(reading, i, Class.preposition | Class.source) ? foldedOf(reading, i, i + 1) : '';
    if (word === '') continue;
    const opens = sources.get(word)?.open === true && i <= clauseFrom + LONGEST_LEAD;
    if (opens || (cue.subjectBy === 'origin' && word === pack.particles?.from))
      return readSubject(reading, i + 1, cueFrom);
  }
  return undefined;
};

/** 他被教练批评：whoever acts stands behind the sign of the passive. */
const agentBefore = (reading: Reading, clauseFrom: number, cueFrom: number): Mention | null => {
  const passive = reading.lexicon.pack.particles?.passive;
  if (passive === undefined) return null;
  for (let i = cueFrom - 1; i >= clauseFrom; i--)
    if (hasClass(reading, i, Class.unreal) && foldedOf(reading, i, i + 1) === passive) {
      const agent = readSubject(reading, i + 1, cueFrom);
      return agent?.kind === 'unknown' ? null : agent;
    }
  return null;
};

/** Whether no sentence ends between two tokens. */
const isSameSentence = (reading: Reading, from: number, to: number): boolean =>
  to - from <= LONGEST_TURN && countStops(reading, from, to) === 0;

/** 同时，提示…: a sentence that adds a report to that of the sentence before. */
const isAdded = (reading: Reading, last: Report, clauseFrom: number, cueFrom: number): boolean => {
  const from = kindOf(reading, clauseFrom - 1) === Kind.comma ? clauseStart(reading, clauseFrom - 2) : clauseFrom;
  if (!hasClass(reading, from, Class.additive) || !isChained(reading, clauseFrom, cueFrom)) return false;
  if (from < clauseFrom && !isChained(reading, from, clauseFrom - 1)) return false;
  if (from - last.cueTo > LONGEST_TURN || kindOf(reading, from - 1) !== Kind.stop) return false;
  const stops = countStops(reading, last.cueTo, from);
  return stops > 0 && stops <= MOST_SENTENCES;
};

/** Ends of sentences in a range; a line break counts for many. */
const countStops = (reading: Reading, from: number, to: number): number => {
  let stops = 0;
  for (let i = from; i < to; i++) {
    const kind = kindOf(reading, i);
    if (kind === Kind.newline) return Number.POSITIVE_INFINITY;
    if (kind === Kind.stop) stops++;
  }
  return stops;
};

/** 并称, 还说: nothing before the cue but what joins it to the one before. */
const isChained = (reading: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if (hasClass(reading, i, Class.additive)) continue;
    if (hasClass(reading, i, Class.connective) || !hasClass(reading, i, Class.adverb | Class.time | Class.coordinator))
      return false;
  }
  return true;
};
