/** What counts as content, and how far it reaches. Token offsets. */
import { Kind } from '../reading/kinds';
import { Class } from '../reading/lexicon';
import type { Reading, TokenRange } from '../reading/reading';
import { clauseEnd, foldedOf, hasClass, kindOf, lengthOf, stepRight } from './navigate';

/** Last words of a short phrase that only says who is meant. */
const SOMEONE = Class.person | Class.office | Class.honorific | Class.organisation | Class.name;
const LONGEST_DESIGNATION = 10;
/** Code units of an act: 离职. */
const LONGEST_ACT = 2;
/** Code units of a quoted term with its marks. */
const LONGEST_TERM = 8;

/** Behind the last attribute they show a predicate. */
const PREDICATES = Class.verb | Class.adverb | Class.aspect;
/** They show one anywhere. */
const ASSERTING = Class.auxiliary | Class.negation;

/** 约谈方的义务: an attribute and a noun without anything that only a predicate has. */
export const isNounPhrase = (reading: Reading, { from, to }: TokenRange): boolean => {
  if (hasClass(reading, from, Class.verb | Class.auxiliary)) return false;
  let attribute = false;
  let predicate = false;
  for (let i = from; i < to; i = stepRight(reading, i)) {
    // 新政「对它尤为危险」
    if (kindOf(reading, i) === Kind.open && lengthOf(reading, i, stepRight(reading, i)) > LONGEST_TERM) return false;
    if (kindOf(reading, i) === Kind.comma || isCopula(reading, i) || hasClass(reading, i, ASSERTING)) return false;
    if (hasClass(reading, i, Class.genitive)) {
      attribute = true;
      predicate = false;
    } else if (hasClass(reading, i, PREDICATES)) predicate = true;
  }
  // 指责该管理员
  const someone = hasClass(reading, to - 1, SOMEONE) && lengthOf(reading, from, to) <= LONGEST_DESIGNATION;
  return (attribute || someone) && !predicate;
};

/** 宣布离职，…: an act and nothing more before the pause. */
export const isAct = (reading: Reading, { from, to }: TokenRange): boolean => {
  const end = Math.min(clauseEnd(reading, from), to);
  return kindOf(reading, end) === Kind.comma && end < to && lengthOf(reading, from, end) <= LONGEST_ACT;
};

/** 要求降价的呼声越来越高: the cue with its content describes a noun. */
export const isAttributive = (reading: Reading, { from, to }: TokenRange): boolean => {
  const { voices } = reading.lexicon.pack.particles ?? {};
  const end = Math.min(clauseEnd(reading, from), to);
  for (let i = from; voices && i < end - 1; i++)
    if (hasClass(reading, i, Class.genitive) && voices.includes(foldedOf(reading, i + 1, i + 2))) return true;
  return false;
};

/** 明确了任务后，…: what follows the cue only says when. */
export const isOccasion = (reading: Reading, { from, to }: TokenRange): boolean => {
  const end = Math.min(clauseEnd(reading, from), to);
  const { whens } = reading.lexicon.pack.particles ?? {};
  return kindOf(reading, end) === Kind.comma && whens?.includes(foldedOf(reading, end - 1, end)) === true;
};

const isCopula = (reading: Reading, i: number): boolean =>
  hasClass(reading, i, Class.verb) && reading.lexicon.pack.particles?.copula === foldedOf(reading, i, i + 1);

/**
 * A range without the pauses and stops at its edges; where it was cut before another report, also without what joins
 * the two: …，但|他说.
 */
export const trimContent = (reading: Reading, from: number, to: number, cut = false): TokenRange => {
  const joins = Class.connective | Class.coordinator;
  let first = from;
  let last = to;
  while (first < last && isEdge(kindOf(reading, first))) first++;
  while (last > first && (isEdge(kindOf(reading, last - 1)) || (cut && hasClass(reading, last - 1, joins)))) last--;
  return { from: first, to: last };
};

const isEdge = (kind: number): boolean =>
  kind === Kind.comma ||
  kind === Kind.stop ||
  kind === Kind.colon ||
  kind === Kind.semicolon ||
  kind === Kind.enumeration ||
  kind === Kind.dash ||
  kind === Kind.ellipsis;
