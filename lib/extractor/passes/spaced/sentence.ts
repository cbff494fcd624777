import { Kind } from '../../reading/kinds';
import type { Reading } from '../../reading/reading';
import { kindOf, stepLeft } from '../navigate';
import type { Report } from '../report';
import { behindDateline } from './dateline';

/** A sentence is followed back no further than this. Tokens. */
const LONGEST_SENTENCE = 60;

/**
 * The first token of the sentence of token `i`, behind a dateline.
 *
 * @param last the report before: what was walked over for it is not walked again
 */
export const sentenceStart = (reading: Reading, i: number, last?: Report): number => {
  const lowest = Math.max(0, i - LONGEST_SENTENCE);
  let at = i;
  while (at > lowest) {
    if (at === last?.cueFrom && last.sentenceFrom !== undefined) return Math.max(lowest, last.sentenceFrom);
    const before = kindOf(reading, at - 1);
    if (before === Kind.stop || before === Kind.newline || before === Kind.open || before === Kind.close) break;
    if (before === Kind.parenthesisOpen) break;
    // (D-Ohio): what stands in brackets ends no sentence.
    at = stepLeft(reading, at);
  }
  return behindDateline(reading, at, i);
};
