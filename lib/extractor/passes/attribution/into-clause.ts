/** Reports that lead into words without marks: she said that …. */
import { Class } from '../../reading/lexicon';
import type { Reading, TokenRange } from '../../reading/reading';
import { isAct, isAttributive, isNounPhrase, isOccasion, trimContent } from '../content';
import { cueAt } from '../cue';
import { grammarOf } from '../grammar';
import { foldedOf, hasClass, lengthOf, sentenceEnd } from '../navigate';
import type { Report } from '../report';
import { likelyEnd } from '../spaced/content-end';
import { behindApposition } from './apposition';
import { type Attribution, LONGEST_CONTENT } from './attribution';
import { endOfContent, turnIn } from './end-of-content';

/** An indirect content of fewer code units is a noun, not a statement. */
export const SHORTEST_CONTENT = 4;
/** Where it may be shorter: 校方回应：不实。 She said no. */
const SHORTEST_ANSWER = 2;
/** She did not say why: such a word alone tells nothing. */
const EMPTY = Class.complementizer | Class.connective | Class.preposition | Class.pronoun | Class.time | Class.adverb;
/** Odds at which a cue reports even what has no marks: criticized the plan. */
const LIKELY = 0.5;
/** The same where what it reports is weighed later. */
const LIKELY_AT_FIRST = 0.25;

/** X says that … */
export const leadIntoClause = (work: Attribution, report: Report, index: number): void => {
  const { reading } = work;
  const { cueFrom, link, place, within } = report;
  const contentFrom = place === 'source' && !work.continuous ? behindApposition(reading, report) : report.contentFrom;
  const end = turnIn(reading, report, sentenceEnd(reading, contentFrom));
  const to = endOfContent(work, report, index, end);
  if (to - contentFrom > LONGEST_CONTENT || onlyLeadsOver(work, report, index)) return;
  const widest = trimContent(reading, contentFrom, to, to < end);
  const range = trimContent(reading, widest.from, likelyEnd(reading, report, widest));
  const isFull = (work.continuous && link !== 'colon') || report.doubt !== undefined;
  const shortest = isFull ? SHORTEST_CONTENT : SHORTEST_ANSWER;
  if (lengthOf(reading, range.from, range.to) < shortest) return;
  if (!work.continuous && range.to - range.from === 1 && hasClass(reading, range.from, EMPTY)) return;
  if (work.continuous && link === 'clause' && saysNothing(reading, report, range)) return;
  const nested = within >= 0 || cueFrom < work.outerTo;
  // What others wish is what the speaker tells of them.
  if (nested && report.cue.needsTurn && place === 'clause') return;
  if (!nested) work.outerTo = range.to;
  const frame = nested ? 'nested' : place === 'source' ? 'source' : 'speaker-cue-content';
  const type = work.typeOf(range);
  const enough = reading.lexicon.pack.draftOdds ? LIKELY_AT_FIRST : LIKELY;
  if (report.cue.needsMarks && type !== 'mixed' && (report.odds ?? 0) < enough) return;
  if (report.cue.needsMarks && type !== 'mixed' && onlyNames(reading, report, range)) return;
  work.add(report, [range], type, frame);
};

/** called |the police and an ambulance|: whoever is called is not called anything. */
const onlyNames = (reading: Reading, { cueFrom, cueTo }: Report, { from, to }: TokenRange): boolean => {
  if (!reading.lexicon.pack.naming?.includes(foldedOf(reading, cueFrom, cueTo))) return false;
  let end = endOfSomeone(reading, from, to);
  while (end > from && end < to && hasClass(reading, end, Class.coordinator)) end = endOfSomeone(reading, end + 1, to);
  return end === to;
};

/** Behind a noun for people or a body, or one that has not been named before: an ambulance; -1 where there is none. */
const endOfSomeone = (reading: Reading, from: number, to: number): number => {
  const phrase = grammarOf(reading).readPhrase(reading, from, to);
  if (!phrase) return -1;
  const isSomeone = hasClass(reading, phrase.to - 1, Class.person | Class.office | Class.organisation);
  const isNew = hasClass(reading, from, Class.determiner) && !hasClass(reading, from, Class.definite);
  return isSomeone || (isNew && phrase.to - from === 2) ? phrase.to : -1;
};

/** What follows a cue of continuous writing without a pause may be its object, or say when. */
const saysNothing = (reading: Reading, { cue }: Report, range: TokenRange): boolean => {
  if (isNounPhrase(reading, range) || sharesObject(reading, range.from)) return true;
  if (cue.runsOn || cue.addressee) return false;
  return isAttributive(reading, range) || isAct(reading, range) || (!cue.opinion && isOccasion(reading, range));
};

/** 他打电话询问，|对方说: what follows is an answer, not what was asked. */
const onlyLeadsOver = (work: Attribution, { cue, contentFrom, link }: Report, index: number): boolean => {
  const next = work.reports[index + 1];
  if (!next || !cue.asks || link !== 'pause' || !work.continuous) return false;
  return next.clauseFrom === contentFrom && next.place === 'clause' && next.subject?.kind !== 'unknown';
};

/** 谴责并反对…, 谴责和反对…: another verb for the same object. */
const sharesObject = (reading: Reading, from: number): boolean =>
  hasClass(reading, from, Class.coordinator | Class.additive) &&
  (hasClass(reading, from + 1, Class.verb) || cueAt(reading, from + 1) !== null);
