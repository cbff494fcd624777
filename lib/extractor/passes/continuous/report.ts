import type { CueClass } from '../../languages/pack';
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { cueAt, isLedBy, linkAt } from '../cue';
import type { Mention } from '../mention';
import { clauseEnd, clauseStart, foldedOf, hasClass, kindOf, lengthOf, stepRight } from '../navigate';
import { type Link, type Report, SOURCE_CUE, type SubjectPlace } from '../report';
import { readPhrase, readSubject } from './clause-reader';

/** Code units between a cue and the pause behind it that can still be someone told. */
const LONGEST_ADDRESSEE = 24;
/** Tokens before a cue within which a negation is about it. */
const FARTHEST_NEGATION = 4;
/** Tokens of a sentence to which the next one adds. */
const LONGEST_TURN = 200;
/** Clauses before a cue's own in which its subject is looked for. */
const CLAUSES_BACK = 4;

/** The report that the cue at token `i` makes, if it makes one. */
export const readReport = (reading: Reading, i: number, cue: CueClass, last: Report | undefined): Report | null => {
  // 介绍|说: the last of two cues is the one that reports.
  if (cueAt(reading, i + 1)) return null;
  const cueFrom = cueAt(reading, i - 1) && !hasClass(reading, i - 1, Class.aspect | Class.document) ? i - 1 : i;
  if (isNoun(reading, cueFrom, i + 1) && cue.name !== 'noun') return null;
  const { link, contentFrom } = readLink(reading, i + 1, cue);
  if (cue.leads === 'pause' && leadsToCue(reading, contentFrom)) return null;
  if (!isLedBy(cue, link)) return null;
  if (link === 'clause' && yieldsToCue(reading, i + 1)) return null;
  const clauseFrom = clauseStart(reading, cueFrom);
  const { subject, place } = findSubject(reading, clauseFrom, cueFrom, cue, last);
  if (!canSay(reading, cue, subject, link, place)) return null;
  const own = place === 'clause' ? subject : null;
  if (isUnreal(reading, own ? own.to : clauseFrom, cueFrom)) return null;
  if (own && own.from > clauseFrom && hasClass(reading, own.from - 1, Class.negation)) return null;
  if (cue.name === 'wish' && !isSpeaking(reading, cueFrom, last)) return null;
  if (link !== 'end' && hasClass(reading, contentFrom, Class.reporter)) return null;
  if (isLoose(cue) && !isBare(reading, place === 'clause' && subject ? subject.to : clauseFrom, cueFrom, place))
    return null;
  const within = reading.within[i] ?? -1;
  return { cueFrom, cueTo: i + 1, cue, clauseFrom, contentFrom, link, subject, place, within };
};

/** 的要求, 表示的: a cue beside the particle of attributes is a noun or an attribute. */
const isNoun = (reading: Reading, from: number, to: number): boolean =>
  hasClass(reading, to, Class.genitive) || hasClass(reading, from - 1, Class.genitive) || isDone(reading, from - 1);

/** 提出了质疑: behind 了 a cue is the object of another verb. */
const isDone = (reading: Reading, i: number): boolean =>
  hasClass(reading, i, Class.aspect) && foldedOf(reading, i, i + 1) === reading.lexicon.pack.particles?.perfect;

/** 未能预测, 应该建议, 被告知: nothing was said, or nobody knows by whom. */
const isUnreal = (reading: Reading, from: number, cueFrom: number): boolean => {
  for (let i = from; i < cueFrom; i = stepRight(reading, i)) {
    if (hasClass(reading, i, Class.unreal)) return true;
    if (hasClass(reading, i, Class.negation) && cueFrom - i <= FARTHEST_NEGATION) return true;
  }
  return false;
};

/** Whether the paragraph has a report before this cue. */
const isSpeaking = (reading: Reading, cueFrom: number, last: Report | undefined): boolean => {
  if (!last) return false;
  for (let i = last.cueTo; i < cueFrom; i++) if (kindOf(reading, i) === Kind.newline) return false;
  return true;
};

/** 发稿，披露: the verb before the pause only says how, the one behind it reports. */
const leadsToCue = (reading: Reading, contentFrom: number): boolean => {
  const next = cueAt(reading, contentFrom);
  return next !== null && next.leads === 'clause' && next.chains === true && next.name !== 'wish';
};

/** 回覆查询时表示，: the last cue of the clause reports, unless it has a subject of its own. */
const yieldsToCue = (reading: Reading, from: number): boolean => {
  const end = clauseEnd(reading, from);
  const last = end - 1 > from ? cueAt(reading, end - 1) : null;
  if (last?.chains !== true || linkAt(reading, end).link === 'end') return false;
  const between = readSubject(reading, from, end - 1);
  return between === null || between.kind === 'unknown';
};

/** Cues that are nouns as often: between them and their subject nothing else may stand. */
const isLoose = (cue: CueClass): boolean =>
  cue.leads === 'pause' || cue.name === 'show' || cue.name === 'urge' || cue.name === 'think';

