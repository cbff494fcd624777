/** What a report looks like, before it is asked what it reports. */
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { hasClass, kindOf } from '../navigate';
import type { Report } from '../report';

/** Whether a comma stands before what a report leads to. */
export const isPaused = (reading: Reading, { contentFrom }: Report): boolean =>
  kindOf(reading, contentFrom - 1) === Kind.comma;

/** “…,” she said in May at the port: without “that” nothing more is reported. */
export const followsThat = (reading: Reading, { contentFrom }: Report): boolean =>
  hasClass(reading, contentFrom - 1, Class.complementizer);

/** Someone quoted inside a quotation counts only when named there. */
export const speaksInside = ({ subject, place, link }: Report): boolean =>
  subject !== null && subject.kind !== 'unknown' && place !== 'chain' && link !== 'clause' && link !== 'end';

export const isLowerCase = (reading: Reading, i: number): boolean => {
  const offset = reading.tokens.start[i] ?? 0;
  const character = reading.text.charAt(offset);
  return character === character.toLowerCase() && character !== character.toUpperCase();
};

/** Whether a cue inside a sentence ends what was reported before it. */
export const opensAnew = (reading: Reading, other: Report): boolean => {
  if (reading.lexicon.pack.writing === 'continuous')
    return other.place === 'clause' || other.place === 'source'
      ? other.subject?.kind !== 'unknown' || other.link !== 'clause'
      : true;
  if (other.place === 'chain')
    return (
      other.link !== 'clause' || followsThat(reading, other) || kindOf(reading, other.clauseFrom - 1) === Kind.comma
    );
  const before = other.clauseFrom - 1;
  const joint = hasClass(reading, before, Class.coordinator | Class.additive);
  return kindOf(reading, joint ? before - 1 : before) === Kind.comma;
};
