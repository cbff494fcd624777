import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { cueAt } from '../cue';
import type { Mention, MentionKind } from '../mention';
import { foldedOf, hasClass, isUtterance, kindOf, quotationAt, stepLeft, stepRight } from '../navigate';
import { titleBefore } from './title';

/** Noun phrases are followed no further than this. Tokens. */
const LONGEST_PHRASE = 24;
/** Tokens between marks that are a name. */
const LONGEST_NAME_IN_MARKS = 6;
/** Clauses that a sentence may open with before its subject. */
const CLAUSES_BEFORE_SUBJECT = 3;
/** An apposition between commas is no longer than this. Tokens. */
const LONGEST_APPOSITION = 60;

const NOUNS =
  Class.name | Class.office | Class.person | Class.organisation | Class.document | Class.honorific | Class.reporter;
const FUNCTIONS =
  Class.verb |
  Class.auxiliary |
  Class.negation |
  Class.adverb |
  Class.connective |
  Class.complementizer |
  Class.preposition |
  Class.coordinator |
  Class.pronoun |
  Class.self |
  Class.unreal |
  Class.time;

export const isCapital = (reading: Reading, i: number): boolean => {
  const offset = reading.tokens.start[i] ?? 0;
  return reading.text.charCodeAt(offset) !== reading.units[offset];
};

const opensSentence = (reading: Reading, i: number): boolean => i === 0 || kindOf(reading, i - 1) !== Kind.word;

/** Whether a token can be a noun, an adjective or a part of a name. */
const isNominal = (reading: Reading, i: number): boolean => {
  const kind = kindOf(reading, i);
  if (kind === Kind.number) return true;
  if (kind !== Kind.word) return false;
  if (hasClass(reading, i, NOUNS)) return true;
  if (hasClass(reading, i, FUNCTIONS | Class.determiner | Class.genitive)) return false;
  // Where nouns have capitals, one on a verb only opens the sentence.
  if (cueAt(reading, i) === null) return true;
  return isCapital(reading, i) && !(reading.lexicon.pack.capitalNouns && opensSentence(reading, i));
};

/** The noun phrase that ends before token `end`, not reaching over `floor`. */
export const phraseBefore = (reading: Reading, end: number, floor: number): Mention | null => {
  const last = end - 1;
  if (last < floor) return null;
  const share = shareBefore(reading, end, floor);
  if (share >= 0) return mention(reading, share, end, share, end, 'unnamed');
  if (hasClass(reading, last, Class.pronoun)) return mention(reading, last, end, last, end, 'pronoun');
  const inMarks = nameInMarks(reading, last, floor);
  if (inMarks) return inMarks;
  if (hasClass(reading, last, Class.determiner) && !hasClass(reading, last, Class.definite))
    return mention(reading, last, end, last, end, 'unnamed');
  if (kindOf(reading, last) === Kind.number) return numberOfPeople(reading, end, floor);
  if (!isNominal(reading, last) || !canEndPhrase(reading, last)) return null;
  const from = hasClass(reading, last, Class.name)
    ? startOfTitle(reading, last, floor)
    : startOfPhrase(reading, last, floor);
  return designate(reading, from, end);
};

/** Die „Neue Zeitung“: a short name in marks behind an article. */
const nameInMarks = (reading: Reading, last: number, floor: number): Mention | null => {
  const open = kindOf(reading, last) === Kind.close ? (reading.partner[last] ?? -1) : -1;
  if (open <= floor || last - open > LONGEST_NAME_IN_MARKS || !isCapital(reading, open + 1)) return null;
  if (!reading.lexicon.pack.capitalNouns || !hasClass(reading, open - 1, Class.determiner | NOUNS)) return null;
  const from = hasClass(reading, open - 1, Class.determiner) ? open - 1 : startOfPhrase(reading, open - 1, floor);
  return mention(reading, from, last + 1, from, last + 1, 'organisation');
};

/** three in 10, many of them: first token of a share of people that ends before `end`; -1 if there is none. */
const shareBefore = (reading: Reading, end: number, floor: number): number => {
  const counts = (i: number): boolean =>
    kindOf(reading, i) === Kind.number ||
    (hasClass(reading, i, Class.determiner) && !hasClass(reading, i, Class.definite));
  if (end - 3 < floor || !hasClass(reading, end - 2, Class.preposition) || !counts(end - 3)) return -1;
  return counts(end - 1) || hasClass(reading, end - 1, Class.pronoun) ? end - 3 : -1;
};

/** 42 percent, |42%|, those over 60 say: in writing where nouns have no capitals a number can stand for people. */
const numberOfPeople = (reading: Reading, end: number, floor: number): Mention | null => {
  if (reading.lexicon.pack.capitalNouns) return null;
  const from = startOfPhrase(reading, end - 1, floor);
  return mention(reading, from, end, from, end, 'unnamed');
};

/** Where every noun has a capital, a phrase ends in one. */
const canEndPhrase = (reading: Reading, i: number): boolean =>
  reading.lexicon.pack.capitalNouns !== true || isCapital(reading, i);

