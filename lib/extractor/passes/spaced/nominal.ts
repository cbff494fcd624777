/** Which tokens can be a noun, an adjective or a part of a name. */
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { cueAt } from '../cue';
import { foldedOf, hasClass, kindOf } from '../navigate';

export const NOUNS =
  Class.name | Class.office | Class.person | Class.organisation | Class.document | Class.honorific | Class.reporter;
/** Words that are no part of a noun phrase, but for those that open one. */
export const FUNCTIONS =
  Class.verb |
  Class.auxiliary |
  Class.negation |
  Class.connective |
  Class.complementizer |
  Class.preposition |
  Class.coordinator |
  Class.pronoun |
  Class.self |
  Class.unreal;

export const isCapital = (reading: Reading, i: number): boolean => {
  const offset = reading.tokens.start[i] ?? 0;
  return reading.text.charCodeAt(offset) !== reading.units[offset];
};

/** A word without a capital that is in no class. */
export const isUnlisted = (reading: Reading, i: number): boolean =>
  kindOf(reading, i) === Kind.word && (reading.tokens.classes[i] ?? 0) === 0 && !isCapital(reading, i);

const opensSentence = (reading: Reading, i: number): boolean => i === 0 || kindOf(reading, i - 1) !== Kind.word;

/** Whether a token can be a noun, an adjective or a part of a name. */
export const isNominal = (reading: Reading, i: number): boolean => {
  const kind = kindOf(reading, i);
  if (kind === Kind.number) return true;
  if (kind !== Kind.word) return false;
  if (hasClass(reading, i, NOUNS)) return true;
  if (hasClass(reading, i, FUNCTIONS | Class.adverb | Class.time | Class.determiner | Class.genitive)) return false;
  // Where nouns have capitals, one on a verb only opens the sentence.
  if (cueAt(reading, i) === null) return true;
  return isCapital(reading, i) && !(reading.lexicon.pack.capitalNouns && opensSentence(reading, i));
};

/** Where every noun has a capital, a phrase ends in one. */
export const canEndPhrase = (reading: Reading, i: number): boolean =>
  reading.lexicon.pack.capitalNouns !== true || isCapital(reading, i);

/** der Sprecher |des| Ministeriums: an article that hangs a noun on the one before it. */
export const isGenitive = (reading: Reading, i: number): boolean => {
  const { genitiveArticles } = reading.lexicon.pack;
  return genitiveArticles?.includes(foldedOf(reading, i, i + 1)) === true;
};

export const isTemporal = (reading: Reading, i: number): boolean => hasClass(reading, i, Class.time);

/** “and” between two names or offices. */
export const joinsNames = (reading: Reading, i: number, floor: number): boolean => {
  const joins = hasClass(reading, i, Class.coordinator) || kindOf(reading, i) === Kind.enumeration;
  if (!joins || i - 1 < floor) return false;
  return (hasClass(reading, i - 1, NOUNS) && isNominal(reading, i + 1)) || isInsideName(reading, i);
};

/** The Travel |and| Tourism Council: between words with capitals behind an article, of which the last is one for a body. */
const isInsideName = (reading: Reading, i: number): boolean => {
  if (reading.lexicon.pack.capitalNouns) return false;
  let first = i;
  while (isNameWord(reading, first - 1)) first--;
  let last = i;
  while (isNameWord(reading, last + 1)) last++;
  const isBody = last > i && hasClass(reading, last, Class.organisation);
  return isBody && first < i && hasClass(reading, first - 1, Class.definite);
};

const isNameWord = (reading: Reading, i: number): boolean =>
  kindOf(reading, i) === Kind.word && isCapital(reading, i) && !hasClass(reading, i, Class.name | Class.determiner);
