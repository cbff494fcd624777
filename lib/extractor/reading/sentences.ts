import { isPause, Kind } from './kinds';
import type { Quotation } from './pair-marks';
import type { Tokens } from './tokens';

/**
 * For each token, the first token after its sentence: behind the full stop, or behind a quotation that ends in one; at
 * the latest the closing mark or the line break around it. Pairs of marks and brackets are passed over as one.
 */
export const findSentenceEnds = (tokens: Tokens, partner: Int32Array, quotations: readonly Quotation[]): Int32Array => {
  const ends = new Int32Array(tokens.count + 1).fill(tokens.count);
  const closesSentence = new Uint8Array(tokens.count + 1);
  for (const { open, close, to } of quotations)
    if (open >= 0 && close >= 0 && tokens.kind[to - 1] === Kind.stop && to > open + 1) closesSentence[open] = 1;
  for (let i = tokens.count - 1; i >= 0; i--) {
    const kind = tokens.kind[i] ?? Kind.newline;
    if (kind === Kind.newline || kind === Kind.close) ends[i] = i;
    else if (kind === Kind.stop) ends[i] = i + 1;
    else {
      const pair = partner[i] ?? -1;
      const next = pair > i ? pair + 1 : i + 1;
      const closed = closesSentence[i] === 1 && !isPause(tokens.kind[next] ?? Kind.newline);
      ends[i] = closed ? next : (ends[next] ?? tokens.count);
    }
  }
  return ends;
};