/** Leftmost token of the phrase whose last word is `last`: attributes, and the phrases that prepositions hang on. */
const startOfPhrase = (reading: Reading, last: number, floor: number): number => {
  let from = last;
  let closed = false;
  while (from > floor && last - from < LONGEST_PHRASE) {
    const before = from - 1;
    if (hasClass(reading, before, Class.preposition)) {
      // Those in favour have said: a determiner can be the noun.
      if (from - 2 >= floor && hasClass(reading, before - 1, Class.definite | countsBefore(reading, from))) {
        from = before - 1;
        break;
      }
      if (from - 2 < floor || !isNominal(reading, before - 1) || isTemporal(reading, from)) break;
      from = before - 1;
      closed = false;
    } else if (closed) {
      if (!isGenitive(reading, from) || !isNominal(reading, before) || !isCapital(reading, before)) break;
      from = before;
      closed = false;
    } else if (hasClass(reading, before, Class.determiner)) {
      from = before;
      closed = true;
    } else if (isNominal(reading, before) || hasClass(reading, before, Class.genitive)) from = before;
    else if (joinsNames(reading, before, floor)) from = before - 1;
    else break;
  }
  return from;
};

/** one |of the officials: behind “of” and an article a number stands for people. */
const countsBefore = (reading: Reading, from: number): number =>
  hasClass(reading, from, Class.definite) && !reading.lexicon.pack.capitalNouns ? Class.determiner : 0;

/** der Sprecher |des| Ministeriums: an article that hangs a noun on the one before it. */
const isGenitive = (reading: Reading, i: number): boolean => {
  const { genitiveArticles } = reading.lexicon.pack;
  return genitiveArticles?.includes(foldedOf(reading, i, i + 1)) === true;
};

const isTemporal = (reading: Reading, i: number): boolean => hasClass(reading, i, Class.time);

/** “and” between two names or offices. */
const joinsNames = (reading: Reading, i: number, floor: number): boolean => {
  const joins = hasClass(reading, i, Class.coordinator) || kindOf(reading, i) === Kind.enumeration;
  return joins && i - 1 >= floor && hasClass(reading, i - 1, NOUNS) && isNominal(reading, i + 1);
};

/** Before a name stand titles, and words before titles: “former Ohio governor” John Kasich. */
const startOfTitle = (reading: Reading, name: number, floor: number): number => {
  let from = name;
  for (let at = name - 1; at >= floor && name - at < LONGEST_PHRASE; at--) {
    if (hasClass(reading, at, Class.office | Class.honorific | Class.organisation | Class.person)) from = at;
    else if (joinsNames(reading, at, floor) && hasClass(reading, at - 1, Class.name)) from = --at;
    else if (hasClass(reading, at, Class.determiner)) {
      if (from < name) from = at;
      break;
    } else if (!isNominal(reading, at) && !hasClass(reading, at, Class.genitive)) break;
    else if (isCapital(reading, at) || from < name) from = at;
  }
  return from;
};

/** The noun phrase that begins at token `from`, with the phrases that prepositions hang on it where they are `wanted`. */
export const phraseAfter = (reading: Reading, from: number, wanted = true): Mention | null => {
  if (hasClass(reading, from, Class.pronoun)) return mention(reading, from, from + 1, from, from + 1, 'pronoun');
  let to = from;
  while (hasClass(reading, to, Class.determiner)) to++;
  const first = to;
  while (
    to - from < LONGEST_PHRASE &&
    (isNominal(reading, to) || hasClass(reading, to, Class.genitive) || joinsNames(reading, to, from))
  )
    to++;
  while (to > first && (hasClass(reading, to - 1, Class.genitive) || !canEndPhrase(reading, to - 1))) to--;
  if (to === first) return null;
  const end = endOfAttachments(reading, to, from, wanted);
  return designate(reading, from, end);
};

/** “of the committee” behind a noun belongs to it. */
const endOfAttachments = (reading: Reading, to: number, from: number, wanted: boolean): number => {
  let end = to;
  const hangs = (i: number): boolean =>
    (wanted && hasClass(reading, i, Class.preposition)) ||
    (isGenitive(reading, i) && !hasClass(reading, i - 1, Class.name));
  while (end - from < LONGEST_PHRASE && hangs(end)) {
    let at = end + 1;
    while (hasClass(reading, at, Class.determiner)) at++;
    if (!isNominal(reading, at) || isTemporal(reading, at)) break;
    while (isNominal(reading, at) || hasClass(reading, at, Class.genitive)) at++;
    end = at;
  }
  return end;
};

