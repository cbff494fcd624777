/** Whether a cue reports speech, where the verb is second or last; weights are learned (`npm run train`). */
import { codeOf, feature, probabilityOf } from '../../learned/hashed-model';
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { foldedOf, hasClass, kindOf, sentenceEnd, stepRight } from '../navigate';
import type { Report } from '../report';
import { bucket, classCode, endCode, wordCode } from '../spaced/codes';
import { clauseAround } from './clause';
import { particleOf, verbCode } from './lemma';
import { moodsIn } from './mood';
import { hasVerbSecond, opensRelative } from './relative';
import { finiteVerb } from './subject';

/** Odds that a report must have: before marks, behind them with its verb first, behind them, and without. */
const ENOUGH = { marks: 0.35, opening: 0.02, behind: 0.06, none: 0.38 } as const;
/** Tokens ahead in which a mood or marks are looked for. */
const FARTHEST = 60;

/** The report with its odds, null where they are too low; as it is where nothing was learned. */
export const weighReport = (reading: Reading, report: Report): Report | null => {
  const stored = reading.lexicon.pack.reportOdds;
  if (!stored) return report;
  const odds = probabilityOf(stored, reportFeatures(reading, report));
  return odds >= enoughFor(reading, report) ? { ...report, odds } : null;
};

const enoughFor = (reading: Reading, { link, clauseFrom, cueFrom }: Report): number => {
  if (link === 'mark' || link === 'colon') return ENOUGH.marks;
  const before = kindOf(reading, clauseFrom - 1) === Kind.comma ? clauseFrom - 2 : clauseFrom - 1;
  if (kindOf(reading, before) !== Kind.close) return ENOUGH.none;
  // „…“, |sagte| sie; „…“, |hatte| sie erklärt
  const opensClause = clauseFrom === cueFrom || hasClass(reading, clauseFrom, Class.auxiliary);
  return opensClause ? ENOUGH.opening : ENOUGH.behind;
};

/** The signs of a report, each as one number. */
export const reportFeatures = (reading: Reading, report: Report): number[] => {
  const { cueFrom, cueTo, cue, contentFrom, link, place, subject, clauseFrom } = report;
  const to = report.clauseTo ?? cueTo;
  const clause = clauseAround(reading, cueFrom);
  const verb = finiteVerb(reading, { cue: cueFrom, clause, sentence: clauseFrom });
  const word = wordCode(reading, cueFrom);
  const name = codeOf(cue.name);
  const lead = codeOf(link);
  const before = kindOf(reading, clauseFrom - 1);
  const about = feature(lead, before, codeOf(place));
  const parted = particleOf(reading, cueFrom, to);
  const particle = parted >= 0 ? wordCode(reading, parted) : 0;
  const lemma = verbCode(reading, cueFrom, parted);
  const kind = codeOf(subject?.kind ?? '');
  const head = subject ? wordCode(reading, subject.headTo - 1) : 0;
  const auxiliary = verb === cueFrom ? 0 : wordCode(reading, verb);
  const first = wordCode(reading, contentFrom);
  const firstClass = classCode(reading, contentFrom);
  const content = contentShape(reading, contentFrom, link);
  const order = orderOf(reading, contentFrom, link);
  const opener = wordCode(reading, clause.from);
  const odds = Math.round((report.subjectOdds ?? 0) * 5);
  return [
    feature(1, about),
    feature(2, word),
    feature(3, word, about),
    feature(4, word, particle),
    feature(5, word, content, lead),
    feature(6, word, auxiliary, lead),
    feature(7, name, kind, about),
    feature(8, name, content, about),
    feature(9, name, firstClass, lead),
    feature(10, head, name),
    feature(11, name, opener, lead),
    feature(12, first, name, lead),
    feature(13, content, auxiliary, lead),
    feature(14, odds, name),
    feature(15, odds, lead, place === 'source' ? 1 : 0),
    feature(16, particle, lead),
    feature(17, subject ? endCode(reading, subject.headTo - 1) : 0, word, codeOf(place)),
    feature(18, subject ? wordCode(reading, subject.from) : 0, word),
    feature(19, bucket(sentenceEnd(reading, cueFrom) - contentFrom), lead),
    feature(20, Number(report.within >= 0), name),
    feature(21, Number(hasClass(reading, cueFrom - 1, Class.negation | Class.unreal)), name),
    feature(22, wordCode(reading, cueFrom - 1), name),
    feature(23, wordCode(reading, to - 2), particle, lead),
    feature(24, wordCode(reading, to - 1), lead),
    feature(25, moodAhead(reading, clause.from, cueFrom), name),
    feature(26, head),
    feature(27, kind, word),
    feature(34, order, lead, name),
    feature(35, order, content),
    feature(36, order, lemma),
    feature(37, order, firstClass),
    feature(28, lemma),
    feature(29, lemma, about),
    feature(30, lemma, content, lead),
    feature(31, lemma, auxiliary),
    feature(32, lemma, kind),
    feature(33, lemma, lead, opener),
  ];
};

/** What opens a content and whether its verb shows it to be reported: dass, zu, the subjunctive. */
const contentShape = (reading: Reading, from: number, link: Report['link']): number => {
  if (link === 'end') return 0;
  const last = Math.min(sentenceEnd(reading, from), from + FARTHEST);
  const opener = hasClass(reading, from, Class.complementizer | Class.connective) ? wordCode(reading, from) : 0;
  return feature(opener, moodAhead(reading, from, last), infinitiveAhead(reading, from, last));
};

/** Whether the clause ahead is a relative one, or has its verb second as a statement has. */
const orderOf = (reading: Reading, from: number, link: Report['link']): number =>
  link === 'end' ? 0 : 1 + Number(opensRelative(reading, from)) + 2 * Number(hasVerbSecond(reading, from));

const moodAhead = (reading: Reading, from: number, to: number): number =>
  Math.min(1, moodsIn(reading, from, to).length);

/** …, größere Tankstellen |zu zwingen|: 1 where the clause ends in an infinitive with zu. */
const infinitiveAhead = (reading: Reading, from: number, to: number): number => {
  for (let i = from + 1; i < to; i = stepRight(reading, i)) {
    const kind = kindOf(reading, i);
    if (kind !== Kind.comma && kind !== Kind.stop) continue;
    const verb = foldedOf(reading, i - 1, i);
    if (foldedOf(reading, i - 2, i - 1) === 'zu' || /zu.+en$/.test(verb)) return 1;
    return 0;
  }
  return 0;
};
