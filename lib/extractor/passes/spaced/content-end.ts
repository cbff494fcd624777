/**
 * Where unmarked content ends inside its sentence: she said she would stay,| but gave no date. No rule tells, but many
 * small signs together do; their weights are learned from annotated news (`npm run train`).
 */
import { codeOf, feature, probabilityOf } from '../../learned/hashed-model';
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading, TokenRange } from '../../reading/reading';
import { cueAt } from '../cue';
import { hasClass, kindOf, stepRight } from '../navigate';
import type { Report } from '../report';
import { behind, bucket, classCode, endCode, wordCode } from './codes';

/** Words that can open what is no longer said. */
const OPENERS = Class.coordinator | Class.connective | Class.preposition | Class.time;
const VERBS = Class.verb | Class.auxiliary;
/** Tokens from a border or a beginning in which anything is looked for. */
const FARTHEST = 60;
/** Tokens of a content in which borders are looked for. */
const LONGEST_CONTENT = 150;
/** Borders of one content that are looked at. */
const MOST_BORDERS = 16;

/** The likeliest end of the content that begins at `from` and reaches to `to` at most; `to` where nothing is learned. */
export const likelyEnd = (reading: Reading, report: Report, { from, to }: TokenRange): number => {
  const stored = reading.lexicon.pack.contentEnds;
  // According to X, …: the whole sentence is X's.
  if (!stored || report.place === 'source') return to;
  let best = to;
  let highest = 0;
  let reached = 1;
  for (const border of bordersIn(reading, from, to)) {
    if (isApposition(reading, from, border, to)) continue;
    const ends = probabilityOf(stored, featuresOf(reading, report, from, border, to));
    if (reached * ends > highest) {
      highest = reached * ends;
      best = border;
    }
    reached *= 1 - ends;
  }
  return reached > highest ? to : best;
};

/** that the Corrin|, a ferry,| had left: what has no verb yet goes on behind what is told of it between commas. */
const isApposition = (reading: Reading, from: number, comma: number, to: number): boolean => {
  if (kindOf(reading, comma) !== Kind.comma || hasVerb(reading, from, comma)) return false;
  if (!hasClass(reading, comma + 1, Class.determiner) || !hasClass(reading, from - 1, Class.complementizer))
    return false;
  const closing = nextPause(reading, comma + 1, to);
  return kindOf(reading, closing) === Kind.comma && hasClass(reading, closing + 1, VERBS | Class.unreal);
};

/** Tokens inside [from, to) before which content can end. */
export const bordersIn = (reading: Reading, from: number, to: number): number[] => {
  const borders: number[] = [];
  const last = Math.min(to, from + LONGEST_CONTENT);
  for (let i = stepRight(reading, from); i < last && borders.length < MOST_BORDERS; i = stepRight(reading, i))
    if (isPauseAt(reading, i) || (hasClass(reading, i, OPENERS) && !isPauseAt(reading, i - 1))) borders.push(i);
  return borders;
};

const isPauseAt = (reading: Reading, i: number): boolean => {
  const kind = kindOf(reading, i);
  return kind === Kind.comma || kind === Kind.dash || kind === Kind.semicolon || kind === Kind.colon;
};

