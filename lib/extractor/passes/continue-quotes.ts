import { Kind } from '../reading/kinds';
import { Class } from '../reading/lexicon';
import type { Reading, TokenRange } from '../reading/reading';
import type { Draft } from './draft';
import { grammarOf } from './grammar';
import { clauseEnd, hasClass, kindOf, quotationAt, sentenceEnd } from './navigate';
import type { Report } from './report';

/**
 * Lets unmarked content run on over the sentences that go on with it. What follows a report in its paragraph goes on
 * with the report as long as nobody else speaks, nothing is told about the speaker, and the reporter does not come in.
 */
export const continueQuotes = (reading: Reading, drafts: readonly Draft[], reports: readonly Report[]): Draft[] => {
  if (!reading.lexicon.pack.contentRunsOn) return [...drafts];
  const taken = new Set<number>();
  for (const draft of drafts) for (const { from, to } of draft.spans) for (let i = from; i < to; i++) taken.add(i);
  const cueStarts = reports.filter(({ within }) => within < 0).map(({ clauseFrom }) => clauseFrom);
  return drafts.map((draft) => {
    const last = draft.spans.at(-1);
    if (!last || !canContinue(draft) || endsInQuotation(reading, draft, last)) return draft;
    const to = endOfRun(reading, last.to, cueStarts, taken, draft);
    if (to <= last.to) return draft;
    const spans = [...draft.spans.slice(0, -1), { from: last.from, to }];
    return Object.assign(draft, { spans });
  });
};

/** Tokens of a clause that only leads over to the next: 说完，他离开. */
const SHORT_CLAUSE = 6;

/** Who was quoted to the end of the sentence is seldom reported on without marks. */
const endsInQuotation = (reading: Reading, { type }: Draft, { to }: TokenRange): boolean =>
  type === 'mixed' && kindOf(reading, to - 1) === Kind.close;

const canContinue = (draft: Draft): boolean =>
  draft.type !== 'direct' &&
  (draft.mention?.kind !== 'document' || draft.report?.cue.name === 'say') &&
  (draft.frame === 'speaker-cue-content' || draft.frame === 'source') &&
  (draft.report?.link !== 'clause' || draft.report.cue.name === 'say' || draft.report.cue.name === 'point');

const endOfRun = (
  reading: Reading,
  from: number,
  cueStarts: readonly number[],
  taken: ReadonlySet<number>,
  draft: Draft,
): number => {
  let end = from;
  let at = from;
  while (kindOf(reading, at) === Kind.close) at++;
  if (kindOf(reading, at) !== Kind.stop && kindOf(reading, at - 1) !== Kind.close) return end;
  for (;;) {
    const sentence = { from: at + 1, to: sentenceEnd(reading, at + 1) };
    if (sentence.to <= sentence.from || !goesOn(reading, sentence, cueStarts, taken, draft)) return end;
    at = sentence.to - 1;
    end = kindOf(reading, at) === Kind.stop ? at : sentence.to;
  }
};

const goesOn = (
  reading: Reading,
  { from, to }: TokenRange,
  cueStarts: readonly number[],
  taken: ReadonlySet<number>,
  draft: Draft,
): boolean => {
  if (kindOf(reading, from) === Kind.newline || from >= reading.tokens.count) return false;
  if (quotationAt(reading, from) || taken.has(from)) return false;
  if (cueStarts.some((start) => start >= from && start < to)) return false;
  if (hasClass(reading, from, Class.narration | Class.reporter)) return false;
  return !isAboutSpeaker(reading, from, draft);
};

/** 他随后离开: the next sentence tells something of the speaker. */
const isAboutSpeaker = (reading: Reading, from: number, draft: Draft): boolean => {
  if (hasClass(reading, from, Class.self)) return false;
  if (hasClass(reading, from, Class.pronoun)) return draft.mention?.kind !== 'organisation';
  const { readSubject } = grammarOf(reading);
  const end = clauseEnd(reading, from);
  const second = end - from <= SHORT_CLAUSE ? readSubject(reading, end + 1, clauseEnd(reading, end + 1)) : null;
  const subject = readSubject(reading, from, end) ?? second;
  if (!subject) return false;
  if (subject.kind === 'pronoun') return draft.mention?.kind !== 'organisation';
  const speaker = draft.mention;
  return speaker !== null && subject.kind === 'name' && speaker.kind === 'name';
};
