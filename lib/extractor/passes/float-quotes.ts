import { isPause, Kind } from '../reading/kinds';
import { Class } from '../reading/lexicon';
import type { Quotation } from '../reading/pair-marks';
import type { Reading } from '../reading/reading';
import { cueAt } from './cue';
import type { Draft } from './draft';
import { grammarOf } from './grammar';
import type { Mention } from './mention';
import { clauseEnd, foldedOf, hasClass, isUtterance, kindOf, lastKind, sentenceEnd } from './navigate';
import { tellerBehind as spacedTellerBehind } from './spaced/teller';
import { tellerBefore, tellerBehind } from './verb-second/teller';

/** Tokens at the head of a paragraph in which its subject is looked for. */
const LONGEST_LEAD = 60;
/** Tokens of the sentence before a quotation. */
const LONGEST_SENTENCE = 200;
/** Clauses behind a quotation in which its speaker is looked for. */
const CLAUSES_BEHIND = 2;
/** Tokens of a quotation that is more than a cry. */
const SHORTEST_QUOTATION = 3;

/**
 * Finds speakers for whole sentences in marks that have no cue of their own: “…。” beside a report, beside someone
 * who is told about, or alone in a paragraph.
 */
export const floatQuotes = (reading: Reading, drafts: readonly Draft[]): Draft[] => {
  const floater = new Floater(reading, drafts);
  return [...drafts, ...floater.run()];
};

class Floater {
  /** Token behind a quote with its marks and stops → the quote. */
  private readonly byEnd = new Map<number, Draft>();
  private readonly taken: Uint8Array;

  constructor(
    private readonly reading: Reading,
    private readonly drafts: readonly Draft[],
  ) {
    this.taken = new Uint8Array(reading.tokens.count + 1);
    for (const draft of drafts) this.note(draft);
  }

  run(): Draft[] {
    const found: Draft[] = [];
    const inOrder = [...this.drafts].sort((a, b) => startOf(a) - startOf(b));
    let last: Draft | null = null;
    let next = 0;
    for (const quotation of this.reading.quotations) {
      while (next < inOrder.length && startOf(inOrder[next]) < quotation.from) last = inOrder[next++] ?? last;
      const draft = this.isFree(quotation) ? this.adopt(quotation, last) : null;
      if (!draft) continue;
      found.push(draft);
      this.note(draft);
      last = draft;
    }
    return found;
  }

  private note(draft: Draft): void {
    for (const { from, to } of draft.spans) {
      this.taken.fill(1, from, to);
      const end = this.skipMarks(to);
      // “A,” she said, stressing B. “C.”: what goes on is the quotation.
      if (draft.type === 'direct' || !this.isResumable(this.byEnd.get(end))) this.byEnd.set(end, draft);
    }
    // It is late, X said. “We are leaving.”
    const report = draft.frame === 'quote-speaker-cue' || draft.frame === 'content-speaker-cue' ? draft.report : null;
    if (!report) return;
    if (report.link === 'end') this.byEnd.set(this.skipMarks(report.contentFrom), draft);
    // “A,” said X, who chairs the board. “B.”
    else if (this.reading.lexicon.pack.writing === 'spaced')
      this.byEnd.set(this.skipMarks(sentenceEnd(this.reading, report.contentFrom)), draft);
  }

  /** Token behind the marks and full stops that end at `i`. */
  private skipMarks(i: number): number {
    let at = i;
    while (kindOf(this.reading, at) === Kind.close || kindOf(this.reading, at) === Kind.stop) at++;
    return at;
  }

  /** A sentence of its own in marks, that no cue has claimed. */
  private isFree(quotation: Quotation): boolean {
    const { reading } = this;
    const { open, close, from, to } = quotation;
    if (quotation.parent >= 0 || this.taken[from] || to - from < SHORTEST_QUOTATION) return false;
    if (hasClass(reading, open - 1, Class.term)) return false;
    const kind = lastKind(reading, quotation);
    const whole =
      kind === Kind.stop ||
      kind === Kind.ellipsis ||
      close < 0 ||
      this.standsAlone(quotation) ||
      this.tellerBehind(quotation) !== null;
    return whole && isUtterance(reading, quotation);
  }

