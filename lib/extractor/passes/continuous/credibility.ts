/** Whether a cue with its subject tells of speech at all. */
import type { CueClass } from '../../languages/pack';
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { cueAt } from '../cue';
import type { Mention } from '../mention';
import { clauseStart, foldedOf, hasClass, kindOf, stepRight } from '../navigate';
import type { Link, Report } from '../report';
import { endsInGenitive } from './clause';
import type { Governor } from './governor';

/** Tokens before a cue within which a negation is about it. */
const FARTHEST_NEGATION = 4;
/** Characters that 地 can make an adverb of. */
const LONGEST_ADVERB = 5;
/** Characters of an unknown subject that is probably a name. */
const UNKNOWN_NAME = { shortest: 2, longest: 4 } as const;

/**
 * 的要求, 的具体要求, 表示的: a cue beside the particle of attributes is a noun or an attribute; 提出了质疑, 对于爆料: an object.
 */
export const isNoun = (reading: Reading, from: number, to: number): boolean => {
  const attribute = hasClass(reading, from - 1, Class.adverb) ? from - 2 : from - 1;
  return (
    hasClass(reading, to, Class.genitive) ||
    hasClass(reading, attribute, Class.genitive) ||
    isPerfect(reading, from - 1) ||
    isLightVerb(reading, from - 1) ||
    isLightVerb(reading, attribute) ||
    isTopic(reading, from, to) ||
    isIssued(reading, from, to)
  );
};

/** 发表了关于合作的联合声明， : a document that something was done with before a pause. */
const isIssued = (reading: Reading, from: number, to: number): boolean => {
  if (kindOf(reading, to) !== Kind.comma || !hasClass(reading, from, Class.document)) return false;
  for (let i = clauseStart(reading, from); i < from - 1; i++)
    if (isLightVerb(reading, i) || (hasClass(reading, i, Class.verb) && isPerfect(reading, i + 1))) return true;
  return false;
};

/** 作出(坚决)回应: the verb before makes a noun of the cue. */
export const isLightVerb = (reading: Reading, i: number): boolean =>
  hasClass(reading, i, Class.verb) &&
  reading.lexicon.pack.particles?.lightVerbs?.includes(foldedOf(reading, i, i + 1)) === true;

/** 对于爆料， */
const isTopic = (reading: Reading, from: number, to: number): boolean =>
  kindOf(reading, to) === Kind.comma &&
  hasClass(reading, from - 1, Class.preposition) &&
  !hasClass(reading, from - 1, Class.unreal);

const isPerfect = (reading: Reading, i: number): boolean =>
  hasClass(reading, i, Class.aspect) && foldedOf(reading, i, i + 1) === reading.lexicon.pack.particles?.perfect;

/** Whether what stands right before a cue makes of it what something means, an aside, or what is done by it. */
export const isNoAct = (reading: Reading, cue: CueClass, cueFrom: number): boolean => {
  const { infers, besides } = reading.lexicon.pack.particles ?? {};
  const before = foldedOf(reading, cueFrom - 1, cueFrom);
  // 增持就表示看好
  if (infers?.includes(before)) return hasClass(reading, cueFrom - 2, Class.verb);
  // 除了显示正常
  if (besides?.includes(before)) return cue.subject === 'document';
  // 通过提示模型
  const other = Class.adverb | Class.unreal | Class.connective | Class.coordinator;
  return hasClass(reading, cueFrom - 1, Class.preposition) && !hasClass(reading, cueFrom - 1, other);
};

/** 未能预测, 应该建议, 被告知: nothing was said, or nobody knows by whom. */
export const isUnreal = (reading: Reading, from: number, cueFrom: number): boolean => {
  for (let i = from; i < cueFrom; i = stepRight(reading, i)) {
    if (hasClass(reading, i, Class.unreal)) return true;
    if (hasClass(reading, i, Class.negation) && cueFrom - i <= FARTHEST_NEGATION) return true;
  }
  return false;
};

/** Whether such a subject, found there, can govern such a cue. */
export const canSay = (
  reading: Reading,
  cue: CueClass,
  { subject, place }: Governor,
  link: Link,
  last: Report | undefined,
): boolean => {
  if (!subject) return canDoWithout(cue, link);
  if (isObject(reading, subject)) return false;
  // 我们认为: the speaker of a quotation whose marks are lost, or the writer.
  if (hasClass(reading, subject.from, Class.self) && subject.to - subject.from > 1) return false;
  if (place === 'chain' && (!cue.chains || cue.needsTurn)) return false;
  if (cue.opinion && !cue.chains && place === 'sentence') return false;
  if (subject.kind === 'reporter') return cue.asks === true || hasClass(reading, subject.from, Class.determiner);
  if (cue.subject === 'document' && subject.kind !== 'document' && subject.kind !== 'organisation') return false;
  if (subject.kind === 'document') return !isVague(reading, subject);
  if (subject.kind !== 'unknown') return true;
  if (place === 'source' && cue.opinion) return false;
  if (last?.subject && wordsOf(reading, last.subject) === wordsOf(reading, subject)) return true;
  return link !== 'clause' && (cue.subject !== 'clear' || isShort(reading, subject, cue));
};

