/**
 * Sentences that report without a clause for what was said: Der Verband warnt vor einem Engpass. Which of them do was
 * learned from annotated news (`npm run train`); the whole sentence is then what is reported.
 */
import { codeOf, feature, probabilityOf } from '../../learned/hashed-model';
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading, TokenRange } from '../../reading/reading';
import { trimContent } from '../content';
import { cueAt } from '../cue';
import type { Draft } from '../draft';
import { hasClass, kindOf, sentenceEnd } from '../navigate';
import { bucket, endCode, wordCode } from '../spaced/codes';
import { isCapital } from '../spaced/nominal';
import { clauseAround } from './clause';
import { particleOf, verbCode } from './lemma';
import { pointedAt } from './pointing';
import { type CuePlace, finiteVerb, likeliestSubject, type WeighedMention } from './subject';

/** Tokens of a sentence that are looked at, and cues in it. */
const LONGEST_SENTENCE = 80;
const MOST_CUES = 4;
/** Odds that a sentence must have. */
const LIKELY = 0.4;

/** A sentence that may report as a whole, by one of its cues. */
export interface Candidate {
  readonly sentence: TokenRange;
  readonly cue: number;
  readonly subject: WeighedMention;
  readonly features: readonly number[];
}

/** Adds the sentences that report as a whole to the quotes that were found. Cost: linear in the text. */
export const reportSentences = (reading: Reading, drafts: readonly Draft[]): Draft[] => {
  const stored = reading.lexicon.pack.sentenceOdds;
  if (!stored) return [...drafts];
  const pointed = pointedAt(reading, freeSentences(reading, drafts));
  const known = [...drafts, ...pointed];
  const found = freeSentences(reading, known).flatMap((sentence): Draft[] => {
    let best: Candidate | null = null;
    let highest = LIKELY;
    for (const candidate of candidatesIn(reading, sentence)) {
      const odds = probabilityOf(stored, candidate.features);
      if (odds > highest) [best, highest] = [candidate, odds];
    }
    return best ? [draftOf(reading, best)] : [];
  });
  return [...known, ...found];
};

/** The sentences in which nothing was found. */
export const freeSentences = (reading: Reading, drafts: readonly Draft[]): TokenRange[] => {
  const taken = new Uint8Array(reading.tokens.count + 1);
  for (const { spans } of drafts) for (const { from, to } of spans) taken.fill(1, from, to);
  const free: TokenRange[] = [];
  for (const { from, to } of reading.paragraphs) {
    for (let at = from; at < to; ) {
      const end = Math.min(to, Math.max(sentenceEnd(reading, at), at + 1));
      if (!taken.subarray(at, end).includes(1)) free.push({ from: at, to: end });
      at = end;
    }
  }
  return free;
};

/** The candidates of sentences by their first tokens: those who go on with a quote are asked for them again. */
const known = new WeakMap<Reading, Map<number, { readonly to: number; readonly candidates: readonly Candidate[] }>>();

export const candidatesIn = (reading: Reading, sentence: TokenRange): readonly Candidate[] => {
  const sentences = known.get(reading) ?? new Map();
  known.set(reading, sentences);
  const before = sentences.get(sentence.from);
  if (before?.to === sentence.to) return before.candidates;
  const candidates = readCandidates(reading, sentence);
  sentences.set(sentence.from, { to: sentence.to, candidates });
  return candidates;
};

const readCandidates = (reading: Reading, sentence: TokenRange): Candidate[] => {
  const candidates: Candidate[] = [];
  const last = Math.min(sentence.to, sentence.from + LONGEST_SENTENCE);
  for (let i = sentence.from; i < last && candidates.length < MOST_CUES; i++) {
    const cue = cueAt(reading, i);
    if (!cue || cue.leads === 'never' || cue.postposed || cue.noun || (isCapital(reading, i) && i > sentence.from))
      continue;
    const place = { cue: i, clause: clauseAround(reading, i), sentence: sentence.from };
    const subject = likeliestSubject(reading, place);
    if (!subject) continue;
    candidates.push({ sentence, cue: i, subject, features: featuresOf(reading, place, sentence, subject) });
  }
  return candidates;
};

const featuresOf = (
  reading: Reading,
  place: CuePlace,
  sentence: TokenRange,
  { mention, odds }: WeighedMention,
): number[] => {
  const { cue, clause } = place;
  const verb = finiteVerb(reading, place);
  const word = wordCode(reading, cue);
  const name = codeOf(cueAt(reading, cue)?.name ?? '');
  const last = clause.to - 1;
  const parted = particleOf(reading, cue, clause.to);
  const particle = parted >= 0 ? wordCode(reading, parted) : 0;
  const lemma = verbCode(reading, cue, parted);
  const auxiliary = verb === cue ? 0 : wordCode(reading, verb);
  const kind = codeOf(mention.kind);
  const head = wordCode(reading, mention.headTo - 1);
  const subordinate = hasClass(reading, clause.from, Class.connective | Class.complementizer) ? 1 : 0;
  const leads = kindOf(reading, clause.to);
  const prepositions = prepositionsIn(reading, clause);
  const likely = Math.round(odds * 5);
  return [
    feature(1, word),
    feature(2, word, particle),
    feature(3, word, auxiliary),
    feature(4, name, kind, leads),
    feature(5, kind, word),
    feature(6, likely, name),
    feature(7, head),
    feature(8, head, name),
    feature(9, subordinate, leads),
    feature(10, endCode(reading, cue), auxiliary),
    feature(11, bucket(sentence.to - sentence.from), leads),
    feature(12, particle, name),
    feature(13, wordCode(reading, sentence.from), name),
    feature(14, Number(mention.from > cue), leads),
    feature(15, Number(clause.from === sentence.from), leads),
    feature(16, clause.to + 1 >= sentence.to ? 1 : 0, name),
    feature(17, wordCode(reading, mention.from), name),
    ...prepositions.map((preposition) => feature(18, word, preposition)),
    ...prepositions.map((preposition) => feature(19, name, preposition)),
    ...prepositions.map((preposition) => feature(23, lemma, preposition)),
    feature(24, lemma),
    feature(25, lemma, kind),
    feature(26, lemma, leads),
    feature(20, marksIn(reading, sentence), name),
    feature(21, endCode(reading, last), name),
    feature(22, wordCode(reading, mention.to), word),
  ];
};

/** The prepositions of a clause: warnt |vor|, spricht |von|. */
const prepositionsIn = (reading: Reading, { from, to }: TokenRange): number[] => {
  const codes = new Set<number>();
  for (let i = from; i < to && codes.size < 5; i++)
    if (hasClass(reading, i, Class.preposition)) codes.add(wordCode(reading, i));
  return [...codes];
};

const marksIn = (reading: Reading, { from, to }: TokenRange): number => {
  for (let i = from; i < to; i++) if (kindOf(reading, i) === Kind.open) return 1;
  return 0;
};

const draftOf = (reading: Reading, { sentence, cue, subject }: Candidate): Draft => ({
  type: marksIn(reading, sentence) ? 'mixed' : 'indirect',
  spans: [trimContent(reading, sentence.from, sentence.to)],
  cue: { from: cue, to: cue + 1 },
  mention: subject.mention,
  report: null,
  frame: 'sentence',
});