/** What a phrase is, by its name or its head word: the noun before the first preposition. */
export const designate = (reading: Reading, from: number, to: number): Mention => {
  let headTo = from;
  while (headTo < to && !(headTo > from && hasClass(reading, headTo, Class.preposition))) headTo++;
  const head = headTo - 1;
  // Ann Lee's or Ann Lee |supporters|: those whose name it is not.
  const isOthers = hasClass(reading, head, Class.person | Class.organisation | Class.reporter);
  for (let i = head; i >= from && !isOthers; i--)
    if (hasClass(reading, i, Class.name)) return named(reading, from, to, i);
  const bits: readonly (readonly [number, MentionKind])[] = [
    [Class.reporter, 'reporter'],
    [Class.document, 'document'],
    [Class.organisation, 'organisation'],
    [Class.office, 'role'],
    [Class.person, 'unnamed'],
  ];
  // one of the officials
  if (headTo < to && hasClass(reading, head, Class.determiner)) return mention(reading, from, to, from, to, 'unnamed');
  const found =
    bits.find(([bit]) => hasClass(reading, head, bit)) ?? bits.find(([bit]) => hasHead(reading, from, head, bit));
  const kind = found
    ? found[1]
    : isCapital(reading, head) && !hasClass(reading, from, Class.determiner)
      ? 'name'
      : isCapital(reading, head)
        ? 'organisation'
        : 'unknown';
  const { capitalNouns } = reading.lexicon.pack;
  // Pérez a los periodistas: what hangs on a name is no part of it.
  return mention(reading, from, to, from, kind === 'name' && !capitalNouns ? headTo : to, kind);
};

/** A report published by …: a participle stands behind the noun that it tells of. */
const hasHead = (reading: Reading, from: number, participle: number, bit: number): boolean =>
  participle > from && !isCapital(reading, participle) && hasClass(reading, participle - 1, bit);

const named = (reading: Reading, from: number, to: number, name: number): Mention => {
  let first = name;
  while (
    first - 2 >= from &&
    hasClass(reading, first - 1, Class.coordinator) &&
    hasClass(reading, first - 2, Class.name)
  )
    first -= 2;
  const title = titleBefore(reading, from, first);
  return { from, to, headFrom: first, headTo: name + 1, titleFrom: title.from, titleTo: title.to, kind: 'name' };
};

const mention = (
  _reading: Reading,
  from: number,
  to: number,
  headFrom: number,
  headTo: number,
  kind: MentionKind,
): Mention => ({ from, to, headFrom, headTo, titleFrom: headFrom, titleTo: headFrom, kind });

/** The noun phrase before a verb whose first word is token `verb`, over appositions and relative clauses. */
export const subjectBefore = (reading: Reading, verb: number, floor: number): Mention | null => {
  let end = verb;
  // Day said: a name that is another word, too.
  if (verb - 1 === floor && isCapital(reading, floor) && hasClass(reading, floor, Class.time))
    return mention(reading, floor, verb, floor, verb, 'name');
  while (
    end > floor &&
    hasClass(reading, end - 1, Class.adverb | Class.auxiliary | Class.time | Class.negation) &&
    !hasClass(reading, end - 1, Class.pronoun)
  )
    end -= hasClass(reading, end - 1, Class.time) && hasClass(reading, end - 2, Class.preposition) ? 2 : 1;
  end = withoutBrackets(reading, end, floor);
  if (!isParting(reading, end - 1)) return governing(reading, phraseBefore(reading, end, floor), floor);
  return beforeApposition(reading, end - 1, floor);
};

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
    // Where the verb is second, commas part clauses more often.
    if (reading.lexicon.pack.verbSecond) return null;
  }
  return null;
};

const isParting = (reading: Reading, i: number): boolean =>
  kindOf(reading, i) === Kind.comma || (kindOf(reading, i) === Kind.dash && !reading.lexicon.pack.verbSecond);

/** The end of what stands before brackets, (D-Ohio), and before a point that ends no sentence: Joseph Hall Jr. */
const withoutBrackets = (reading: Reading, to: number, floor: number): number => {
  let end = to;
  while (end > floor + 1 && kindOf(reading, end - 1) === Kind.parenthesisClose)
    end = reading.partner[end - 1] ?? end - 1;
  return end > floor + 1 && kindOf(reading, end - 1) === Kind.other ? end - 1 : end;
};

/** Where the verb is second, what a preposition before it governs is no subject: im Interview sagte er. */
const governing = (reading: Reading, phrase: Mention | null, floor: number): Mention | null => {
  if (!phrase || !reading.lexicon.pack.verbSecond || phrase.from <= floor) return phrase;
  return hasClass(reading, phrase.from - 1, Class.preposition) ? null : phrase;
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
  return phrase && phrase.to <= to ? phrase : null;
};

/** The subject of the sentence [from, to) that goes on at `to`: over the circumstances it may open with. */
export const sentenceSubject = (reading: Reading, from: number, to: number): Mention | null => {
  let at = from;
  for (let clauses = 0; clauses < CLAUSES_BEFORE_SUBJECT && at < to; clauses++) {
    const subject = readSubject(reading, at, to);
    if (subject && (clauses === 0 || subject.kind !== 'unknown')) return subject;
    if (reading.lexicon.pack.verbSecond) return null;
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
