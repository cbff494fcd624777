import { Kind } from '../reading/kinds';
import type { Reading, TokenRange } from '../reading/reading';
import { trimContent } from './content';
import type { Draft } from './draft';
import { foldedOf, kindOf, sentenceEnd } from './navigate';

/** Tokens of a sentence that are looked at. */
const LONGEST_SENTENCE = 120;

/**
 * Adds the sentences that their verbs show to be reported: er sagte, es sei spät. |Man werde sehen.| Each belongs to
 * whoever was reported right before it in the paragraph. Cost: linear in the text.
 */
export const continueByMood = (reading: Reading, drafts: readonly Draft[]): Draft[] => {
  const moods = new Set(reading.lexicon.pack.reportedMood);
  if (moods.size === 0) return [...drafts];
  const owner = ownersOf(reading, drafts);
  const found: Draft[] = [];
  for (const { from, to } of reading.paragraphs) {
    let last: Draft | null = null;
    for (let at = from; at < to; ) {
      const end = Math.max(sentenceEnd(reading, at), at + 1);
      const own = ownerIn(owner, at, end);
      const sentence: TokenRange = { from: at, to: end };
      if (own) last = own;
      else if (last && isReported(reading, sentence, moods)) {
        last = continued(reading, sentence, last);
        found.push(last);
      } else if (end - at > 1) last = null;
      at = end;
    }
  }
  return [...drafts, ...found];
};

const ownersOf = (reading: Reading, drafts: readonly Draft[]): (Draft | undefined)[] => {
  const owner: (Draft | undefined)[] = [];
  owner.length = reading.tokens.count;
  for (const draft of drafts) for (const { from, to } of draft.spans) owner.fill(draft, from, to);
  return owner;
};

const ownerIn = (owner: readonly (Draft | undefined)[], from: number, to: number): Draft | null => {
  for (let i = to - 1; i >= from; i--) {
    const draft = owner[i];
    if (draft) return draft;
  }
  return null;
};

const isReported = (reading: Reading, { from, to }: TokenRange, moods: ReadonlySet<string>): boolean => {
  const last = Math.min(to, from + LONGEST_SENTENCE);
  for (let i = from; i < last; i++) {
    if (kindOf(reading, i) === Kind.word && moods.has(foldedOf(reading, i, i + 1))) return true;
  }
  return false;
};

const continued = (reading: Reading, { from, to }: TokenRange, last: Draft): Draft => ({
  type: 'indirect',
  spans: [trimContent(reading, from, to)],
  cue: null,
  mention: last.mention,
  report: null,
  frame: 'continued',
  sharesWith: last,
});