const CIRCUMSTANCES =
  Class.adverb |
  Class.time |
  Class.auxiliary |
  Class.connective |
  Class.verb |
  Class.localizer |
  Class.determiner |
  Class.reporter |
  Class.document |
  Class.organisation |
  Class.person |
  Class.aspect |
  Class.pronoun;

/** Whether only circumstances stand in a range: adverbs, dates, phrases of a preposition, serial verbs. */
const isBare = (reading: Reading, from: number, to: number, place: SubjectPlace): boolean => {
  if (place === 'source') return true;
  let inPhrase = false;
  for (let i = from; i < to; i = stepRight(reading, i)) {
    if (hasClass(reading, i, Class.preposition | Class.coordinator)) inPhrase = true;
    else if (hasClass(reading, i, Class.adverb | Class.auxiliary | Class.localizer)) inPhrase = false;
    if (inPhrase || hasClass(reading, i, CIRCUMSTANCES)) continue;
    const kind = kindOf(reading, i);
    if (kind === Kind.number || kind === Kind.parenthesisOpen || kind === Kind.titleOpen) continue;
    if (!isAdverbial(reading, i, to)) return false;
  }
  return true;
};

/** 恳切地: unknown characters that 地 makes an adverb. */
const isAdverbial = (reading: Reading, i: number, to: number): boolean => {
  for (let at = i; at < to && at < i + 5; at++) {
    if (hasClass(reading, at, Class.aspect)) return true;
    if (kindOf(reading, at) !== Kind.character) return false;
  }
  return false;
};

/** What follows the cue, and where content would begin. */
const readLink = (reading: Reading, after: number, cue: CueClass): { link: Link; contentFrom: number } => {
  let i = after;
  if (hasClass(reading, i, Class.aspect)) i++;
  const direct = linkAt(reading, i);
  if (direct.link !== 'clause') return direct;
  const end = clauseEnd(reading, i);
  const pause = linkAt(reading, end);
  const told = pause.link === 'pause' || pause.link === 'colon' || pause.link === 'mark';
  if (told && lengthOf(reading, i, end) <= LONGEST_ADDRESSEE && isAddressee(reading, i, end, cue)) return pause;
  if (cue.addressee && hasClass(reading, i, Class.pronoun | Class.reporter | Class.name))
    return { ...linkAt(reading, i + 1) };
  return direct;
};

const PEOPLE = Class.pronoun | Class.name | Class.person | Class.reporter | Class.office | Class.organisation;

/** Whether all that stands between a cue and a pause is someone who is told. */
const isAddressee = (reading: Reading, from: number, to: number, cue: CueClass): boolean =>
  cue.addressee === true
    ? !someHasClass(reading, from, to, PREDICATES)
    : hasClass(reading, to - 1, PEOPLE) && to - from <= 3;

const PREDICATES = Class.verb | Class.auxiliary | Class.negation | Class.preposition | Class.time;

const someHasClass = (reading: Reading, from: number, to: number, bits: number): boolean => {
  for (let i = from; i < to; i = stepRight(reading, i)) if (hasClass(reading, i, bits)) return true;
  return false;
};

const findSubject = (
  reading: Reading,
  clauseFrom: number,
  cueFrom: number,
  cue: CueClass,
  last: Report | undefined,
): { subject: Mention | null; place: SubjectPlace } => {
  if (cue.name === 'noun')
    return { subject: readSubject(reading, clauseFrom, genitiveBefore(reading, cueFrom)), place: 'clause' };
  const source = sourceBefore(reading, clauseFrom, cueFrom, cue);
  if (source) return { subject: source, place: 'source' };
  const own = readSubject(reading, clauseFrom, cueFrom);
  if (own) return { subject: own, place: 'clause' };
  if (last && isSameSentence(reading, last.cueTo, clauseFrom))
    return isChained(reading, clauseFrom, cueFrom)
      ? { subject: last.subject, place: 'chain' }
      : { subject: null, place: 'none' };
  if (last && isAdded(reading, last, clauseFrom, cueFrom)) return { subject: last.subject, place: 'chain' };
  let from = clauseFrom;
  for (let back = 0; back < CLAUSES_BACK; back++) {
    const pause = kindOf(reading, from - 1);
    if (pause !== Kind.comma && pause !== Kind.semicolon) break;
    const end = from - 1;
    from = clauseStart(reading, end - 1);
    if (from >= end) break;
    const earlier = readSubject(reading, from, end);
    if (earlier && earlier.kind !== 'unknown' && earlier.kind !== 'reporter')
      return { subject: earlier, place: 'sentence' };
  }
  return { subject: null, place: 'none' };
};

/** The end of X in X的回答是. */
const genitiveBefore = (reading: Reading, cueFrom: number): number =>
  hasClass(reading, cueFrom - 1, Class.genitive) ? cueFrom - 1 : cueFrom;

