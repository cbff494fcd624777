/**
 * Whether a cue with its subject reports speech. What speaks for and against it is weighed as was learned from
 * annotated news (`npm run train`).
 */
import { modelOf, probabilityOf } from '../../learned/hashed-model';
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { foldedOf, hasClass, kindOf, sentenceEnd } from '../navigate';
import type { Report } from '../report';

/** What a report must reach: the likely ones of the rules, and those that the rules doubt. */
const ENOUGH = { sure: 0.2, doubtful: 0.5 } as const;

/** The report with its odds, null where they are too low; as it is where nothing was learned. */
export const weighReport = (reading: Reading, report: Report): Report | null => {
  const stored = reading.lexicon.pack.reportOdds;
  if (!stored || report.place === 'source' || (!report.doubt && isBesideMarks(reading, report))) return report;
  const odds = probabilityOf(modelOf(stored), reportFeatures(reading, report));
  return odds >= (report.doubt ? ENOUGH.doubtful : ENOUGH.sure) ? { ...report, odds } : null;
};

/** Beside words in marks the rules err seldom. */
const isBesideMarks = (reading: Reading, { link, clauseFrom, contentFrom }: Report): boolean => {
  if (link === 'mark' || link === 'colon') return true;
  const before = kindOf(reading, clauseFrom - 1) === Kind.comma ? clauseFrom - 2 : clauseFrom - 1;
  return kindOf(reading, before) === Kind.close || kindOf(reading, contentFrom) === Kind.open;
};

/** The signs of a report, as names that tell them apart. */
export const reportFeatures = (reading: Reading, report: Report): string[] => {
  const { cueFrom, cueTo, cue, contentFrom, link, place, subject, doubt, within, clauseFrom } = report;
  const word = wordAt(reading, cueFrom);
  const first = wordAt(reading, contentFrom);
  const that = hasClass(reading, contentFrom - 1, Class.complementizer) && contentFrom > cueTo ? 't' : '';
  const kind = subject?.kind ?? '';
  const head = subject ? foldedOf(reading, subject.headTo - 1, subject.headTo) : '';
  const before = wordAt(reading, cueFrom - 1);
  const about = `${link}${doubt ?? ''}${that}`;
  const firstClass = classAt(reading, contentFrom);
  return [
    `a${about}`,
    `c${word}`,
    `ca${word} ${about}`,
    `cf${word} ${firstClass}`,
    `cw${word} ${first}`,
    `cb${before} ${word}`,
    `k${cue.name} ${kind} ${about}`,
    `kf${cue.name} ${firstClass} ${about}`,
    `s${kind} ${place}`,
    `h${head}`,
    `hc${head} ${cue.name}`,
    `b${before} ${about}`,
    `bb${wordAt(reading, cueFrom - 2)} ${before}`,
    `f${first} ${about}`,
    `ff${firstClass} ${classAt(reading, contentFrom + 1)} ${that}`,
    `p${classAt(reading, clauseFrom - 1)} ${place}`,
    `w${within >= 0 ? 'in' : 'out'} ${cue.name}`,
    `g${contentFrom - cueTo > 0 ? 'far' : 'near'} ${cue.name} ${that}`,
    `l${bucket(sentenceEnd(reading, cueFrom) - contentFrom)} ${link}`,
    `m${marksAhead(reading, contentFrom)} ${cue.name} ${about}`,
  ];
};

const wordAt = (reading: Reading, i: number): string =>
  i >= 0 && i < reading.tokens.count ? foldedOf(reading, i, i + 1) : '';

const classAt = (reading: Reading, i: number): string =>
  `${kindOf(reading, i).toString(36)}${(reading.tokens.classes[i] ?? 0).toString(36)}`;

const bucket = (tokens: number): number => Math.min(9, Math.round(Math.log2(Math.max(0, tokens) + 1) * 2));

/** Whether words in marks stand in the sentence ahead. */
const marksAhead = (reading: Reading, from: number): string => {
  const to = sentenceEnd(reading, from);
  for (let i = from; i < to; i++) if ((reading.partner[i] ?? -1) > i) return 'm';
  return '-';
};
