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