/** The signs at a border, each as one number. */
export const featuresOf = (reading: Reading, report: Report, from: number, border: number, to: number): number[] => {
  const paused = isPauseAt(reading, border);
  const kind = paused ? kindOf(reading, border) : 0;
  const next = paused ? border + 1 : border;
  const word = wordCode(reading, next);
  const after = wordCode(reading, behind(reading, next));
  const before = wordCode(reading, border - 1);
  const nextClass = classCode(reading, next);
  const cue = wordCode(reading, report.cueFrom);
  const that = Number(hasClass(reading, report.contentFrom - 1, Class.complementizer));
  const verb = hasVerb(reading, from, border);
  const verbs = verbAhead(reading, next, to);
  const subject = codeOf(report.subject?.kind ?? '');
  const opener = openerOf(reading, report);
  const pause = nextPause(reading, next, to);
  const earlier = pausesIn(reading, from, border);
  return [
    feature(1, kind),
    feature(2, kind, word),
    feature(3, word, after),
    feature(4, kind, before),
    feature(5, before, word),
    feature(6, kind, nextClass, classCode(reading, behind(reading, next))),
    feature(7, classCode(reading, border - 1), kind, nextClass),
    feature(8, Math.min(6, border - from), kind),
    feature(9, bucket(border - from), kind, verb),
    feature(10, bucket(to - border), kind),
    feature(11, verb, kind, word),
    feature(12, that, kind, word),
    feature(13, cue, kind),
    feature(14, endCode(reading, report.cueFrom), kind, verbs),
    feature(15, verbs, word),
    feature(16, kind, hasClass(reading, next, Class.pronoun) ? word : 0, subject),
    feature(17, classCode(reading, from), kind, word),
    feature(18, marksIn(reading, from, border), marksIn(reading, border, to), kind),
    feature(19, cueAhead(reading, next, to), kind, word),
    feature(20, opener, kind, nextClass),
    feature(21, opener, kind, Math.min(2, earlier)),
    feature(22, sameForm(reading, report, next), kind, nextClass),
    feature(23, kind, word, hasClass(reading, next + 1, Class.pronoun) ? 1 : 0, cueNear(reading, next + 1)),
    feature(24, kind, nextClass, Math.min(3, earlier)),
    feature(25, kind, wordCode(reading, pause), Math.min(8, pause - next)),
    feature(26, kind, classCode(reading, behind(reading, pause)), nextClass),
    feature(27, endCode(reading, next), kind, before),
    feature(28, kind, word, cue),
    feature(29, wordCode(reading, from), kind, word),
  ];
};

const hasVerb = (reading: Reading, from: number, to: number): number => {
  const last = Math.min(to, from + FARTHEST);
  for (let i = from; i < last; i++) if (hasClass(reading, i, VERBS) || cueAt(reading, i)) return 1;
  return 0;
};

/** The first word ahead that is a verb, and how far; its tense shows whether it goes with the cue or what is said. */
const verbAhead = (reading: Reading, from: number, to: number): number => {
  for (let i = from; i < to && i < from + 5; i++)
    if (hasClass(reading, i, VERBS) || cueAt(reading, i)) return feature(i - from, wordCode(reading, i));
  return endCode(reading, from);
};

const marksIn = (reading: Reading, from: number, to: number): number => {
  const last = Math.min(to, from + FARTHEST);
  for (let i = from; i < last; i++) if (kindOf(reading, i) === Kind.open) return 1;
  return 0;
};

/** Whether someone reports again before the next pause. */
const cueAhead = (reading: Reading, from: number, to: number): number => {
  const last = Math.min(to, from + FARTHEST);
  for (let i = from; i < last && !isPauseAt(reading, i); i = stepRight(reading, i))
    if (cueAt(reading, i)?.leads === 'clause') return 1;
  return 0;
};

/** What opens the clause of the report: while X said …, the content ends where the other clause begins. */
const openerOf = (reading: Reading, { clauseFrom }: Report): number => {
  const i = clauseFrom - 1;
  if (hasClass(reading, i, Class.connective | Class.complementizer | Class.preposition)) return wordCode(reading, i);
  return kindOf(reading, i) === Kind.word ? 1 : 0;
};

/** Whether the word behind a joint has the form of the cue: said … and promised, has said … and has shown. */
const sameForm = (reading: Reading, { cueFrom }: Report, next: number): number => {
  const verb = hasClass(reading, next, Class.coordinator | Class.connective) ? next + 1 : next;
  const auxiliary = hasClass(reading, cueFrom - 1, Class.auxiliary);
  if (auxiliary && wordCode(reading, verb) === wordCode(reading, cueFrom - 1)) return 3;
  return endCode(reading, verb) === endCode(reading, cueFrom) ? (verb > next ? 2 : 1) : 0;
};

/** Whether one of the next words is a cue, and which. */
const cueNear = (reading: Reading, from: number): number => {
  for (let i = from; i < from + 3; i++) if (cueAt(reading, i)?.leads === 'clause') return i - from + 1;
  return 0;
};

const nextPause = (reading: Reading, from: number, to: number): number => {
  const last = Math.min(to, from + FARTHEST);
  let at = from;
  while (at < last && !isPauseAt(reading, at)) at = stepRight(reading, at);
  return Math.min(at, to);
};

const pausesIn = (reading: Reading, from: number, to: number): number => {
  let count = 0;
  for (let i = Math.max(from, to - FARTHEST); i < to; i++) if (isPauseAt(reading, i)) count++;
  return count;
};