  /** …，“我爸很高兴”。 — a clause of its own in which an I speaks. */
  private standsAlone({ open, close, from, to }: Quotation): boolean {
    const { reading } = this;
    if (kindOf(reading, open - 1) !== Kind.comma || kindOf(reading, close + 1) !== Kind.stop) return false;
    for (let i = from; i < to; i++) if (hasClass(reading, i, Class.self)) return true;
    return false;
  }

  private adopt(quotation: Quotation, last: Draft | null): Draft | null {
    const head = quotation.open >= 0 ? quotation.open : quotation.from;
    const told = this.tellerBehind(quotation);
    if (told) return draftOf(quotation, told);
    const neighbour = this.byEnd.get(head);
    if (neighbour && this.resumes(quotation, neighbour)) {
      neighbour.spans.push({ from: quotation.from, to: quotation.to });
      this.note(neighbour);
      return null;
    }
    if (neighbour && (neighbour.type !== 'direct' || this.isFollowed(neighbour)))
      return draftOf(quotation, neighbour.mention, neighbour);
    if (last && this.continues(quotation)) return draftOf(quotation, null, last);
    const paragraph = this.reading.paragraphs[quotation.paragraph]?.from ?? 0;
    const mention =
      head === paragraph
        ? this.personBehind(quotation)
        : (this.personBracketing(head) ??
          this.tellerBefore(head) ??
          this.nameBefore(head) ??
          this.personBefore(head, paragraph) ??
          this.personBehind(quotation));
    if (this.speaksOf(quotation, mention ?? last?.mention ?? null)) return null;
    if (
      mention ||
      (last && (head === paragraph || kindOf(this.reading, head - 1) === Kind.stop || startOf(last) >= paragraph))
    )
      return draftOf(quotation, mention);
    if (last) return null;
    const ahead = this.personAhead(quotation);
    return ahead ? draftOf(quotation, ahead) : null;
  }

  /** “Everywhere Ada Lindqvist came herself.”: people seldom speak of themselves by name. */
  private speaksOf({ from, to }: Quotation, mention: Mention | null): boolean {
    if (mention?.kind !== 'name') return false;
    const { headFrom, headTo } = mention;
    const name = foldedOf(this.reading, headFrom, headTo);
    for (let i = from; i + headTo - headFrom <= to; i++)
      if (foldedOf(this.reading, i, i + headTo - headFrom) === name) return true;
    return false;
  }

  /** “A,” she said. “B.” is one quote in spaced writing. */
  private resumes(quotation: Quotation, draft: Draft): boolean {
    const last = draft.spans.at(-1);
    return this.isResumable(draft) && last !== undefined && quotation.from > last.to;
  }

  private isResumable(draft: Draft | undefined): boolean {
    const { writing, eachSentenceAlone } = this.reading.lexicon.pack;
    return draft?.frame === 'quote-speaker-cue' && writing === 'spaced' && !eachSentenceAlone;
  }

  /** „A“, sagte sie. „B.“ are two quotes of hers. */
  private isFollowed({ frame }: Draft): boolean {
    return frame === 'quote-speaker-cue' && this.reading.lexicon.pack.eachSentenceAlone === true;
  }

  /** The paragraph before left its quotation open. */
  private continues({ open, from, paragraph }: Quotation): boolean {
    if (open < 0) return true;
    const previous = this.reading.paragraphs[paragraph - 1];
    const here = this.reading.paragraphs[paragraph];
    if (!previous || here?.from !== open || !this.taken[previous.to - 1]) return false;
    return kindOf(this.reading, previous.to - 1) !== Kind.close && from > 0 && this.isOpenAt(previous.to - 1);
  }

  private isOpenAt(i: number): boolean {
    const within = this.reading.within[i] ?? -1;
    return within >= 0 && this.reading.quotations[within]?.close === -1;
  }

  /** ”郭某眼里充满笑意。 */
  private personBehind({ open, close }: Quotation): Mention | null {
    const { reading } = this;
    // What a colon leads to was announced before it.
    if (reading.lexicon.pack.writing === 'spaced' && kindOf(reading, open - 1) === Kind.colon) return null;
    let from = close + 1;
    for (let clauses = 0; clauses < CLAUSES_BEHIND && close >= 0; clauses++) {
      const end = clauseEnd(reading, from);
      const subject = this.personIn(from, end, true);
      if (subject || !isPause(kindOf(reading, end))) return subject;
      from = end + 1;
    }
    return null;
  }

