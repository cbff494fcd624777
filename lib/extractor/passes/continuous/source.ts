import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Reading } from '../../reading/reading';
import { cueAt, linkAt } from '../cue';
import type { Mention } from '../mention';
import { clauseEnd, clauseStart, foldedOf, hasClass, kindOf, lengthOf, stepRight } from '../navigate';
import { type Report, SOURCE_CUE } from '../report';
import { readPhrase } from './subject';

/** Code units of a document that is named well enough to speak: not 数据, but 公司的公告. */
const SHORTEST_DOCUMENT = 4;
/** What may stand before the preposition: 而据…, 另据…. */
const LEADING = Class.connective | Class.additive | Class.adverb | Class.time | Class.coordinator;
/** Code units of a titled work as a source, 第几条 included. */
const LONGEST_TITLE = 40;

/** 在…看来, 根据…, : a source named without a verb, opened by token `i`. */
export const readSource = (reading: Reading, i: number): Report | null => {
  if (!hasClass(reading, i, Class.source)) return null;
  const frame = reading.lexicon.sources.get(foldedOf(reading, i, i + 1));
  const end = clauseEnd(reading, i);
  if (!frame || kindOf(reading, end) !== Kind.comma) return null;
  const { behind } = frame;
  const closer = foldedOf(reading, end - 1, end);
  const isOne = behind === undefined || closer.startsWith(behind);
  const closed = frame.closes.includes(closer) && (isOne || foldedOf(reading, end - 2, end - 1) === behind);
  if (!closed && !frame.open) return null;
  const to = closed ? end - (isOne ? 1 : 2) : end;
  if (hasVerb(reading, i + 1, to)) return null;
  const subject =
    readTitle(reading, i + 1, to) ??
    readPhrase(reading, i + 1, hasClass(reading, to - 1, Class.genitive) ? to - 1 : to);
  if (!subject || subject.kind === 'unknown' || subject.kind === 'reporter') return null;
  const isDocument = subject.kind === 'document' || hasClass(reading, subject.to - 1, Class.document);
  const vague = !isDocument || lengthOf(reading, subject.from, subject.to) < SHORTEST_DOCUMENT;
  if (!closed && vague) return null;
  const { link, contentFrom } = linkAt(reading, end);
  for (let at = clauseStart(reading, i); at < i; at++) if (!hasClass(reading, at, LEADING)) return null;
  const cueFrom = closed ? to : i;
  return {
    cueFrom,
    cueTo: closed ? end : i + 1,
    cue: SOURCE_CUE,
    clauseFrom: clauseStart(reading, i),
    contentFrom,
    link,
    subject,
    place: 'source',
    within: reading.within[i] ?? -1,
  };
};

/** 《道路交通安全法》第九十条: a titled work, with the place in it; not 《晚报》记者了解. */
const readTitle = (reading: Reading, from: number, to: number): Mention | null => {
  if (kindOf(reading, from) !== Kind.titleOpen || lengthOf(reading, from, to) > LONGEST_TITLE) return null;
  if (hasClass(reading, stepRight(reading, from), Class.reporter)) return null;
  return { from, to, headFrom: from, headTo: to, titleFrom: from, titleTo: from, kind: 'document' };
};

/** Whether a cue in the range is a verb; at its end behind 的 it is a noun: 根据某社的报道. */
const hasVerb = (reading: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (cueAt(reading, i) && !(i === to - 1 && hasClass(reading, i - 1, Class.genitive))) return true;
  return false;
};
