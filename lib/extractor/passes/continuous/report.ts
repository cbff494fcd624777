import type { CueClass } from '../../languages/pack';
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { cueAt, isLedBy } from '../cue';
import type { Mention } from '../mention';
import { clauseStart, FARTHEST, foldedOf, hasClass, kindOf, lengthOf } from '../navigate';
import type { Report } from '../report';
import { canSay, isBare, isLightVerb, isNoAct, isNoun, isUnreal } from './credibility';
import { findGovernor } from './governor';
import { leadsToCue, readLink, yieldsToCue } from './link';

/** Tokens between a wish and the report that makes it one. */
const LONGEST_PARAGRAPH = 1000;

/** The report that the cue at token `i` makes, if it makes one. */
export const readReport = (reading: Reading, i: number, cue: CueClass, last: Report | undefined): Report | null => {
  // 介绍|说: the last of two cues is the one that reports.
  if (cueAt(reading, i + 1)) return null;
  const cueFrom = isManner(reading, i - 1) ? i - 1 : i;
  if (isNoun(reading, cueFrom, i + 1) && cue.subjectBy !== 'possession') return null;
  const clauseFrom = clauseStart(reading, cueFrom);
  if (isStandpoint(reading, clauseFrom, cueFrom) || (cue.addressee && isHandedOn(reading, clauseFrom, cueFrom)))
    return null;
  if (cueFrom - clauseFrom >= FARTHEST) return null;
  const { link: found, contentFrom } = readLink(reading, i + 1, cue);
  // “…。”李可聊起，…: marks were told of, so that what follows is something else.
  const trails = found === 'pause' && cue.trails && cue.leads !== 'pause' && cue.leads !== 'clause';
  const link = trails && kindOf(reading, clauseFrom - 1) === Kind.close ? 'end' : found;
  // 喊：“…”: a colon before marks is but a part of them.
  const led = isLedBy(cue, link === 'colon' && kindOf(reading, contentFrom) === Kind.open ? 'mark' : link);
  const leadsOver = cue.leads === 'pause' || cue.addressee ? leadsToCue(reading, contentFrom) : false;
  // 澄清，称…
  if (!led || leadsOver || (link === 'pause' && cueAt(reading, contentFrom)?.runsOn)) return null;
  if (link === 'clause' && (isTransitive(reading, i + 1, cue) || yieldsToCue(reading, i + 1))) return null;
  if (link !== 'end' && hasClass(reading, contentFrom, Class.reporter)) return null;
  const governor = findGovernor(reading, clauseFrom, cueFrom, cue, last);
  if (!governor) return null;
  const { subject, place } = governor;
  // 周某希望大家努力 asks somebody, 周某希望能够成功 wishes.
  const asks = isSpeaker(reading, subject, last) && !hasClass(reading, contentFrom, Class.auxiliary);
  if (cue.needsTurn && !asks && !isSpeaking(reading, cueFrom, last)) return null;
  if (!canSay(reading, cue, governor, link, last)) return null;
  // 成功告诉我们
  if (cue.addressee && subject?.kind === 'unknown' && hasClass(reading, i + 1, Class.self)) return null;
  const own = place === 'clause' ? subject : null;
  if (cue.needsTurn && own && !isSame(reading, own, last)) return null;
  const predicateFrom = own ? own.to : clauseFrom;
  if (isUnreal(reading, predicateFrom, cueFrom)) return null;
  if (own && own.from > clauseFrom && hasClass(reading, own.from - 1, Class.negation)) return null;
  if (link === 'clause' && isNoAct(reading, cue, cueFrom)) return null;
  if (cue.loose && place !== 'source' && !isBare(reading, predicateFrom, cueFrom)) return null;
  const within = reading.within[i] ?? -1;
  return { cueFrom, cueTo: i + 1, cue, clauseFrom, contentFrom, link, subject, place, within };
};

/** Whether a subject is that of the report before, as far as its words tell. */
const isSame = (reading: Reading, own: Mention, last: Report | undefined): boolean => {
  if (own.kind === 'pronoun' || !last?.subject) return true;
  if (own.kind === 'name' && last.subject.kind === 'pronoun') return true;
  const words = foldedOf(reading, own.headFrom, own.headTo);
  const before = foldedOf(reading, last.subject.headFrom, last.subject.headTo);
  return before.includes(words) || words.includes(before);
};

/** 报道了, 批评过, but not 强调了: what follows without a pause is an object. */
const isTransitive = (reading: Reading, after: number, cue: CueClass): boolean =>
  !cue.addressee && hasClass(reading, after, Class.aspect);

/** 介绍 of 介绍说: a cue that tells how the next one was said; 报告 of 均报告称, but not of 该报告称. */
const isManner = (reading: Reading, i: number): boolean =>
  cueAt(reading, i) !== null &&
  !hasClass(reading, i, Class.aspect) &&
  !isLightVerb(reading, i) &&
  (!hasClass(reading, i, Class.document) || isSaid(reading, i));

/** Whether only a verb can stand at `i`, behind an adverb of one character or a time, and before a cue of speech. */
const isSaid = (reading: Reading, i: number): boolean => {
  if (cueAt(reading, i + 1)?.runsOn !== true) return false;
  if (hasClass(reading, i - 1, Class.time)) return true;
  return hasClass(reading, i - 1, Class.adverb) && lengthOf(reading, i - 1, i) === 1;
};

/** 从程序上说: a standpoint, not speech. */
const isStandpoint = (reading: Reading, clauseFrom: number, cueFrom: number): boolean => {
  if (!hasClass(reading, cueFrom - 1, Class.localizer) || lengthOf(reading, cueFrom, cueFrom + 1) > 1) return false;
  const { from } = reading.lexicon.pack.particles ?? {};
  const opens = hasClass(reading, clauseFrom, Class.connective | Class.adverb) ? clauseFrom + 1 : clauseFrom;
  return foldedOf(reading, opens, opens + 1) === from;
};

/** 把电话告诉记者: what was told stands before the cue. */
const isHandedOn = (reading: Reading, clauseFrom: number, cueFrom: number): boolean => {
  const { disposal } = reading.lexicon.pack.particles ?? {};
  for (let i = clauseFrom; disposal && i < cueFrom; i++)
    if (hasClass(reading, i, Class.preposition) && disposal.includes(foldedOf(reading, i, i + 1))) return true;
  return false;
};

/** Whether whoever spoke last, by name, goes on in a paragraph of his own. */
const isSpeaker = (reading: Reading, subject: Mention | null, last: Report | undefined): boolean =>
  subject?.kind === 'name' && Boolean(last?.subject) && isSame(reading, subject, last);

/** Whether the paragraph has a report before this cue. */
const isSpeaking = (reading: Reading, cueFrom: number, last: Report | undefined): boolean => {
  if (!last || cueFrom - last.cueTo > LONGEST_PARAGRAPH) return false;
  for (let i = last.cueTo; i < cueFrom; i++) if (kindOf(reading, i) === Kind.newline) return false;
  return true;
};
