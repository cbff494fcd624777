import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import type { Mention } from '../mention';
import { BREAKERS, Clause, HEADS, TITLES } from './clause';
import { designate, designateName, surnameAlone, unknownPhrase } from './designate';

const PEOPLE = Class.name | Class.person | Class.office;

/** Unknown characters before the localizer of an occasion: 求情时. */
const LONGEST_OCCASION = 4;
/** Unknown characters before an aspect: 沉默了. */
const LONGEST_ACT = 2;
/** Unknown characters before the particle of adverbs: 乐呵呵地. */
const LONGEST_MANNER = 4;

/**
 * The subject of the clause [from, to) in continuous writing, where nothing but its place and its last word tells a
 * noun phrase: after circumstances, before the first word that only a predicate has.
 */
export const readSubject = (reading: Reading, from: number, to: number): Mention | null => {
  const clause = new Clause(reading, from, to);
  const start = skipCircumstances(clause);
  return findHead(clause, start) ?? surnameAlone(clause, start) ?? unknownPhrase(clause, start, clause.governed);
};

/** The noun phrase that fills the range [from, to): its last word is its head. Null when that can be none. */
export const readPhrase = (reading: Reading, from: number, to: number): Mention | null => {
  const clause = new Clause(reading, from, to);
  const last = clause.length - 1;
  return isHead(clause, last) ? designate(clause, 0, last) : unknownPhrase(clause, 0, true);
};

/** The name at token `name` with the title that stands before it in its clause. */
export const readNamed = (reading: Reading, from: number, name: number): Mention | null => {
  const clause = new Clause(reading, from, name + 1);
  return designateName(clause, 0, clause.length - 1);
};

const findHead = (clause: Clause, start: number): Mention | null => {
  // Inside the object of a preposition or a verb nothing is a subject, until an attribute's 的 closes it.
  let inObject = false;
  let tentative = -1;
  for (let k = start; k < clause.length; k++) {
    if (tentative >= 0 && clause.endsPhrase(k)) break;
    if (clause.has(k, Class.genitive) || (inObject && clause.has(k, Class.localizer))) inObject = false;
    else if (!inObject && isHead(clause, k) && canEndAt(clause, k) && !startsAttribute(clause, k)) {
      if (isSettled(clause, k)) return designate(clause, start, nameBehindVerb(clause, k + 1) ?? k);
      if (tentative < 0) tentative = k;
    } else if (opensObject(clause, k) || opensCompany(clause, start, k)) {
      const name = inObject ? null : nameBehindVerb(clause, k);
      if (name !== null) return designate(clause, start, name);
      inObject = true;
    }
  }
  return tentative >= 0 ? designate(clause, start, tentative) : null;
};

/** Over adverbs, dates, and phrases from a preposition to the word that closes it. */
const skipCircumstances = (clause: Clause): number => {
  let start = 0;
  for (let next = 0; next < clause.length; ) {
    start = next;
    next = endOfCircumstance(clause, start);
    // 事件中的店长: what looked like a circumstance is an attribute.
    const after = clause.has(next, Class.localizer) ? next + 1 : next;
    if (next === start || clause.has(after, Class.genitive)) break;
  }
  return start;
};

const endOfCircumstance = (clause: Clause, k: number): number => {
  if (clause.has(k, HEADS) && !clause.has(k, Class.connective)) return k;
  if (clause.isAgentive(k)) return k + 1;
  if (clause.has(k, Class.preposition)) {
    const closed = closingLocalizer(clause, k);
    return closed > k ? closed + 1 : k;
  }
  if (clause.has(k, Class.connective | Class.adverb | Class.time)) return k + 1;
  if (clause.has(k, Class.localizer) && clause.lengthOf(k) > 1) return k + 1;
  const kind = clause.kind(k);
  if (kind === Kind.number && clause.has(k + 1, Class.time)) return k + 2;
  return kind === Kind.other || kind === Kind.mark || kind === Kind.dash ? k + 1 : k;
};

const closingLocalizer = (clause: Clause, k: number): number => {
  for (let at = k + 1; at < clause.length - 1; at++) if (clause.has(at, Class.localizer)) return at;
  return -1;
};

const isHead = (clause: Clause, k: number): boolean => {
  if (clause.has(k, Class.honorific) && clause.lengthOf(k) === 1 && !clause.follows(k)) return false;
  // 决定 of 决定设立基金 is what somebody does.
  if (clause.has(k, Class.document) && clause.has(k, Class.auxiliary) && k + 1 < clause.length) return false;
  if (clause.has(k, HEADS)) return !clause.has(k, Class.self) || clause.has(k, Class.pronoun);
  const kind = clause.kind(k);
  if (kind === Kind.titleOpen) return true;
  if (kind === Kind.open) return k + 1 < clause.length || clause.length === 1 || clause.has(k - 1, TITLES);
  if (kind === Kind.foreign) return clause.kind(k + 1) !== Kind.foreign;
  return clause.endsOrganisation(k) || clause.endsPerson(k) || (k > 0 && clause.isSide(k));
};