  /** Where a subject may stand on either side of its verb, what was learned tells it from the other phrases. */
  private tellerBefore(head: number): Mention | null {
    return this.reading.lexicon.pack.subjectOdds ? tellerBefore(this.reading, head) : null;
  }

  /** zufrieden war |Tom Ried| („…“) */
  private personBracketing(head: number): Mention | null {
    const { reading } = this;
    const brackets = kindOf(reading, head - 1) === Kind.parenthesisOpen && hasClass(reading, head - 2, Class.name);
    return brackets ? grammarOf(reading).readNamed(reading, head - 2, head - 2) : null;
  }

  private tellerBehind(quotation: Quotation): Mention | null {
    const { close } = quotation;
    const { writing, subjectOdds } = this.reading.lexicon.pack;
    if (close < 0 || writing === 'continuous') return null;
    return subjectOdds ? tellerBehind(this.reading, close) : spacedTellerBehind(this.reading, quotation);
  }

  /** That surprised nobody less than |Tom Reed|: “…” Spaced writing. */
  private nameBefore(head: number): Mention | null {
    const { reading } = this;
    const leads = kindOf(reading, head - 1) === Kind.colon && hasClass(reading, head - 2, Class.name);
    return leads && reading.lexicon.pack.writing === 'spaced'
      ? grammarOf(reading).readNamed(reading, head - 2, head - 2)
      : null;
  }

  /** 某先生十分不解。“…” */
  private personBefore(head: number, paragraph: number): Mention | null {
    const { reading } = this;
    const lowest = Math.max(paragraph, head - LONGEST_SENTENCE);
    let from = head - 1;
    while (from > lowest && (from === head - 1 || kindOf(reading, from - 1) !== Kind.stop)) from--;
    while (from < head) {
      const end = Math.min(clauseEnd(reading, from), head);
      const subject = this.personIn(from, end, kindOf(reading, head - 1) === Kind.colon);
      if (subject) return subject;
      // Behind the clause, or over the quotation that ended it.
      from = Math.max(end, reading.partner[end] ?? end) + 1;
    }
    return null;
  }

  /** The person with whom the next paragraph begins: a text may open with a quotation. */
  private personAhead({ paragraph }: Quotation): Mention | null {
    const next = this.reading.paragraphs[paragraph + 1];
    if (!next) return null;
    const to = Math.min(next.to, next.from + LONGEST_LEAD);
    for (let from = next.from; from < to; from = clauseEnd(this.reading, from) + 1) {
      const subject = grammarOf(this.reading).readSubject(this.reading, from, clauseEnd(this.reading, from));
      if (subject?.kind === 'name') return subject;
      if (subject && from === next.from && SPEAKING.has(subject.kind) && cueAt(this.reading, subject.to))
        return subject;
    }
    return null;
  }

  /**
   * The subject of a clause if it is a person, else the first name in it: 郭某的眼里充满笑意. People without a name count
   * where the clause leads to the quotation.
   */
  private personIn(from: number, to: number, leads: boolean): Mention | null {
    const { readSubject, readNamed } = grammarOf(this.reading);
    const subject = readSubject(this.reading, from, to);
    if (subject && (SPEAKING.has(subject.kind) || (leads && subject.kind === 'unnamed'))) return subject;
    for (let i = from; i < to; i++) if (hasClass(this.reading, i, Class.name)) return readNamed(this.reading, from, i);
    return null;
  }
}

const SPEAKING: ReadonlySet<Mention['kind']> = new Set(['name', 'surname', 'pronoun', 'role']);

const startOf = (draft: Draft | undefined): number => draft?.spans[0]?.from ?? 0;

const draftOf = ({ from, to }: Quotation, mention: Mention | null, sharesWith?: Draft): Draft => ({
  type: 'direct',
  spans: [{ from, to }],
  cue: sharesWith?.cue ?? null,
  mention,
  report: null,
  frame: 'floating',
  ...(sharesWith ? { sharesWith } : {}),
});
