/** Noun phrases where every noun has a capital: [article] [adjectives] nouns [what hangs on them]. All ranges are tokens. */
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { cueAt } from '../cue';
import type { Mention } from '../mention';
import { foldedOf, hasClass, kindOf, textOf } from '../navigate';
import { designate } from '../spaced/designate';
import { FUNCTIONS, isCapital } from '../spaced/nominal';

/** Tokens of a phrase, of the attributes before its noun, of a name in marks, of an apposition. */
const LONGEST_PHRASE = 40;
const LONGEST_ATTRIBUTE = 12;
const LONGEST_NAME_IN_MARKS = 7;
const LONGEST_APPOSITION = 24;

/** dpa-Meldung */
const COMPOUND = /-\p{Lu}/u;

/** A word with a capital that is no function word and no day. */
export const isNoun = (reading: Reading, i: number): boolean => {
  if (kindOf(reading, i) !== Kind.word) return false;
  if (!isCapital(reading, i)) return COMPOUND.test(textOf(reading, i, i + 1));
  if (hasClass(reading, i, Class.name)) return true;
  // Kritisiert wird …: a verb with a capital only opens the sentence.
  if (cueAt(reading, i)?.noun !== true && cueAt(reading, i) && kindOf(reading, i - 1) !== Kind.word) return false;
  return (
    !hasClass(reading, i, FUNCTIONS | Class.determiner | Class.adverb | Class.time | Class.source) &&
    !isOpeningAdverb(reading, i)
  );
};

/** |Glücklicherweise| kam niemand zu Schaden. */
const isOpeningAdverb = (reading: Reading, i: number): boolean =>
  kindOf(reading, i - 1) !== Kind.word &&
  reading.lexicon.pack.adverbEndings?.test(foldedOf(reading, i, i + 1)) === true &&
  !isCapital(reading, i + 1);

/** A word that can stand between an article and its noun. */
const isAttribute = (reading: Reading, i: number): boolean => {
  if (kindOf(reading, i) === Kind.number) return true;
  if (kindOf(reading, i) !== Kind.word || isCapital(reading, i)) return false;
  if (hasClass(reading, i, FUNCTIONS | Class.determiner)) return false;
  return cueAt(reading, i) === null || /e[nrsm]?$/.test(foldedOf(reading, i, i + 1));
};

/** die |veröffentlichten| Zahlen: whether token `i` lies between an article and its noun. */
export const isInsidePhrase = (reading: Reading, i: number): boolean => {
  const lowest = Math.max(0, i - LONGEST_ATTRIBUTE);
  for (let at = i - 1; at >= lowest && kindOf(reading, at) === Kind.word; at--)
    if (hasClass(reading, at, Class.determiner)) return firstNoun(reading, at) > i;
  return false;
};

/** The noun phrase that begins at token `from`, with its apposition between commas. */
export const phraseAt = (reading: Reading, from: number): Mention | null => {
  const phrases = known.get(reading) ?? [];
  known.set(reading, phrases);
  const phrase = phrases[from];
  if (phrase !== undefined) return phrase;
  const found = readPhraseAt(reading, from);
  phrases[from] = found;
  return found;
};

/** The phrases of a text: every cue near them asks for them again. */
const known = new WeakMap<Reading, (Mention | null)[]>();

const readPhraseAt = (reading: Reading, from: number): Mention | null => {
  const bare = bareAt(reading, from);
  if (!bare) return null;
  if (bare.kind === 'pronoun' || kindOf(reading, bare.to) !== Kind.comma) return bare;
  const other = bareAt(reading, bare.to + 1);
  if (!other || other.kind === 'pronoun' || other.to - other.from > LONGEST_APPOSITION) return bare;
  const after = kindOf(reading, other.to);
  // An apposition has a comma behind it; so has a list, which ends in “und”.
  if (after !== Kind.comma && after !== Kind.stop) return bare;
  if (hasClass(reading, other.to + 1, Class.coordinator)) return bare;
  return joined(reading, bare, other);
};

/** Der Leiter, Karl Moor,: the name says who is meant, the rest is the title. */
const joined = (reading: Reading, first: Mention, second: Mention): Mention => {
  const closed = kindOf(reading, second.to) === Kind.comma ? second.to + 1 : second.to;
  if (first.kind === 'name' || second.kind !== 'name') return { ...first, to: closed };
  const titleFrom = hasClass(reading, first.from, Class.determiner) ? first.from + 1 : first.from;
  return { ...second, from: first.from, to: closed, titleFrom, titleTo: first.to };
};

const bareAt = (reading: Reading, from: number): Mention | null => {
  const noun = firstNoun(reading, from);
  if (noun < 0) return alone(reading, from);
  let to = endOfNouns(reading, noun);
  for (let next = to; next >= 0 && to - from < LONGEST_PHRASE; ) {
    next = endOfAttachment(reading, to, from);
    if (next >= 0) to = next;
  }
  return designate(reading, from, to);
};

