/** Clauses about the noun before them: …, die heftiger sein werden; …, in dem er wohnt. */
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { cueAt } from '../cue';
import { foldedOf, hasClass, kindOf } from '../navigate';
import { isReportedMood } from './mood';
import { phraseAt } from './phrase';

/** Whether token `i` is known as a verb. */
const isVerb = (reading: Reading, i: number): boolean => {
  if (kindOf(reading, i) !== Kind.word) return false;
  const known = hasClass(reading, i, Class.verb | Class.auxiliary | Class.unreal) || isReportedMood(reading, i);
  return known || (cueAt(reading, i)?.noun === undefined && cueAt(reading, i) !== null);
};

/** Whether the verb stands second in the clause that begins at `from`, as in a statement. */
export const hasVerbSecond = (reading: Reading, from: number): boolean => {
  let at = from;
  while (hasClass(reading, at, Class.coordinator | Class.connective) && !isVerb(reading, at)) at++;
  if (isVerb(reading, at)) return false;
  if (hasClass(reading, at, Class.preposition)) at++;
  const first = phraseAt(reading, at)?.to ?? at + 1;
  return isVerb(reading, Math.max(first, at + 1)) || isVerb(reading, at + 1);
};

/** Whether a relative clause begins at token `from`, behind a comma. */
export const opensRelative = (reading: Reading, from: number): boolean => {
  const { relatives } = reading.lexicon.pack;
  if (!relatives) return false;
  const at = hasClass(reading, from, Class.preposition) ? from + 1 : from;
  return relatives.includes(foldedOf(reading, at, at + 1)) && !hasVerbSecond(reading, from);
};
