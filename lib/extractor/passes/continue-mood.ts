import { codeOf, feature, probabilityOf } from '../learned/hashed-model';
import { Kind } from '../reading/kinds';
import { Class } from '../reading/lexicon';
import type { Reading, TokenRange } from '../reading/reading';
import { trimContent } from './content';
import { cueAt } from './cue';
import type { Draft } from './draft';
import type { Mention } from './mention';
import { hasClass, kindOf, sentenceEnd, stepRight } from './navigate';
import { bucket, endCode, wordCode } from './spaced/codes';
import { moodsIn } from './verb-second/mood';
import type { WeighedMention } from './verb-second/subject';
import { candidatesIn } from './verb-second/whole-sentences';

/** Tokens of a sentence that are looked at. */
const LONGEST_SENTENCE = 120;
/** Words of a sentence whose forms count. */
const MOST_WORDS = 30;
/** Sentences behind a report that can go on with it. */
const FARTHEST = 6;
/** Odds of a subject who is told of. */
const SURE = 0.5;
/** Odds that a sentence must have to be said by whoever spoke before. */
const LIKELY = 0.52;
/** Odds that one between a report and such a sentence must have. */
const BETWEEN = 0.2;

/** Who is heard to speak, before a sentence. */
export interface Voice {
  readonly mention: Mention | null;
  /** What was reported last; null where only someone was told of. */
  readonly draft: Draft | null;
  /** Sentences since then. */
  readonly distance: number;
  /** Sentences that go on with it so far. */
  readonly run: number;
}

/** A sentence that can be said by whoever spoke before. */
export interface Follower {
  readonly sentence: TokenRange;
  readonly voice: Voice;
  readonly features: readonly number[];
}

/**
 * Adds the sentences that their verbs show to be reported: er sagte, es sei spät. |Man werde sehen. Dann gehe er.| They
 * belong to whoever was reported right before; one after the other they are one quote. Cost: linear in the text.
 */
export const continueByMood = (reading: Reading, drafts: readonly Draft[]): Draft[] => {
  const stored = reading.lexicon.pack.continuationOdds;
  if (!stored) return [...drafts];
  const found: Draft[] = [];
  let doubted: Follower | null = null;
  follow(reading, drafts, (follower) => {
    const { sentence, features } = follower;
    const odds = probabilityOf(stored, features);
    const before = doubted?.sentence.to === sentence.from ? doubted : null;
    doubted = odds < LIKELY && odds >= BETWEEN ? follower : null;
    if (odds < LIKELY) return false;
    const voice = before?.voice ?? follower.voice;
    const open = voice.run > 0 ? found.at(-1) : undefined;
    const range = trimContent(reading, (before ?? follower).sentence.from, sentence.to);
    if (range.to <= range.from) return false;
    const span = open?.spans[0];
    if (open && span) open.spans = [{ from: span.from, to: range.to }];
    else found.push(continued(range, voice));
    return true;
  });
  return [...drafts, ...found];
};

/** Goes over the sentences that follow a report; `goesOn` says of each whether it is reported too. */
export const follow = (reading: Reading, drafts: readonly Draft[], goesOn: (follower: Follower) => boolean): void => {
  const owner = ownersOf(reading, drafts);
  let voice = null as Voice | null;
  let previous: TokenRange | null = null;
  for (const { from, to } of reading.paragraphs) {
    for (let at = from; at < to; ) {
      const end = Math.min(to, Math.max(sentenceEnd(reading, at), at + 1));
      const sentence: TokenRange = { from: at, to: end };
      const draft = ownerIn(owner, at, end);
      if (draft) voice = { mention: draft.mention, draft, distance: 0, run: 0 };
      else if (end - at > 2) {
        const heard: Voice | null = voice && voice.run > 0 ? voice : toldOf(reading, previous, sentence, voice);
        if (heard && heard.distance < FARTHEST) {
          const features = featuresOf(reading, sentence, heard, at === from);
          if (goesOn({ sentence, voice: heard, features })) voice = { ...heard, run: heard.run + 1 };
          else if (voice) voice = { ...voice, distance: voice.distance + 1, run: 0 };
        }
      }
      previous = draft ? null : sentence;
      at = end;
    }
  }
};

