import { Kind } from '../../reading/kinds';
import type { Reading } from '../../reading/reading';
import { kindOf, stepLeft } from '../navigate';
import { behindDateline } from './dateline';

/** A sentence is followed back no further than this. Tokens. */
const LONGEST_SENTENCE = 60;

/** The first token of the sentence of token `i`, behind a dateline. */
export const sentenceStart = (reading: Reading, i: number): number => {
  let at = i;
  for (let steps = 0; steps < LONGEST_SENTENCE && at > 0; steps++) {
    const before = kindOf(reading, at - 1);
    if (before === Kind.stop || before === Kind.newline || before === Kind.open || before === Kind.close) break;
    if (before === Kind.parenthesisOpen) break;
    // (D-Ohio): what stands in brackets ends no sentence.
    at = stepLeft(reading, at);
  }
  return behindDateline(reading, at, i);
};