/** Whether a noun phrase can end at head `k`: what follows can be a predicate. */
const canEndAt = (clause: Clause, k: number): boolean => {
  const next = k + 1;
  if (next >= clause.length) return true;
  const after = clause.kind(next);
  if (clause.kind(k) === Kind.foreign && after === Kind.character) return true;
  if (clause.has(next, Class.coordinator | Class.genitive | Class.name)) return false;
  if (after === Kind.enumeration || after === Kind.dot) return false;
  // 黄男开完庭: whoever has a surname is a person, whatever he does.
  if (clause.has(k, Class.honorific) && clause.has(k - 1, Class.surname) && clause.isCharacter(next)) return true;
  if (clause.has(k, Class.name)) return !clause.has(next, TITLES) || clause.has(next, BREAKERS);
  if (
    clause.has(next, BREAKERS | Class.aspect) ||
    clause.isCue(next) ||
    opensOccasion(clause, next) ||
    opensManner(clause, next) ||
    (clause.has(k, PEOPLE) && opensAct(clause, next))
  )
    return true;
  // 晚报3|日报道: the day stands in the cue.
  if (after === Kind.number) return clause.has(next + 1, Class.time) || next + 1 >= clause.length;
  if (clause.isOthers(next)) return next + 1 >= clause.length || clause.endsPhrase(next + 1);
  // 报告中说
  if (clause.has(k, Class.document) && clause.has(next, Class.localizer)) return true;
  return isPersonal(clause, k) && !clause.has(next, HEADS);
};

/** 他, 她: whatever may follow; not 其, which stands before what someone has, nor longer ones. */
const isPersonal = (clause: Clause, k: number): boolean =>
  clause.has(k, Class.pronoun) && clause.lengthOf(k) === 1 && !clause.has(k, Class.determiner);

/** Whether a word that only a predicate has follows head `k`, or the end; otherwise the phrase may go on. */
const isSettled = (clause: Clause, k: number): boolean => k + 1 >= clause.length || clause.endsPhrase(k + 1);

/** 协会 of 协会昨天发布的报告: what follows is an attribute of a later head. */
const startsAttribute = (clause: Clause, k: number): boolean => {
  if (leadsToPerson(clause, k)) return true;
  let verb = k + 1;
  while (clause.has(verb, Class.adverb | Class.time) || clause.kind(verb) === Kind.number) verb++;
  if (verb >= clause.length - 1) return false;
  return (
    clause.isAttribute(verb) ||
    ((clause.has(verb, Class.verb) || clause.isCue(verb)) && clause.has(verb + 1, Class.genitive))
  );
};

/** 信息 of 接近申请信息公开学生的一名知情人: the clause ends in someone whom what stands at `k` only describes. */
const leadsToPerson = (clause: Clause, k: number): boolean => {
  const last = clause.length - 1;
  if (!clause.governed || k >= last || !clause.has(last, PEOPLE) || clause.has(k, PEOPLE | Class.pronoun)) return false;
  let attribute = false;
  for (let at = k + 1; at < last; at++) {
    if (clause.has(at, Class.preposition)) return false;
    if (clause.has(at, Class.genitive)) attribute = true;
  }
  return attribute;
};

const opensObject = (clause: Clause, k: number): boolean =>
  !clause.has(k, Class.determiner) &&
  !opensExistence(clause, k) &&
  !clause.has(k - 1, Class.genitive) &&
  !clause.isAgentive(k) &&
  (clause.has(k, Class.preposition | Class.verb) || clause.isCue(k));

/** 就 and 有 of 月初就有报道称: whom there is speaks. */
const opensExistence = (clause: Clause, k: number): boolean => {
  if (!clause.governed) return false;
  if (clause.isExistential(k)) return k === 0 || clause.has(k - 1, Class.adverb | Class.time);
  return clause.has(k, Class.adverb) && clause.isExistential(k + 1);
};

/** 和 of 还和同学说: at the head of a phrase it is a preposition. */
const opensCompany = (clause: Clause, start: number, k: number): boolean =>
  clause.has(k, Class.coordinator) &&
  (k === start || clause.has(k - 1, Class.adverb | Class.verb | Class.connective | Class.negation));

const opensOccasion = (clause: Clause, k: number): boolean => {
  let at = k;
  while (at - k < LONGEST_OCCASION && clause.isCharacter(at)) at++;
  return at > k + 1 && clause.has(at, Class.localizer);
};

/** 乐呵呵 of 乐呵呵地说: unknown characters that a particle makes an adverb. */
const opensManner = (clause: Clause, k: number): boolean => {
  let at = k;
  while (at - k < LONGEST_MANNER && clause.lengthOf(at) === 1 && !clause.has(at, BREAKERS | Class.aspect)) at++;
  return at > k + 1 && clause.has(at, Class.aspect) && clause.isCue(at + 1);
};

/** 沉默 of 负责人沉默了一会儿: unknown characters that an aspect shows to be a verb. */
const opensAct = (clause: Clause, k: number): boolean => {
  let at = k;
  while (
    at - k < LONGEST_ACT &&
    (clause.isCharacter(at) || (clause.has(at, Class.surname) && clause.lengthOf(at) === 1))
  )
    at++;
  return at > k && clause.has(at, Class.aspect);
};

/** 证券投资基金业协会会长某某: what looks like a verb at `k` is part of a body's name if a titled name follows. */
const nameBehindVerb = (clause: Clause, k: number): number | null => {
  if (k > 0 && clause.has(k - 1, Class.name | Class.pronoun)) return null;
  if (!clause.has(k, Class.verb)) return null;
  const breaks = (BREAKERS & ~Class.verb) | Class.aspect;
  for (let at = k + 1; at < clause.length; at++) {
    if (clause.has(at, Class.name)) return clause.has(at - 1, Class.office) && canEndAt(clause, at) ? at : null;
    if (clause.has(at, breaks) || clause.isCue(at)) return null;
  }
  return null;
};
