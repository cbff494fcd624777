/** What a cue reports where the verb is second or last, and its subject may stand on either side. */
import type { CueClass } from '../../languages/pack';
import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading, TokenRange } from '../../reading/reading';
import { linkAt } from '../cue';
import type { Mention } from '../mention';
import { foldedOf, hasClass, kindOf } from '../navigate';
import { type Report, SOURCE_CUE } from '../report';
import { isCapital } from '../spaced/nominal';
import { clauseAround, endOfClause, sentenceStart, startOfClause } from './clause';
import { lacksPrefix } from './lemma';
import { isInsidePhrase, phraseAt } from './phrase';
import { opensRelative } from './relative';
import { likeliestSubject } from './subject';

/** Tokens of the phrase that stands before its cue: ersten Angaben zufolge. */
const LONGEST_BEFORE = 12;

export const readReport = (reading: Reading, i: number, cue: CueClass, last: Report | undefined): Report | null => {
  const sentence = sentenceStart(reading, i);
  const common = { cueFrom: i, cueTo: i + 1, cue, within: reading.within[i] ?? -1 };
  if (cue.postposed) return behindItsSource(reading, sentence, common);
  if (!cue.noun && ((isCapital(reading, i) && i > sentence) || isInsidePhrase(reading, i))) return null;
  const clause = clauseAround(reading, i);
  if (cue.leads === 'never') return thus(reading, clause, common);
  if (lacksPrefix(reading, i, clause.to)) return null;
  const link = linkBehind(reading, clause.to);
  if (cue.noun && link.link !== 'pause' && link.link !== 'colon' && link.link !== 'mark') return null;
  const weighed = likeliestSubject(reading, { cue: i, clause, sentence });
  if (!weighed)
    return { ...common, ...link, clauseFrom: clause.from, subject: null, place: 'unsaid', clauseTo: clause.to };
  const { mention, odds } = weighed;
  const goesOn = last !== undefined && last.cueFrom >= sentence && joinsReport(reading, i, mention, last);
  const chained = goesOn || (mention.to < clause.from && isJoinedAt(reading, clause.from));
  const subject = chained && last && last.cueFrom >= sentence ? (last.subject ?? mention) : mention;
  return {
    ...common,
    ...link,
    clauseFrom: chained ? clause.from : Math.min(clause.from, mention.from),
    subject,
    place: chained ? 'chain' : mention.from > i ? 'after' : 'clause',
    subjectOdds: odds,
    clauseTo: clause.to,
  };
};

type Common = Pick<Report, 'cueFrom' | 'cueTo' | 'cue' | 'within'>;

/** Er sagte, Europa zögere |und fügte| hinzu: what stands in the report before is no subject of a cue that is joined to it. */
const joinsReport = (reading: Reading, i: number, mention: Mention, last: Report): boolean =>
  hasClass(reading, i - 1, Class.coordinator) && mention.from >= last.contentFrom && mention.to <= i;

/** und betonte, …: the subject stood in the clause before. */
const isJoinedAt = (reading: Reading, i: number): boolean =>
  hasClass(reading, i, Class.coordinator | Class.additive | Class.connective);

const linkBehind = (reading: Reading, to: number): Pick<Report, 'link' | 'contentFrom'> => {
  const found = linkAt(reading, to);
  // A dash or a bracket behind a clause leads to nothing.
  return found.link === 'clause' ? { link: 'end', contentFrom: to } : found;
};

/** „…“, so X: between a pause and whoever said it. */
const thus = (reading: Reading, { from, to }: TokenRange, common: Common): Report | null => {
  if (from !== common.cueFrom) return null;
  const subject = phraseAt(reading, common.cueTo);
  const before = kindOf(reading, from - 1) === Kind.comma ? from - 2 : from - 1;
  if (!subject || (subject.kind === 'pronoun' && kindOf(reading, before) !== Kind.close)) return null;
  const found = linkAt(reading, to);
  const link = found.link === 'pause' || found.link === 'colon' ? found : { link: 'end' as const, contentFrom: to };
  return { ...common, ...link, clauseFrom: from, subject, place: 'after', clauseTo: to };
};

/** X zufolge */
const behindItsSource = (reading: Reading, sentence: number, common: Common): Report | null => {
  const subject = phraseEndingAt(reading, common.cueFrom, sentence);
  return subject && fromSource(reading, subject, subject.from, common.cueTo, sentence, common);
};

const phraseEndingAt = (reading: Reading, to: number, floor: number): Mention | null => {
  const lowest = Math.max(floor, to - LONGEST_BEFORE);
  for (let from = lowest; from < to; from++) {
    if (hasClass(reading, from - 1, Class.determiner) || isBareVerb(reading, from)) continue;
    const phrase = phraseAt(reading, from);
    if (phrase?.to === to) return phrase;
  }
  return null;
};

/** stürzte |Augenzeugen zufolge|: a small word without an article that has no ending of the dative. */
const isBareVerb = (reading: Reading, i: number): boolean => {
  if (kindOf(reading, i) !== Kind.word || isCapital(reading, i) || hasClass(reading, i, Class.determiner)) return false;
  return !/(?:[^t]en|er|em)$/.test(foldedOf(reading, i, i + 1));
};

/** laut X, nach Angaben von X, ihrer Meinung nach */
export const readSource = (reading: Reading, i: number): Report | null => {
  if (!hasClass(reading, i, Class.source) || !reading.lexicon.sources.has(foldedOf(reading, i, i + 1))) return null;
  const sentence = sentenceStart(reading, i);
  const common = { cueFrom: i, cueTo: i + 1, cue: SOURCE_CUE, within: reading.within[i] ?? -1 };
  const subject = phraseAt(reading, i + 1);
  if (!subject) return null;
  return fromSource(reading, subject, i, subject.to, sentence, common);
};

/** Behind a source phrase at the head of a sentence its content begins; inside, the content lies around it. */
const fromSource = (
  reading: Reading,
  subject: Mention,
  from: number,
  to: number,
  sentence: number,
  common: Common,
): Report => {
  const found = linkAt(reading, to);
  const opens = from <= sentence;
  const link = !opens && found.link === 'clause' ? { link: 'pause' as const, contentFrom: to } : found;
  const outer = opens ? from : subordinateStart(reading, from);
  const around = outer < from ? { outerFrom: outer } : {};
  return {
    ...common,
    ...link,
    ...around,
    clauseFrom: from,
    subject,
    place: 'source',
    clauseTo: endOfClause(reading, to),
  };
};

/** …, |da nach Angaben von X …|: the clause around a source, if it depends on another; else `from`. */
const subordinateStart = (reading: Reading, from: number): number => {
  const start = startOfClause(reading, from);
  if (kindOf(reading, start - 1) !== Kind.comma) return from;
  return hasClass(reading, start, Class.connective | Class.complementizer) || opensRelative(reading, start)
    ? start
    : from;
};