/** A pronoun, or a word of number that stands for people. */
const alone = (reading: Reading, from: number): Mention | null => {
  const range = { from, to: from + 1, headFrom: from, headTo: from + 1, titleFrom: from, titleTo: from };
  if (hasClass(reading, from, Class.pronoun)) return { ...range, kind: 'pronoun' };
  const counts = hasClass(reading, from, Class.determiner) && !hasClass(reading, from, Class.definite);
  return counts ? { ...range, kind: 'unnamed' } : null;
};

/** The first noun of the phrase at `from`, behind its article and adjectives; -1 if none begins there. */
const firstNoun = (reading: Reading, from: number): number => {
  let at = from;
  while (hasClass(reading, at, Class.determiner) && at - from < 3) at++;
  const opened = at > from;
  for (; at - from < LONGEST_ATTRIBUTE; at++) {
    if (startsNoun(reading, at)) return at;
    if (isAttribute(reading, at) || (opened && hasClass(reading, at, Class.adverb | Class.time))) continue;
    const inner = opened ? behindInner(reading, at) : -1;
    if (inner < 0) return -1;
    at = inner;
  }
  return -1;
};

/** der |für die Region zuständige| Leiter: the adjective at which an attribute with a phrase in it ends, -1 if none. */
const behindInner = (reading: Reading, from: number): number => {
  if (!hasClass(reading, from, Class.preposition) && !hasClass(reading, from, Class.determiner)) return -1;
  for (let at = from + 1; at - from < LONGEST_ATTRIBUTE; at++) {
    const kind = kindOf(reading, at);
    if (kind !== Kind.word && kind !== Kind.number) return -1;
    if (isAttribute(reading, at) && isNoun(reading, at - 1) && isNoun(reading, at + 1)) return at;
  }
  return -1;
};

const startsNoun = (reading: Reading, i: number): boolean => isNoun(reading, i) || closeOfName(reading, i) >= 0;

/** The closing mark of a name in marks that opens at token `i`; -1 if there is none. */
export const closeOfName = (reading: Reading, i: number): number => {
  const close = kindOf(reading, i) === Kind.open ? (reading.partner[i] ?? -1) : -1;
  if (close < 0 || close - i > LONGEST_NAME_IN_MARKS || !isCapital(reading, i + 1)) return -1;
  // ein Spruch: „Auf!“ Tom Ried sagte …: what is cried ends its sentence.
  if (kindOf(reading, close - 1) === Kind.stop && isCapital(reading, close + 1)) return -1;
  const before = kindOf(reading, i - 1);
  if (before === Kind.colon || before === Kind.comma) return -1;
  // „BBC News“ berichtet: at the head of a sentence a name has a verb behind it, an utterance a comma.
  const opens = before !== Kind.word;
  if (opens && kindOf(reading, close + 1) !== Kind.word) return -1;
  return foldedOf(reading, i - 1, i) === reading.lexicon.pack.particles?.called ? -1 : close;
};

const endOfNouns = (reading: Reading, from: number): number => {
  let at = from;
  for (;;) {
    if (isNoun(reading, at)) at++;
    else if (closeOfName(reading, at) >= 0) at = closeOfName(reading, at) + 1;
    else if (kindOf(reading, at) === Kind.parenthesisOpen && (reading.partner[at] ?? -1) - at < LONGEST_NAME_IN_MARKS)
      at = Math.max(at, reading.partner[at] ?? at) + 1;
    else return at;
  }
};

/** The end of what hangs on a noun phrase at its end `to`: des Ministeriums, von Berlin, und der Senat; -1 if nothing. */
const endOfAttachment = (reading: Reading, to: number, from: number): number => {
  if (!hangs(reading, to, from)) return -1;
  const noun = firstNoun(reading, to + 1);
  if (noun < 0 || hasClass(reading, noun - 1, Class.time)) return -1;
  return endOfNouns(reading, noun);
};

const hangs = (reading: Reading, i: number, from: number): boolean => {
  const { genitiveArticles, attributivePrepositions, adverbialPrepositions } = reading.lexicon.pack;
  const word = foldedOf(reading, i, i + 1);
  // Behind a person's name an article opens another phrase: sagte Moor der Zeitung.
  if (genitiveArticles?.includes(word)) return !hasClass(reading, i - 1, Class.name) || i - from > 3;
  if (attributivePrepositions?.includes(word)) return !adverbialPrepositions?.includes(foldedOf(reading, i, i + 2));
  return hasClass(reading, i, Class.coordinator) && kindOf(reading, i) === Kind.word;
};
