/** Who tells of words in marks by a verb that no list has: “…,” he snaps. */
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Quotation } from '../../reading/pair-marks';
import type { Reading } from '../../reading/reading';
import { cueAt } from '../cue';
import type { Mention } from '../mention';
import { foldedOf, hasClass, kindOf } from '../navigate';
import { designate } from './designate';
import { isCapital, isUnlisted } from './nominal';
import { phraseAfter } from './phrase';

/** What a sentence in marks begins behind. */
const BORDERS: ReadonlySet<number> = new Set([Kind.newline, Kind.stop, Kind.close, Kind.ellipsis]);

/**
 * Whoever stands with a finite verb right behind marks that open a sentence and whose words end in a comma: nothing
 * else is written so.
 */
export const tellerBehind = (reading: Reading, { open, close }: Quotation): Mention | null => {
  const from = close + 1;
  const opensSentence = open === 0 || BORDERS.has(kindOf(reading, open - 1));
  if (!opensSentence || kindOf(reading, close - 1) !== Kind.comma) return null;
  const phrase = phraseAfter(reading, from, false);
  if (!phrase) return null;
  const verb = verbIn(reading, phrase) ?? verbBehind(reading, phrase.to);
  if (verb === null) return null;
  const teller = verb < phrase.to ? designate(reading, from, verb) : phrase;
  return teller.kind === 'name' || isSomeone(reading, teller) ? teller : null;
};

/** Ann Hill |shares|: an unknown verb behind a name is read as a part of its phrase. */
const verbIn = (reading: Reading, { from, to }: Mention): number | null => {
  for (let i = from + 1; i < to; i++) if (isCapital(reading, i - 1) && looksLikeVerb(reading, i)) return i;
  return null;
};

const verbBehind = (reading: Reading, to: number): number | null => {
  let verb = to;
  while (hasClass(reading, verb, Class.adverb)) verb++;
  return looksLikeVerb(reading, verb) ? verb : null;
};

/** He, but not it nor who. */
const isSomeone = (reading: Reading, { kind, headFrom, headTo }: Mention): boolean =>
  kind === 'pronoun' &&
  !hasClass(reading, headFrom, Class.complementizer) &&
  reading.lexicon.pack.impersonal?.includes(foldedOf(reading, headFrom, headTo)) !== true;

const looksLikeVerb = (reading: Reading, i: number): boolean => {
  if (kindOf(reading, i) !== Kind.word || isCapital(reading, i)) return false;
  if (hasClass(reading, i, Class.verb) || cueAt(reading, i)) return true;
  return isUnlisted(reading, i) && reading.lexicon.pack.verbEndings?.test(foldedOf(reading, i, i + 1)) === true;
};
