/** Noun phrases beside a token: what ends before it, what begins at it. */
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import type { Mention } from '../mention';
import { foldedOf, hasClass, kindOf } from '../navigate';
import { designate, mention } from './designate';
import { canEndPhrase, isCapital, isGenitive, isNominal, isTemporal, joinsNames } from './nominal';

/** Nouns for those who speak. */
const SPEAKERS = Class.office | Class.person | Class.organisation | Class.reporter;
/** Noun phrases are followed no further than this. Tokens. */
const LONGEST_PHRASE = 24;

/** The noun phrase that ends before token `end`, not reaching over `floor`. */
export const phraseBefore = (reading: Reading, end: number, floor: number): Mention | null => {
  const last = end - 1;
  if (last < floor) return null;
  const share = shareBefore(reading, end, floor);
  if (share >= 0) return mention(share, end, share, end, 'unnamed');
  if (hasClass(reading, last, Class.pronoun)) return mention(last, end, last, end, 'pronoun');
  if (hasClass(reading, last, Class.determiner) && !hasClass(reading, last, Class.definite))
    return mention(last, end, last, end, 'unnamed');
  if (kindOf(reading, last) === Kind.number) return numberOfPeople(reading, end, floor);
  if (!isNominal(reading, last)) return null;
  if (!hasClass(reading, last, Class.name)) return designate(reading, startOfPhrase(reading, last, floor), end);
  const titled = behindMarks(reading, last, floor);
  const phrase = designate(reading, titled >= 0 ? titled : startOfName(reading, last, floor), end);
  // “…,” minister of mines Anna Pike
  const isTitle = titled >= 0 && phrase.kind !== 'name' && !hasClass(reading, titled, Class.determiner);
  return isTitle ? withTitle(titled, last) : phrase;
};

/** A name with all the words before it as its title. */
const withTitle = (from: number, name: number): Mention => ({
  ...mention(from, name + 1, name, name + 1, 'name'),
  titleFrom: from,
  titleTo: name,
});

/** |a spokesman for Anna Pike|: who speaks for someone is not that one. */
const startOfName = (reading: Reading, last: number, floor: number): number => {
  const from = startOfTitle(reading, last, floor);
  const before = from - 1;
  // President of the council Ann Lee: the name says who the president is.
  const isBearer = from < last && hasClass(reading, last - 1, Class.organisation);
  if (isBearer || before - 1 < floor || !hasClass(reading, before, Class.preposition)) return from;
  return hasClass(reading, before - 1, SPEAKERS) ? startOfPhrase(reading, last, floor) : from;
};

/** What may stand in a title that no list has: plumber, minister of mines and energy. */
const TITLE_WORDS = Class.preposition | Class.coordinator | Class.genitive | Class.determiner;

/** “…,” |plumber Anna Pike|: whatever stands between words in marks and a name tells who bears it; -1 if nothing does. */
const behindMarks = (reading: Reading, name: number, floor: number): number => {
  let from = name;
  while (
    from > floor &&
    name - from < LONGEST_PHRASE &&
    (isNominal(reading, from - 1) || hasClass(reading, from - 1, TITLE_WORDS))
  )
    from--;
  const opens = isNominal(reading, from) || hasClass(reading, from, Class.determiner);
  return from < name && opens && kindOf(reading, from - 1) === Kind.close ? from : -1;
};

/** three in 10, many of them: first token of a share of people that ends before `end`; -1 if there is none. */
const shareBefore = (reading: Reading, end: number, floor: number): number => {
  if (end - 3 < floor || !hasClass(reading, end - 2, Class.preposition) || !counts(reading, end - 3)) return -1;
  return counts(reading, end - 1) || hasClass(reading, end - 1, Class.pronoun) ? end - 3 : -1;
};

const counts = (reading: Reading, i: number): boolean =>
  kindOf(reading, i) === Kind.number ||
  (hasClass(reading, i, Class.determiner) && !hasClass(reading, i, Class.definite));