/** 数据显示: a document that nobody has made. */
const isVague = (reading: Reading, { from, to }: Mention): boolean => {
  for (let i = from; i < to; i++) {
    const counted = kindOf(reading, i) === Kind.number || hasClass(reading, i, Class.time | Class.determiner);
    if (!counted && !hasClass(reading, i, Class.vague)) return false;
  }
  return true;
};

/** 同时，提示…: a sentence that adds a report to that of the sentence before. */
const isAdded = (reading: Reading, last: Report, clauseFrom: number, cueFrom: number): boolean => {
  const from = kindOf(reading, clauseFrom - 1) === Kind.comma ? clauseStart(reading, clauseFrom - 2) : clauseFrom;
  if (!hasClass(reading, from, Class.additive) || !isChained(reading, clauseFrom, cueFrom)) return false;
  let stops = 0;
  for (let i = last.cueTo; i < from; i++) {
    if (kindOf(reading, i) === Kind.newline || i - last.cueTo > LONGEST_TURN) return false;
    if (kindOf(reading, i) === Kind.stop) stops++;
  }
  return stops === 1 && kindOf(reading, from - 1) === Kind.stop;
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

/** Whether no sentence ends between two tokens. */
const isSameSentence = (reading: Reading, from: number, to: number): boolean => {
  if (to - from > 200) return false;
  for (let i = from; i < to; i++) {
    const kind = kindOf(reading, i);
    if (kind === Kind.stop || kind === Kind.newline) return false;
  }
  return true;
};

/** 据张三介绍, 记者从公司获悉: a source that a preposition opens. */
const sourceBefore = (reading: Reading, clauseFrom: number, cueFrom: number, cue: CueClass): Mention | null => {
  for (let i = clauseFrom; i < cueFrom; i++) {
    const opens =
      hasClass(reading, i, Class.source) && reading.lexicon.sources.get(foldedOf(reading, i, i + 1))?.length === 0;
    const from = cue.name === 'learn' && foldedOf(reading, i, i + 1) === reading.lexicon.pack.particles?.from;
    if ((opens && i <= clauseFrom + 2) || from) return readSubject(reading, i + 1, cueFrom);
  }
  return null;
};

const canSay = (reading: Reading, cue: CueClass, subject: Mention | null, link: Link, place: SubjectPlace): boolean => {
  if (!subject)
    return (
      link !== 'clause' && cue.name !== 'noun' && (cue.subject === 'anyone' || link === 'colon' || link === 'mark')
    );
  if (place === 'chain' && !cue.chains) return false;
  if (cue.name === 'think' && place === 'sentence') return false;
  if (subject.kind === 'reporter') return cue.name === 'ask' || hasClass(reading, subject.from, Class.determiner);
  if (cue.subject === 'document' && subject.kind !== 'document' && subject.kind !== 'organisation') return false;
  if (subject.kind === 'document' && isVague(reading, subject)) return false;
  if (subject.kind === 'unknown')
    return link !== 'clause' && (cue.subject !== 'clear' || isShort(reading, subject, cue));
  return true;
};

/** 某茂松认为，: two to four unknown characters before a cue that is seldom anything else. */
const isShort = (reading: Reading, { from, to }: Mention, cue: CueClass): boolean => {
  if (cue.leads !== 'clause' || cue.name === 'urge' || to - from < 2 || to - from > 4) return false;
  for (let i = from; i < to; i++) if (kindOf(reading, i) !== Kind.character) return false;
  return true;
};

/** 在…看来, 根据…, : a source named without a verb. */
export const readSource = (reading: Reading, i: number): Report | null => {
  if (!hasClass(reading, i, Class.source)) return null;
  const closes = reading.lexicon.sources.get(foldedOf(reading, i, i + 1)) ?? [];
  const end = clauseEnd(reading, i);
  const pause = kindOf(reading, end);
  if (pause !== Kind.comma) return null;
  const clauseFrom = clauseStart(reading, i);
  const closer = foldedOf(reading, end - 1, end);
  const closed = closes.includes(closer);
  if (!closed && closes.length > 0) return null;
  for (let at = i + 1; at < end - 1; at++) if (cueAt(reading, at)) return null;
  const named = closed ? end - 1 : end;
  if (!closed && cueAt(reading, end - 1) && !hasClass(reading, end - 2, Class.genitive)) return null;
  const subject = readPhrase(reading, i + 1, hasClass(reading, named - 1, Class.genitive) ? named - 1 : named);
  if (!subject || subject.kind === 'unknown') return null;
  if (!closed && (subject.kind !== 'document' || lengthOf(reading, subject.from, subject.to) < 4)) return null;
  const { link, contentFrom } = linkAt(reading, end);
  return {
    cueFrom: closed ? end - 1 : i,
    cueTo: closed ? end : i + 1,
    cue: SOURCE_CUE,
    clauseFrom,
    contentFrom,
    link,
    subject,
    place: 'source',
    within: reading.within[i] ?? -1,
  };
};
