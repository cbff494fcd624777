/**
 * Where unmarked content ends inside its sentence: she said she would stay,| but gave no date. No rule tells, but many
 * small signs together do; their weights are learned from annotated news (`npm run train`).
 */
import { modelOf, probabilityOf } from '../../learned/hashed-model';
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading, TokenRange } from '../../reading/reading';
import { cueAt } from '../cue';
import { foldedOf, hasClass, kindOf, stepRight } from '../navigate';
import type { Report } from '../report';

/** Words that can open what is no longer said. */
const OPENERS = Class.coordinator | Class.connective | Class.preposition | Class.time;
const VERBS = Class.verb | Class.auxiliary;
/** Borders of one content that are looked at. */
const MOST_BORDERS = 40;

/** The likeliest end of the content that begins at `from` and reaches to `to` at most; `to` where nothing is learned. */
export const likelyEnd = (reading: Reading, report: Report, { from, to }: TokenRange): number => {
  const stored = reading.lexicon.pack.contentEnds;
  if (!stored) return to;
  const model = modelOf(stored);
  let best = to;
  let highest = 0;
  let reached = 1;
  for (const border of bordersIn(reading, from, to)) {
    const ends = probabilityOf(model, featuresOf(reading, report, from, border, to));
    if (reached * ends > highest) {
      highest = reached * ends;
      best = border;
    }
    reached *= 1 - ends;
  }
  return reached > highest ? to : best;
};

/** Tokens inside [from, to) before which content can end. */
export const bordersIn = (reading: Reading, from: number, to: number): number[] => {
  const borders: number[] = [];
  for (let i = stepRight(reading, from); i < to && borders.length < MOST_BORDERS; i = stepRight(reading, i))
    if (isPauseAt(reading, i) || (hasClass(reading, i, OPENERS) && !isPauseAt(reading, i - 1))) borders.push(i);
  return borders;
};

const isPauseAt = (reading: Reading, i: number): boolean => {
  const kind = kindOf(reading, i);
  return kind === Kind.comma || kind === Kind.dash || kind === Kind.semicolon || kind === Kind.colon;
};

/** The signs at a border, as names that tell them apart. */
export const featuresOf = (reading: Reading, report: Report, from: number, border: number, to: number): string[] => {
  const paused = isPauseAt(reading, border);
  const kind = paused ? kindOf(reading, border) : 0;
  const next = paused ? border + 1 : border;
  const word = wordAt(reading, next);
  const after = wordAt(reading, next + 1);
  const before = wordAt(reading, border - 1);
  const nextClass = classAt(reading, next);
  const afterClass = classAt(reading, next + 1);
  const cue = foldedOf(reading, report.cueFrom, report.cueFrom + 1);
  const that = hasClass(reading, report.contentFrom - 1, Class.complementizer) ? 't' : '';
  const verb = hasVerb(reading, from, border) ? 'v' : '';
  const verbs = verbShapes(reading, next, to);
  return [
    `k${kind}`,
    `w${kind}${word}`,
    `ww${word} ${after}`,
    `b${kind}${before}`,
    `bw${before} ${word}`,
    `c${kind} ${nextClass} ${afterClass}`,
    `bc${classAt(reading, border - 1)} ${kind} ${nextClass}`,
    `n${Math.min(6, border - from)} ${kind}`,
    `l${bucket(border - from)}${kind}${verb}`,
    `r${bucket(to - border)}${kind}`,
    `v${verb}${kind}${word}`,
    `t${that}${kind}${word}`,
    `q${cue}${kind}`,
    `qs${shapeOf(cue)}${kind} ${verbs}`,
    `vs${verbs} ${word}`,
    `p${kind}${hasClass(reading, next, Class.pronoun) ? word : ''} ${report.subject?.kind ?? ''}`,
    `f${classAt(reading, from)} ${kind} ${word}`,
    `m${marksIn(reading, from, border)}${marksIn(reading, border, to)}${kind}`,
    `x${cueAhead(reading, next, to)}${kind}${word}`,
  ];
};

const wordAt = (reading: Reading, i: number): string => (i < reading.tokens.count ? foldedOf(reading, i, i + 1) : '');

const classAt = (reading: Reading, i: number): string =>
  `${kindOf(reading, i).toString(36)}${(reading.tokens.classes[i] ?? 0).toString(36)}`;

const bucket = (tokens: number): number => Math.min(9, Math.round(Math.log2(tokens + 1) * 2));

const hasVerb = (reading: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (hasClass(reading, i, VERBS) || cueAt(reading, i)) return true;
  return false;
};

/** What a verb may end in; its tense shows whether it goes with the cue or with what is said. */
const shapeOf = (word: string): string => word.slice(-2);

/** The first words ahead that can be verbs, as the ends of the words. */
const verbShapes = (reading: Reading, from: number, to: number): string => {
  for (let i = from; i < to && i < from + 5; i++)
    if (hasClass(reading, i, VERBS) || cueAt(reading, i)) return `${i - from}${wordAt(reading, i)}`;
  return shapeOf(wordAt(reading, from));
};

const marksIn = (reading: Reading, from: number, to: number): string => {
  for (let i = from; i < to; i++) if (kindOf(reading, i) === Kind.open) return 'm';
  return '-';
};

/** Whether someone reports again before the next pause. */
const cueAhead = (reading: Reading, from: number, to: number): string => {
  for (let i = from; i < to && !isPauseAt(reading, i); i = stepRight(reading, i))
    if (cueAt(reading, i)?.leads === 'clause') return 'q';
  return '-';
};
