/** What quotes by layout have in common. */
import { Kind } from '../../reading/kinds';
import type { Reading, TokenRange } from '../../reading/reading';
import type { Draft, Frame } from '../draft';
import type { Mention } from '../mention';
import { kindOf, quotationAt } from '../navigate';

/** A quote whose content is marked by the layout; marks around all of it are left out. */
export const draftOf = (
  reading: Reading,
  content: TokenRange,
  mention: Mention | null,
  frame: Frame,
  type: Draft['type'],
): Draft => {
  const quotation = quotationAt(reading, content.from);
  const whole = quotation && quotation.close >= 0 && quotation.close + 1 >= content.to;
  const range = whole ? { from: quotation.from, to: quotation.to } : content;
  return { type: whole ? 'direct' : type, spans: [range], cue: null, mention, report: null, frame };
};

/** Whether what ends at token `to` is a whole sentence, or stands in marks. */
export const endsSentence = (reading: Reading, to: number): boolean => {
  const kind = kindOf(reading, to - 1);
  return kind === Kind.stop || kind === Kind.close || kind === Kind.ellipsis;
};
