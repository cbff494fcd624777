/**
 * Whether a cue with its subject reports speech. What speaks for and against it is weighed as was learned from
 * annotated news (`npm run train`).
 */
import { codeOf, feature, probabilityOf } from '../../learned/hashed-model';
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { hasClass, kindOf, sentenceEnd } from '../navigate';
import type { Report } from '../report';
import { behind, bucket, classCode, wordCode } from './codes';

/** Tokens ahead in which marks are looked for. */
const FARTHEST_MARKS = 60;

/** What a report must reach: the likely ones of the rules, and those that the rules doubt. */
const ENOUGH = { sure: 0.2, doubtful: 0.5 } as const;
/** The same where what it reports is weighed later. */
const ENOUGH_AT_FIRST = { sure: 0.1, doubtful: 0.3 } as const;

/** The report with its odds, null where they are too low; as it is where nothing was learned. */
export const weighReport = (reading: Reading, report: Report): Report | null => {
  const stored = reading.lexicon.pack.reportOdds;
  if (!stored || report.place === 'source' || (!report.doubt && isBesideMarks(reading, report))) return report;
  const odds = probabilityOf(stored, reportFeatures(reading, report));
  const enough = reading.lexicon.pack.draftOdds ? ENOUGH_AT_FIRST : ENOUGH;
  return odds >= (report.doubt ? enough.doubtful : enough.sure) ? { ...report, odds } : null;
};

/** Beside words in marks the rules err seldom. */
const isBesideMarks = (reading: Reading, { link, clauseFrom, contentFrom }: Report): boolean => {
  if (link === 'mark' || link === 'colon') return true;
  const before = kindOf(reading, clauseFrom - 1) === Kind.comma ? clauseFrom - 2 : clauseFrom - 1;
  return kindOf(reading, before) === Kind.close || kindOf(reading, contentFrom) === Kind.open;
};

/** The signs of a report, each as one number. */
export const reportFeatures = (reading: Reading, report: Report): number[] => {
  const { cueFrom, cueTo, cue, contentFrom, link, place, subject, doubt, within, clauseFrom } = report;
  const far = contentFrom > cueTo;
  const that = Number(far && hasClass(reading, contentFrom - 1, Class.complementizer));
  const about = feature(that, codeOf(link), codeOf(doubt ?? ''));
  const word = wordCode(reading, cueFrom);
  const name = codeOf(cue.name);
  const kind = codeOf(subject?.kind ?? '');
  const head = subject ? wordCode(reading, subject.headTo - 1) : 0;
  const before = wordCode(reading, cueFrom - 1);
  const first = wordCode(reading, contentFrom);
  const firstClass = classCode(reading, contentFrom);
  return [
    feature(1, about),
    feature(2, word),
    feature(3, word, about),
    feature(4, word, firstClass),
    feature(5, word, first),
    feature(6, before, word),
    feature(7, name, kind, about),
    feature(8, name, firstClass, about),
    feature(9, kind, codeOf(place)),
    feature(10, head),
    feature(11, head, name),
    feature(12, before, about),
    feature(13, wordCode(reading, cueFrom - 2), before),
    feature(14, first, about),
    feature(15, firstClass, classCode(reading, behind(reading, contentFrom)), that),
    feature(16, classCode(reading, clauseFrom - 1), codeOf(place)),
    feature(17, Number(within >= 0), name),
    feature(18, Number(far), name, that),
    feature(19, bucket(sentenceEnd(reading, cueFrom) - contentFrom), codeOf(link)),
    feature(20, marksAhead(reading, contentFrom), name, about),
  ];
};

/** Whether words in marks stand in the sentence ahead. */
const marksAhead = (reading: Reading, from: number): number => {
  const to = Math.min(sentenceEnd(reading, from), from + FARTHEST_MARKS);
  for (let i = from; i < to; i++) if ((reading.partner[i] ?? -1) > i) return 1;
  return 0;
};
