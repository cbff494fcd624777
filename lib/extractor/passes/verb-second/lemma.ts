/** Verbs by what all their forms share, so that what was learned of one form holds for the others. */
import { codeOf } from '../../learned/hashed-model';
import type { Reading } from '../../reading/reading';
import { foldedOf } from '../navigate';
import { wordCode } from '../spaced/codes';

/** A number for the verb of a cue and the particle that it is parted from: teilte … mit is mitgeteilt. */
export const verbCode = (reading: Reading, cue: number, particle: number): number => {
  const verb = reading.lexicon.pack.lemmas?.get(foldedOf(reading, cue, cue + 1));
  if (verb === undefined) return wordCode(reading, cue);
  return codeOf(particle >= 0 && !verb.includes('|') ? `${foldedOf(reading, particle, particle + 1)}|${verb}` : verb);
};

/** The particle that a verb is parted from, at the end of its clause; -1 if there is none. */
export const particleOf = (reading: Reading, cue: number, to: number): number => {
  const last = to - 1;
  if (last <= cue) return -1;
  return reading.lexicon.pack.separablePrefixes?.includes(foldedOf(reading, last, last + 1)) ? last : -1;
};

/** teilte das Land: a verb that reports only with its prefix, and stands without it. */
export const lacksPrefix = (reading: Reading, cue: number, to: number): boolean => {
  const { lemmas, prefixedOnly } = reading.lexicon.pack;
  const verb = lemmas?.get(foldedOf(reading, cue, cue + 1));
  return verb !== undefined && prefixedOnly?.includes(verb) === true && particleOf(reading, cue, to) < 0;
};
