import { Kind } from '../reading/kinds';
import { Class } from '../reading/lexicon';
import type { Reading, TokenRange } from '../reading/reading';
import { cueAt } from './cue';
import type { Draft } from './draft';
import { grammarOf } from './grammar';
import type { Mention, MentionKind } from './mention';
import { clauseEnd, foldedOf, hasClass, isUtterance, kindOf, quotationAt, sentenceEnd, stepRight } from './navigate';
import type { Report } from './report';

/** 该经理, 这位居民 */
const DESIGNATIONS: ReadonlySet<MentionKind | undefined> = new Set(['role', 'unnamed', 'surname']);

/** Tokens at the head of a sentence in which a reporter is told. */
const LONGEST_LEAD = 30;
/** Tokens of a clause that only leads over to the next: 说完，他离开. */
const SHORT_CLAUSE = 6;

/**
 * Lets unmarked content run on over the sentences that go on with it. What follows a report in its paragraph goes on
 * with the report as long as nobody else speaks, nothing is told about the speaker, and the reporter does not come in.
 */
export const continueQuotes = (reading: Reading, drafts: readonly Draft[], reports: readonly Report[]): Draft[] => {
  if (!reading.lexicon.pack.contentRunsOn) return [...drafts];
  const runner = new Runner(reading, drafts, reports);
  const ran = drafts.map((draft) => runner.run(draft));
  return [...ran, ...runner.runOver(ran)];
};

class Runner {
  /** Tokens that belong to a quote, or open the clause of a report. */
  private readonly taken: Uint8Array;

  constructor(
    private readonly reading: Reading,
    drafts: readonly Draft[],
    reports: readonly Report[],
  ) {
    this.taken = new Uint8Array(reading.tokens.count + 1);
    for (const { spans } of drafts) for (const { from, to } of spans) this.taken.fill(1, from, to);
    for (const { within, clauseFrom } of reports) if (within < 0) this.taken[clauseFrom] = 1;
  }

  run(draft: Draft): Draft {
    const last = draft.spans.at(-1);
    if (!last || !canRunOn(draft) || this.endsInQuotation(draft, last)) return draft;
    const to = this.endOfRun(last.to, draft);
    if (to > last.to) {
      draft.spans[draft.spans.length - 1] = { from: last.from, to };
      if (this.holdsUtterance(last.to, to)) draft.type = 'mixed';
      this.taken.fill(1, last.to, to);
    }
    return draft;
  }

  /** Paragraphs that plainly go on with the quote that ends the one before: a quote of its own each. */
  runOver(drafts: readonly Draft[]): Draft[] {
    const { paragraphs } = this.reading;
    const byEnd = new Map(drafts.map((draft) => [this.behindMarks(draft.spans.at(-1)?.to ?? 0), draft]));
    const found: Draft[] = [];
    paragraphs.forEach(({ to }, index) => {
      const last = byEnd.get(to);
      const next = paragraphs[index + 1];
      const draft = last && next ? this.resume(next, last) : null;
      if (!draft) return;
      found.push(draft);
      byEnd.set(this.behindMarks(draft.spans[0]?.to ?? 0), draft);
    });
    return found;
  }

  private behindMarks(i: number): number {
    let at = i;
    while (kindOf(this.reading, at) === Kind.close || kindOf(this.reading, at) === Kind.stop) at++;
    return at;
  }

  private resume(paragraph: TokenRange, last: Draft): Draft | null {
    const { reading } = this;
    const { from } = paragraph;
    const first = { from, to: sentenceEnd(reading, from) };
    if (last.frame === 'label' || kindOf(reading, paragraph.to - 1) !== Kind.stop) return null;
    if (!resumes(reading, first, last) || !this.goesOn(first, last)) return null;
    const to = Math.max(this.endOfRun(first.to - 1, last), first.to - 1);
    this.taken.fill(1, from, to);
    const type = this.holdsUtterance(from, to) ? 'mixed' : 'indirect';
    const spans = [{ from, to }];
    return { type, spans, cue: last.cue, mention: null, report: null, frame: 'continued', sharesWith: last };
  }

  private holdsUtterance(from: number, to: number): boolean {
    for (let i = from; i < to; i = stepRight(this.reading, i)) {
      const quotation = quotationAt(this.reading, i);
      if (quotation && isUtterance(this.reading, quotation)) return true;
    }
    return false;
  }

  /** Who was quoted to the end of the sentence is seldom reported on without marks. */
  private endsInQuotation({ type, report }: Draft, { to }: TokenRange): boolean {
    return (type === 'mixed' || report?.link === 'clause') && kindOf(this.reading, to - 1) === Kind.close;
  }

  private endOfRun(from: number, draft: Draft): number {
    const { reading } = this;
    let at = from;
    while (kindOf(reading, at) === Kind.close) at++;
    let end = from;
    if (kindOf(reading, at) !== Kind.stop && kindOf(reading, at - 1) !== Kind.close) return end;
    for (;;) {
      const sentence = { from: at + 1, to: sentenceEnd(reading, at + 1) };
      if (sentence.to <= sentence.from || !this.goesOn(sentence, draft)) return end;
      at = sentence.to - 1;
      end = kindOf(reading, at) === Kind.stop ? at : sentence.to;
    }
  }

