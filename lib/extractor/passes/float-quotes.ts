import { isPause, Kind } from '../reading/kinds';
import { Class } from '../reading/lexicon';
import type { Quotation } from '../reading/pair-marks';
import type { Reading } from '../reading/reading';
import type { Draft } from './draft';
import { grammarOf } from './grammar';
import type { Mention } from './mention';
import { clauseEnd, hasClass, isUtterance, kindOf, lastKind } from './navigate';

/**
 * Finds speakers for whole sentences in marks that have no cue of their own: “…。” beside a report, beside someone
 * who is told about, or alone in a paragraph.
 */
export const floatQuotes = (reading: Reading, drafts: readonly Draft[]): Draft[] => {
  const floater = new Floater(reading, drafts);
  return [...drafts, ...floater.run()];
};

/** Tokens at the head of a paragraph in which its subject is looked for. */
const LONGEST_LEAD = 60;

class Floater {
  private readonly byEnd = new Map<number, Draft>();
  private readonly taken: Uint8Array;
  private readonly found: Draft[] = [];

  constructor(
    private readonly reading: Reading,
    private readonly drafts: readonly Draft[],
  ) {
    this.taken = new Uint8Array(reading.tokens.count);
    for (const draft of drafts) this.note(draft);
  }

  private note(draft: Draft): void {
    for (const { from, to } of draft.spans) {
      this.taken.fill(1, from, to);
      this.byEnd.set(this.skipMarks(to), draft);
    }
    const report = draft.frame === 'quote-speaker-cue' ? draft.report : null;
    if (report?.link === 'end') this.byEnd.set(this.skipMarks(report.contentFrom), draft);
  }

  /** Token behind the marks and full stops that end at `i`. */
  private skipMarks(i: number): number {
    let at = i;
    while (kindOf(this.reading, at) === Kind.close || kindOf(this.reading, at) === Kind.stop) at++;
    return at;
  }

  run(): Draft[] {
    let last: Draft | null = null;
    const starts = this.drafts.map((draft) => draft.spans[0]?.from ?? 0);
    let next = 0;
    const order = this.drafts.map((_, index) => index).sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
    for (const quotation of this.reading.quotations) {
      for (; next < order.length && (starts[order[next] ?? 0] ?? 0) < quotation.from; next++)
        last = this.drafts[order[next] ?? 0] ?? last;
      if (!this.isFree(quotation)) continue;
      const draft = this.adopt(quotation, last);
      if (!draft) continue;
      this.found.push(draft);
      this.note(draft);
      last = draft;
    }
    return this.found;
  }

  /** A sentence of its own in marks, that no cue has claimed. */
  private isFree(quotation: Quotation): boolean {
    if (quotation.parent >= 0 || this.taken[quotation.from]) return false;
    const { reading } = this;
    const kind = lastKind(reading, quotation);
    const rounded = kind === Kind.stop || kind === Kind.ellipsis || quotation.close < 0 || this.standsAlone(quotation);
    if (hasClass(reading, quotation.open - 1, Class.term)) return false;
    return rounded && isUtterance(reading, quotation) && quotation.to - quotation.from > 2;
  }

  /** …，“我爸很高兴”。 — a clause of its own in which an I speaks. */
  private standsAlone({ open, close, from, to }: Quotation): boolean {
    const { reading } = this;
    if (kindOf(reading, open - 1) !== Kind.comma || kindOf(reading, close + 1) !== Kind.stop) return false;
    for (let i = from; i < to; i++) if (hasClass(reading, i, Class.self)) return true;
    return false;
  }

  private adopt(quotation: Quotation, last: Draft | null): Draft | null {
    const { reading } = this;
    const head = quotation.open >= 0 ? quotation.open : quotation.from;
    const neighbour = this.byEnd.get(head);
    if (neighbour && this.resumes(quotation, neighbour)) {
      neighbour.spans.push({ from: quotation.from, to: quotation.to });
      this.note(neighbour);
      return null;
    }
    if (neighbour && neighbour.type !== 'direct') return this.draft(quotation, neighbour.mention, neighbour);
    if (quotation.open < 0 && last) return this.draft(quotation, null, last);
    const paragraph = reading.paragraphs[quotation.paragraph];
    const after = this.subjectAfter(quotation);
    const opensParagraph = paragraph !== undefined && head === paragraph.from;
    if (after && opensParagraph) return this.draft(quotation, after);
    const before = opensParagraph ? null : this.subjectBefore(head, paragraph?.from ?? 0);
    if (before) return this.draft(quotation, before);
    if (after) return this.draft(quotation, after);
    if (last) return this.draft(quotation, null);
    const ahead = this.subjectOfNextParagraph(quotation);
    return ahead ? this.draft(quotation, ahead) : null;
  }

  /** “A,” she said. “B.” */
  private resumes(quotation: Quotation, { frame, spans }: Draft): boolean {
    const last = spans.at(-1);
    if (frame !== 'quote-speaker-cue' || !last) return false;
    return this.reading.lexicon.pack.writing === 'spaced' && quotation.from > last.to;
  }

  private draft({ from, to }: Quotation, mention: Mention | null, sharesWith?: Draft): Draft {
    const base = { type: 'direct', spans: [{ from, to }], mention, report: null, frame: 'floating' } as const;
    const cue = sharesWith?.cue ?? null;
    return sharesWith
      ? { ...base, spans: [{ from, to }], cue, sharesWith }
      : { ...base, spans: [{ from, to }], cue: null };
  }

  /** ”郭某眼里充满笑意。 */
  private subjectAfter({ close }: Quotation): Mention | null {
    const { reading } = this;
    let from = close < 0 ? -1 : close + 1;
    for (let clauses = 0; clauses < 2 && from > 0; clauses++) {
      const end = clauseEnd(reading, from);
      const subject = this.personIn(from, end);
      if (subject) return subject;
      from = isPause(kindOf(reading, end)) ? end + 1 : -1;
    }
    return null;
  }

  /** The subject of a clause if it is a person, else the first name in it: 郭某的眼里充满笑意. */
  private personIn(from: number, to: number): Mention | null {
    const subject = grammarOf(this.reading).readSubject(this.reading, from, to);
    if (subject && isPerson(subject)) return subject;
    for (let i = from; i < to; i++)
      if (hasClass(this.reading, i, Class.name)) return grammarOf(this.reading).readNamed(this.reading, from, i);
    return null;
  }

  /** The person with whom the next paragraph begins: a text may open with a quotation. */
  private subjectOfNextParagraph({ paragraph }: Quotation): Mention | null {
    const next = this.reading.paragraphs[paragraph + 1];
    if (!next) return null;
    for (let from = next.from; from < next.to && from < next.from + LONGEST_LEAD; ) {
      const end = clauseEnd(this.reading, from);
      const subject = grammarOf(this.reading).readSubject(this.reading, from, end);
      if (subject?.kind === 'name') return subject;
      from = end + 1;
    }
    return null;
  }

  /** 某先生十分不解。“…” */
  private subjectBefore(head: number, paragraph: number): Mention | null {
    const { reading } = this;
    let start = head - 1;
    while (start > paragraph && (start === head - 1 || kindOf(reading, start - 1) !== Kind.stop)) start--;
    let subject: Mention | null = null;
    for (let from = start; from < head && !subject; ) {
      const end = Math.min(clauseEnd(reading, from), head);
      subject = this.personIn(from, end);
      from = end + 1;
    }
    return subject;
  }
}

const isPerson = ({ kind }: Mention): boolean =>
  kind === 'name' || kind === 'surname' || kind === 'pronoun' || kind === 'role';
