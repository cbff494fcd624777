import type { Reading } from '../reading/reading';
import type { Draft } from './draft';

/**
 * Chooses among proposals that claim the same words. What the layout marks goes before what a cue inside it reports,
 * unless that cue names its own speaker there.
 */
export const chooseQuotes = (reading: Reading, laidOut: readonly Draft[], reported: readonly Draft[]): Draft[] => {
  const owner = new Int32Array(reading.tokens.count).fill(-1);
  laidOut.forEach(({ spans }, index) => {
    for (const { from, to } of spans) owner.fill(index, from, to);
  });
  const free = reported.filter(({ cue, mention, spans }) => {
    const at = cue?.from ?? spans[0]?.from ?? 0;
    if (owner[at] === -1) return spans.every(({ from }) => owner[from] === -1);
    return mention !== null && mention.kind === 'name';
  });
  return [...laidOut, ...free];
};
