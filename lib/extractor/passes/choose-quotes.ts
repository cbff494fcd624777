import type { Reading } from '../reading/reading';
import type { Draft } from './draft';
import type { Entity } from './speakers';

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

/** Leaves out what stands inside a quote without another speaker: it is part of what that quote says. */
export const withoutOwnNested = (drafts: readonly Draft[], speakersOf: ReadonlyMap<Draft, Entity | null>): Draft[] => {
  const ordered = [...drafts].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  const dropped = new Set<Draft>();
  let outer: Draft | null = null;
  for (const draft of ordered) {
    if (!outer || endOf(draft) > endOf(outer)) outer = draft;
    else if (draft.frame === 'nested' && speaks(speakersOf, draft, outer)) dropped.add(draft);
  }
  return drafts.filter((draft) => !dropped.has(draft));
};

/** Whether nobody but the outer speaker says the inner words. */
const speaks = (speakersOf: ReadonlyMap<Draft, Entity | null>, inner: Draft, outer: Draft): boolean => {
  const speaker = speakersOf.get(inner) ?? null;
  return speaker === null || speaker === speakersOf.get(outer);
};

const startOf = ({ spans }: Draft): number => spans[0]?.from ?? 0;
const endOf = ({ spans }: Draft): number => spans[spans.length - 1]?.to ?? 0;
