/** Who a sentence or a clause is about, over all that is told of them between commas. */
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import type { Mention } from '../mention';
import { foldedOf, hasClass, isUtterance, kindOf, quotationAt, stepLeft, stepRight } from '../navigate';
import { designate, mention } from './designate';
import { isCapital, isNominal, isUnlisted } from './nominal';
import { isMereOpener } from './opener';
import { phraseAfter, phraseBefore, startOfTitle } from './phrase';

/** Clauses that a sentence may open with before its subject. */
const CLAUSES_BEFORE_SUBJECT = 3;
/** An apposition between commas is no longer than this. Tokens. */
const LONGEST_APPOSITION = 60;

/** The noun phrase before a verb whose first word is token `verb`, over appositions and relative clauses. */
export const subjectBefore = (reading: Reading, verb: number, floor: number): Mention | null => {
  let end = verb;
  // Day said: a name that is another word, too.
  if (verb - 1 === floor && isCapital(reading, floor) && hasClass(reading, floor, Class.time))
    return mention(floor, verb, floor, verb, 'name');
  while (
    end > floor &&
    hasClass(reading, end - 1, Class.adverb | Class.auxiliary | Class.time | Class.negation) &&
    !hasClass(reading, end - 1, Class.pronoun)
  )
    end -= hasClass(reading, end - 1, Class.time) && hasClass(reading, end - 2, Class.preposition) ? 2 : 1;
  // have |long| called for it
  if (isLoneWord(reading, end - 1) && end - 2 > floor) return subjectBefore(reading, end - 1, floor);
  end = withoutBrackets(reading, end, floor);
  if (!isParting(reading, end - 1)) return phraseBefore(reading, end, floor);
  return beforeApposition(reading, end - 1, floor);
};

/** A word that no list has, between an auxiliary and its verb; but not: easier said than done. */
const isLoneWord = (reading: Reading, i: number): boolean =>
  isUnlisted(reading, i) &&
  hasClass(reading, i - 1, Class.auxiliary) &&
  !reading.lexicon.pack.particles?.passiveAuxiliaries?.includes(foldedOf(reading, i - 1, i));

/** Marlo Pike, 31, a nurse from Dover, |said: the subject stands before all that is told of it between commas or dashes. */
const beforeApposition = (reading: Reading, last: number, floor: number): Mention | null => {
  const lowest = Math.max(floor, last + 1 - LONGEST_APPOSITION);
  for (let border = stepLeft(reading, last); border > lowest; border = stepLeft(reading, border)) {
    const kind = kindOf(reading, border);
    if (kind === Kind.stop || kind === Kind.newline || kind === Kind.close) return null;
    const quotation = quotationAt(reading, border);
    if (kind === Kind.open && (!quotation || isUtterance(reading, quotation))) return null;
    // Anna Pike, |61|, a nurse: an age is no subject.
    if (!isParting(reading, border) || kindOf(reading, border - 1) === Kind.number) continue;
    const subject = phraseBefore(reading, withoutBrackets(reading, border, floor), floor);
    if (subject && subject.kind !== 'name') {
      const named = namedApposition(reading, subject, border + 1, last);
      if (named) return named;
    }
    if (subject && subject.kind !== 'unknown') return withApposition(reading, subject, border + 1, last);
  }
  return null;
};

const isParting = (reading: Reading, i: number): boolean =>
  kindOf(reading, i) === Kind.comma || kindOf(reading, i) === Kind.dash;

/** The end of what stands before brackets, (D-Ohio), and before a point that ends no sentence: Joseph Hall Jr. */
const withoutBrackets = (reading: Reading, to: number, floor: number): number => {
  let end = to;
  while (end > floor + 1 && kindOf(reading, end - 1) === Kind.parenthesisClose)
    end = reading.partner[end - 1] ?? end - 1;
  return end > floor + 1 && kindOf(reading, end - 1) === Kind.other ? end - 1 : end;
};

/** The operator, Carrow Lines, …: a name between commas says who is meant, and what stood before it is its title. */
const namedApposition = (reading: Reading, subject: Mention, from: number, to: number): Mention | null => {
  const name = to > from ? phraseAfter(reading, from) : null;
  if (!name || name.to !== to || !isCapital(reading, name.headFrom)) return null;
  const titleFrom = hasClass(reading, subject.from, Class.determiner) ? subject.from + 1 : subject.from;
  return { ...name, from: subject.from, titleFrom, titleTo: subject.to };
};

/** “, a spokesman for the mayor,” behind a name is its title. */
const withApposition = (reading: Reading, subject: Mention, from: number, to: number): Mention => {
  if (subject.kind !== 'name' || subject.titleTo > subject.titleFrom) return subject;
  const opened = hasClass(reading, from, Class.determiner);
  const titleFrom = opened ? from + 1 : from;
  let office = opened;
  let titleTo = titleFrom;
  // A relative clause tells more than the title.
  for (; titleTo < to && !hasClass(reading, titleTo, Class.pronoun | Class.connective); titleTo++) {
    if (hasClass(reading, titleTo, Class.office)) office = true;
    if (hasClass(reading, titleTo, Class.verb | Class.auxiliary) || kindOf(reading, titleTo) === Kind.number)
      return subject;
  }
  return office && titleTo > titleFrom ? { ...subject, titleFrom, titleTo } : subject;
};

/** The subject of the clause [from, to): its first noun phrase. */
export const readSubject = (reading: Reading, from: number, to: number): Mention | null => {
  let at = from;
  while (
    at < to &&
    hasClass(reading, at, Class.connective | Class.adverb | Class.coordinator | Class.complementizer | Class.time)
  )
    at++;
  if (at >= to || hasClass(reading, at, Class.preposition)) return null;
  const phrase = phraseAfter(reading, at);
  if (phrase && phrase.headTo === phrase.headFrom + 1 && isMereOpener(reading, phrase.headFrom)) return null;
  return phrase && phrase.to <= to ? phrase : null;
};

/** The subject of the sentence [from, to) that goes on at `to`: over the circumstances it may open with. */
export const sentenceSubject = (reading: Reading, from: number, to: number): Mention | null => {
  let at = from;
  for (let clauses = 0; clauses < CLAUSES_BEFORE_SUBJECT && at < to; clauses++) {
    const subject = readSubject(reading, at, to);
    if (subject && (clauses === 0 || subject.kind !== 'unknown')) return subject;
    while (at < to && kindOf(reading, at) !== Kind.comma) at = stepRight(reading, at);
    at++;
  }
  return null;
};

export const readPhrase = (reading: Reading, from: number, to: number): Mention | null => {
  const phrase = phraseAfter(reading, from);
  return phrase && phrase.to <= to ? phrase : null;
};

export const readNamed = (reading: Reading, from: number, name: number): Mention | null => {
  const before = designate(reading, startOfTitle(reading, name, Math.min(from, name)), name + 1);
  if (kindOf(reading, name + 1) !== Kind.comma) return before;
  let end = name + 2;
  while (end - name < LONGEST_APPOSITION && isInApposition(reading, end)) end++;
  return isClauseBorder(kindOf(reading, end)) ? withApposition(reading, before, name + 2, end) : before;
};

const isInApposition = (reading: Reading, i: number): boolean =>
  isNominal(reading, i) ||
  hasClass(reading, i, Class.determiner | Class.preposition | Class.genitive | Class.coordinator);

const isClauseBorder = (kind: number): boolean => kind === Kind.comma || kind === Kind.stop || kind === Kind.newline;