/** 和妻子, 对自己的姐姐: what is left of a phrase without its subject. */
const isObject = (reading: Reading, { from, kind }: Mention): boolean =>
  kind !== 'name' &&
  kind !== 'surname' &&
  hasClass(reading, from, Class.preposition | Class.coordinator) &&
  !hasClass(reading, from, Class.determiner);

const wordsOf = (reading: Reading, { headFrom, headTo }: Mention): string => foldedOf(reading, headFrom, headTo);

const canDoWithout = (cue: CueClass, link: Link): boolean => {
  if (link === 'clause' || cue.subjectBy === 'origin') return false;
  if (cue.subjectBy === 'possession') return link === 'mark';
  return cue.subject === 'anyone' || link === 'colon' || link === 'mark';
};

const UNTOLD = Class.vague | Class.time | Class.determiner;

/** The token behind 公布的, written as one word or two; `i` where no such attribute begins. */
const endOfMaking = (reading: Reading, i: number): number => {
  if (hasClass(reading, i + 1, Class.genitive))
    return hasClass(reading, i, Class.verb) || cueAt(reading, i) !== null ? i + 2 : i;
  return endsInGenitive(reading, i, i + 1) ? i + 1 : i;
};

/** 数据显示, 实验结果显示, 公布的数据显示: a document that nobody has made. */
const isVague = (reading: Reading, { from, to }: Mention): boolean => {
  if (!hasClass(reading, to - 1, Class.vague)) return false;
  const { isName } = reading.lexicon.pack;
  for (let i = from; i < to; ) {
    const made = endOfMaking(reading, i);
    const unknown = endOfUnknown(reading, i, to);
    if (made > i) i = made;
    else if (kindOf(reading, i) === Kind.number || hasClass(reading, i, UNTOLD)) i++;
    else if (unknown > i && isName && !isName(foldedOf(reading, i, unknown))) i = unknown;
    else return false;
  }
  return true;
};

const endOfUnknown = (reading: Reading, from: number, to: number): number => {
  let end = from;
  while (end < to && kindOf(reading, end) === Kind.character) end++;
  return end;
};

/** 某茂松认为，: a few unknown characters before a cue that is seldom anything else. */
const isShort = (reading: Reading, { from, to }: Mention, cue: CueClass): boolean => {
  const { shortest, longest } = UNKNOWN_NAME;
  if (cue.leads !== 'clause' || (cue.loose && !cue.opinion) || to - from < shortest || to - from > longest)
    return false;
  for (let i = from; i < to; i++) if (kindOf(reading, i) !== Kind.character) return false;
  return true;
};

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
export const isBare = (reading: Reading, from: number, to: number): boolean => {
  let inPhrase = false;
  let attribute = false;
  const { others } = reading.lexicon.pack.particles ?? {};
  const start = others?.includes(foldedOf(reading, from, from + 1)) ? from + 1 : from;
  for (let i = start; i < to; i = stepRight(reading, i)) {
    if (hasClass(reading, i, Class.genitive)) attribute = true;
    if (hasClass(reading, i, Class.preposition | Class.coordinator)) {
      inPhrase = true;
      attribute = false;
    } else if (hasClass(reading, i, Class.adverb | Class.auxiliary | Class.localizer)) inPhrase = false;
    if (inPhrase || hasClass(reading, i, CIRCUMSTANCES)) continue;
    const kind = kindOf(reading, i);
    if (kind === Kind.number || kind === Kind.parenthesisOpen || kind === Kind.titleOpen) continue;
    if (!isAdverbial(reading, i, to)) return false;
  }
  // 通过计算全班的平均|答题: a noun at the end of the phrase.
  return !(inPhrase && attribute && !hasClass(reading, to - 1, CIRCUMSTANCES));
};

/** 恳切地: unknown characters that 地 makes an adverb. */
const isAdverbial = (reading: Reading, i: number, to: number): boolean => {
  for (let at = i; at < to && at < i + LONGEST_ADVERB; at++) {
    if (hasClass(reading, at, Class.aspect)) return true;
    if (kindOf(reading, at) !== Kind.character) return false;
  }
  return false;
};