/** Whoever the sentence before tells of with a word of speech, where that was no quote: er wies die Kritik zurück. */
const toldOf = (
  reading: Reading,
  previous: TokenRange | null,
  { from, to }: TokenRange,
  voice: Voice | null,
): Voice | null => {
  if (!previous || moodsIn(reading, from, Math.min(to, from + LONGEST_SENTENCE)).length === 0) return voice;
  const candidates = candidatesIn(reading, previous);
  let best: WeighedMention | null = null;
  for (const { subject } of candidates) if (subject.odds > (best?.odds ?? SURE)) best = subject;
  return best ? { mention: best.mention, draft: null, distance: 0, run: 0 } : voice;
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

const featuresOf = (
  reading: Reading,
  { from, to }: TokenRange,
  { draft, mention, distance, run }: Voice,
  opens: boolean,
): number[] => {
  const moods = moodsIn(reading, from, Math.min(to, from + LONGEST_SENTENCE)).map((i) => wordCode(reading, i));
  const [mood = 0] = moods;
  const where = feature(Math.min(distance, 3), Math.min(run, 2), Number(opens));
  const frame = codeOf(draft?.frame ?? '');
  const first = wordCode(reading, from);
  const told = tellers(reading, { from, to });
  return [
    feature(1, where),
    feature(2, where, Number(moods.length > 0)),
    feature(3, frame, Number(moods.length > 0)),
    feature(4, first, Number(moods.length > 0)),
    feature(5, codeOf(draft?.report?.cue.name ?? ''), Number(moods.length > 0)),
    feature(6, codeOf(mention?.kind ?? ''), Number(moods.length > 0)),
    feature(7, mood, where),
    feature(8, bucket(to - from), Number(moods.length > 0)),
    feature(9, Math.min(3, moods.length), Number(run > 0)),
    feature(10, hasCue(reading, from, to), Number(moods.length > 0)),
    feature(11, kindOf(reading, from), codeOf(draft?.type ?? ''), Number(moods.length > 0)),
    feature(12, kindOf(reading, to - 1), Number(moods.length > 0)),
    feature(15, told, Number(moods.length > 0)),
    feature(16, told, where),
    feature(13, draft?.cue ? wordCode(reading, draft.cue.from) : 0, Number(moods.length > 0)),
    ...moods.map((code) => feature(14, code)),
    ...smallWords(reading, from, to),
  ];
};

/** Whether the sentence has someone of its own who speaks in it, and how likely. */
const tellers = (reading: Reading, sentence: TokenRange): number => {
  let best = 0;
  let name = '';
  for (const { subject, cue } of candidatesIn(reading, sentence))
    if (subject.odds > best) [best, name] = [subject.odds, cueAt(reading, cue)?.name ?? ''];
  return feature(Math.round(best * 4), codeOf(name));
};

const hasCue = (reading: Reading, from: number, to: number): number => {
  const end = Math.min(to, from + LONGEST_SENTENCE);
  for (let i = from; i < end; i++) if (cueAt(reading, i)) return 1;
  return 0;
};

/** The words that are no nouns: verbs tell by their forms who speaks. */
const smallWords = (reading: Reading, from: number, to: number): number[] => {
  const features: number[] = [];
  const end = Math.min(to, from + LONGEST_SENTENCE);
  for (let i = from; i < end && features.length < MOST_WORDS; i = stepRight(reading, i)) {
    if (kindOf(reading, i) !== Kind.word || hasClass(reading, i, Class.name)) continue;
    const offset = reading.tokens.start[i] ?? 0;
    if (reading.text.charCodeAt(offset) !== reading.units[offset] && i > from) continue;
    features.push(feature(20, wordCode(reading, i)), feature(21, endCode(reading, i)));
  }
  return features;
};

const continued = (range: TokenRange, { mention, draft }: Voice): Draft => ({
  type: 'indirect',
  spans: [range],
  cue: null,
  mention,
  report: null,
  frame: 'continued',
  ...(draft ? { sharesWith: draft } : {}),
});