/** 42 percent, |42%|, those over 60 say: a number can stand for people. */
const numberOfPeople = (reading: Reading, end: number, floor: number): Mention => {
  const from = startOfPhrase(reading, end - 1, floor);
  return mention(from, end, from, end, 'unnamed');
};

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
      const noun = beforeParticiple(reading, before, floor);
      if (noun >= 0) {
        from = noun;
        closed = false;
        continue;
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

/** |a report| published |by| the institute: the noun that a participle before token `by` tells of; -1 if there is none. */
const beforeParticiple = (reading: Reading, by: number, floor: number): number => {
  const agent = reading.lexicon.pack.particles?.agent;
  const isAgent = agent?.includes(foldedOf(reading, by, by + 1)) === true;
  const participle = isAgent && hasClass(reading, by - 1, Class.verb) && !isCapital(reading, by - 1);
  return participle && by - 2 >= floor && hasClass(reading, by - 2, Class.document) ? by - 2 : -1;
};

/** one |of the officials: behind “of” and an article a number stands for people. */
const countsBefore = (reading: Reading, from: number): number =>
  hasClass(reading, from, Class.definite) ? Class.determiner : 0;

/** Before a name stand titles, and words before titles: “former Ohio governor” John Kasich. */
export const startOfTitle = (reading: Reading, name: number, floor: number): number => {
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
  if (hasClass(reading, from, Class.pronoun)) return mention(from, from + 1, from, from + 1, 'pronoun');
  let to = from;
  while (hasClass(reading, to, Class.determiner)) to++;
  const first = to;
  while (
    to - from < LONGEST_PHRASE &&
    (isNominal(reading, to) || hasClass(reading, to, Class.genitive) || joinsNames(reading, to, from)) &&
    !isVerbBehindName(reading, to)
  )
    to++;
  while (to > first && (hasClass(reading, to - 1, Class.genitive) || !canEndPhrase(reading, to - 1))) to--;
  if (to === first) return shareAfter(reading, from, first);
  const end = endOfAttachments(reading, to, from, wanted);
  return designate(reading, from, end);
};

/** said |one of the officials|, said |another|: a word of number that stands for people; null where it is no such word. */
const shareAfter = (reading: Reading, from: number, to: number): Mention | null => {
  if (to === from || !counts(reading, to - 1)) return null;
  const end = endOfAttachments(reading, to, from, true);
  const stands = end > to || kindOf(reading, to) !== Kind.word;
  return stands && !isPossessive(reading, to - 1) ? mention(from, end, from, end, 'unnamed') : null;
};

const isPossessive = (reading: Reading, i: number): boolean =>
  reading.lexicon.pack.possessives?.includes(foldedOf(reading, i, i + 1)) === true;

/** Mora |considers| Arden …: an unknown word between a name and another phrase. */
export const isVerbBehindName = (reading: Reading, i: number): boolean => {
  const { verbEndings } = reading.lexicon.pack;
  if (!verbEndings || reading.tokens.entry[i] !== -1 || isCapital(reading, i) || !isCapital(reading, i - 1))
    return false;
  const opens = Class.determiner | Class.pronoun | Class.name;
  const other = hasClass(reading, i + 1, opens) || isCapital(reading, i + 1);
  return other && verbEndings.test(foldedOf(reading, i, i + 1));
};

/** Whether a preposition where they are `wanted`, or an article hangs the next noun on the one before token `i`. */
const hangs = (reading: Reading, i: number, wanted: boolean): boolean =>
  (wanted && hasClass(reading, i, Class.preposition)) ||
  (isGenitive(reading, i) && !hasClass(reading, i - 1, Class.name));

/** “of the committee” behind a noun belongs to it. */
const endOfAttachments = (reading: Reading, to: number, from: number, wanted: boolean): number => {
  let end = to;
  while (end - from < LONGEST_PHRASE && hangs(reading, end, wanted)) {
    let at = end + 1;
    while (hasClass(reading, at, Class.determiner)) at++;
    if (!isNominal(reading, at) || isTemporal(reading, at)) break;
    while (isNominal(reading, at) || hasClass(reading, at, Class.genitive)) at++;
    end = at;
  }
  return end;
};