  private goesOn({ from, to }: TokenRange, draft: Draft): boolean {
    const { reading, taken } = this;
    if (kindOf(reading, from) === Kind.newline || quotationAt(reading, from)) return false;
    for (let i = from; i < to; i++) if (taken[i]) return false;
    // （本报记者 张三）
    if ((reading.partner[from] ?? -1) >= to - 2 && kindOf(reading, from) === Kind.parenthesisOpen) return false;
    if (announces(reading, from) || refuses(reading, from)) return false;
    if (exhorts(reading, from)) return true;
    if (reading.lexicon.sources.get(foldedOf(reading, from, from + 1))?.open) return false;
    if (hasClass(reading, from, Class.narration | Class.reporter)) return false;
    if (draft.report?.cue.subject === 'document' && !givesFigures(reading, { from, to })) return false;
    return !isAboutSpeaker(reading, from, draft);
  }
}

/** What data show goes on only over further figures, not over what another body has to say. */
const givesFigures = (reading: Reading, { from, to }: TokenRange): boolean => {
  const subject = grammarOf(reading).readSubject(reading, from, clauseEnd(reading, from));
  if (subject?.kind === 'organisation' || subject?.kind === 'document') return false;
  for (let i = from; i < to; i++) if (kindOf(reading, i) === Kind.number) return true;
  return false;
};

/** Whether a paragraph begins as one does that somebody says: 要…, or with a “we” that is not the reporter's. */
const resumes = (reading: Reading, first: TokenRange, { type, report }: Draft): boolean => {
  if (exhorts(reading, first.from)) return true;
  if (type === 'direct' || report?.link === 'clause') return false;
  const { ownSide } = reading.lexicon.pack.particles ?? {};
  for (let i = first.from; ownSide && i < first.to; i = stepRight(reading, i))
    if (hasClass(reading, i, Class.self) && ownSide.includes(foldedOf(reading, i, i + 1))) return true;
  return false;
};

/** 合议庭评议后认为，: someone speaks, though it was not understood who. */
const announces = (reading: Reading, from: number): boolean => {
  const end = clauseEnd(reading, from);
  // 女儿郭某，则向记者详述：
  for (let i = from; i < from + LONGEST_LEAD && kindOf(reading, i) !== Kind.stop; i++)
    if (hasClass(reading, i, Class.reporter)) return true;
  const kind = kindOf(reading, end);
  const cue = end - 1 > from ? cueAt(reading, end - 1) : null;
  return (kind === Kind.comma || kind === Kind.colon) && cue?.chains === true && (cue.runsOn || cue.opinion) === true;
};

/** 对方拒绝回应 is told by the reporter. */
const refuses = (reading: Reading, from: number): boolean => {
  const end = clauseEnd(reading, from);
  for (let i = from; i < end; i++)
    if (hasClass(reading, i, Class.narration) && hasClass(reading, i, Class.negation)) return true;
  return false;
};

/** 要…。 同时，要…。 */
const exhorts = (reading: Reading, from: number): boolean => {
  const words = reading.lexicon.pack.particles?.exhorts;
  const joined = hasClass(reading, from, Class.connective | Class.additive);
  const at = joined ? from + (kindOf(reading, from + 1) === Kind.comma ? 2 : 1) : from;
  return words?.includes(foldedOf(reading, at, at + 1)) === true;
};

const canRunOn = ({ type, frame, report }: Draft): boolean => {
  if (type === 'direct' || (frame !== 'speaker-cue-content' && frame !== 'source')) return false;
  if (report?.cue.runsOn) return true;
  return report?.link !== 'clause';
};

/** Whether the words of a mention stand again at token `from`. */
const repeats = (reading: Reading, from: number, { headFrom, headTo }: Mention): boolean =>
  foldedOf(reading, headFrom, headTo) === foldedOf(reading, from, from + headTo - headFrom);

/** 他随后离开: the next sentence tells something of the speaker. */
const isAboutSpeaker = (reading: Reading, from: number, { mention }: Draft): boolean => {
  if (hasClass(reading, from, Class.self)) return false;
  if (mention?.kind === 'unknown' && repeats(reading, from, mention)) return true;
  if (hasClass(reading, from, Class.pronoun)) return mention?.kind !== 'organisation';
  const { readSubject } = grammarOf(reading);
  const end = clauseEnd(reading, from);
  const second = end - from <= SHORT_CLAUSE ? readSubject(reading, end + 1, clauseEnd(reading, end + 1)) : null;
  const subject = readSubject(reading, from, end) ?? second;
  const designates =
    subject !== null && DESIGNATIONS.has(subject.kind) && hasClass(reading, subject.from, Class.definite);
  if (subject?.kind === 'pronoun' || designates) return mention?.kind !== 'organisation';
  return subject?.kind === 'name' && mention?.kind === 'name';
};
