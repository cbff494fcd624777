import { Kind } from '../reading/kinds';
import { Class } from '../reading/lexicon';
import type { Quotation } from '../reading/pair-marks';
import type { Reading } from '../reading/reading';
import {
  nameBefore,
  personAhead,
  personBefore,
  personBehind,
  personBracketing,
  tellerBefore,
  tellerBehind,
} from './beside-quotation';
import type { Draft } from './draft';
import type { Mention } from './mention';
import { foldedOf, hasClass, isUtterance, kindOf, lastKind, sentenceEnd } from './navigate';

/** Tokens of a sentence between a cue and words in marks that go on with what it reports. */
const LONGEST_SENTENCE = 200;
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
      this.noteEnd(to, draft);
    }
    // It is late, X said. “We are leaving.”
    const report = draft.frame === 'quote-speaker-cue' || draft.frame === 'content-speaker-cue' ? draft.report : null;
    if (!report) return;
    if (report.link === 'end') this.noteEnd(report.contentFrom, draft);
    // “A,” said X, who chairs the board. “B.”
    else if (this.reading.lexicon.pack.writing === 'spaced')
      this.noteEnd(sentenceEnd(this.reading, report.contentFrom), draft);
  }

  /** “A,” she said, stressing B. “C.”: what goes on is the quotation. */
  private noteEnd(at: number, draft: Draft): void {
    const end = this.skipMarks(at);
    if (draft.type === 'direct' || !this.isResumable(this.byEnd.get(end))) this.byEnd.set(end, draft);
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
    const nested = kindOf(reading, to - 1) === Kind.close && kindOf(reading, to - 2) === Kind.stop;
    const kind = lastKind(reading, quotation);
    const whole =
      nested ||
      kind === Kind.stop ||
      kind === Kind.ellipsis ||
      close < 0 ||
      this.standsAlone(quotation) ||
      tellerBehind(this.reading, quotation) !== null;
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
    const told = tellerBehind(this.reading, quotation);
    if (told) return draftOf(quotation, told);
    const neighbour = this.interrupted(head, last) ?? this.byEnd.get(head);
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
        ? personBehind(this.reading, quotation)
        : (personBracketing(this.reading, head) ??
          tellerBefore(this.reading, head) ??
          nameBefore(this.reading, head) ??
          personBefore(this.reading, head, paragraph) ??
          personBehind(this.reading, quotation));
    if (this.speaksOf(quotation, mention ?? last?.mention ?? null)) return null;
    if (
      mention ||
      (last && (head === paragraph || kindOf(this.reading, head - 1) === Kind.stop || startOf(last) >= paragraph))
    )
      return draftOf(quotation, mention);
    if (last) return null;
    const ahead = personAhead(this.reading, quotation);
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

  /** “A,” said X, a lawyer from Y, |“and B”|: the quote in whose sentence words in marks go on behind a comma. */
  private interrupted(head: number, last: Draft | null): Draft | null {
    const { reading, taken } = this;
    const from = last?.cue?.to ?? head;
    if (!last || head - from > LONGEST_SENTENCE || kindOf(reading, head - 1) !== Kind.comma || !this.isResumable(last))
      return null;
    for (let i = from; i < head; i++)
      if (taken[i] || kindOf(reading, i) === Kind.stop || kindOf(reading, i) === Kind.newline) return null;
    return from < head ? last : null;
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
}

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
