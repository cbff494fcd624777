import { Kind } from '../reading/kinds';
import { Class } from '../reading/lexicon';
import type { Quotation } from '../reading/pair-marks';
import type { Reading, TokenRange } from '../reading/reading';
import type { Draft, Frame } from './draft';
import { grammarOf } from './grammar';
import {
  clauseEnd,
  clauseStart,
  foldedOf,
  hasClass,
  isRounded,
  isUtterance,
  kindOf,
  lengthOf,
  quotationAt,
  sentenceEnd,
  stepRight,
} from './navigate';
import type { Report } from './report';

/** Code units between a quotation and the cue behind it, clauses about the speaker included. */
const FARTHEST_TRAILING = 40;
/** An indirect content of fewer code units is a noun, not a statement. */
const SHORTEST_CONTENT = 4;

/** Turns reports into quotes: what each cue reports, in marks or not. */
export const attributeQuotes = (reading: Reading, reports: readonly Report[]): Draft[] =>
  new Attribution(reading, reports).run();

class Attribution {
  private readonly drafts: Draft[] = [];
  private readonly claimed = new Set<number>();
  /** End of the content that was reported last, and whether a cue inside it speaks for itself. */
  private outer: { draft: Draft; to: number } | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly reports: readonly Report[],
  ) {}

  run(): Draft[] {
    this.reports.forEach((report, index) => {
      if (report.within >= 0 && !this.speaksInside(report)) return;
      if (this.isPartOfContent(report)) return;
      const trailing = this.trailing(report);
      if (trailing && report.link === 'mark' && this.isPaused(report)) this.split(report, trailing);
      else if (report.link === 'mark' || report.link === 'colon') this.leadIntoMarks(report, index);
      else if (this.hasContentBefore(report) && !trailing) this.contentBefore(report, index);
      else if (report.link === 'clause' || (report.link === 'pause' && this.pauseLeads(report)))
        this.leadIntoClause(report, index);
    });
    return this.drafts;
  }

  /** Spaced writing has no comma between a cue and unmarked content, but behind a source phrase. */
  private pauseLeads({ place }: Report): boolean {
    return this.reading.lexicon.pack.writing === 'continuous' || place === 'source';
  }

  /** In spaced writing a cue inside what is reported belongs to it, unless it opens a clause of its own behind a comma. */
  private isPartOfContent(report: Report): boolean {
    const { reading, outer } = this;
    if (reading.lexicon.pack.writing === 'continuous' || outer === null || report.cueFrom >= outer.to) return false;
    return !this.opensAnew(report);
  }

  /** Someone quoted inside a quotation counts only when named there. */
  private speaksInside({ subject, place, link }: Report): boolean {
    if (!subject || subject.kind === 'unknown' || place === 'chain') return false;
    return link === 'pause' || link === 'colon' || link === 'mark';
  }

  private isPaused(report: Report): boolean {
    return kindOf(this.reading, report.contentFrom - 1) === Kind.comma;
  }

  private add(report: Report, spans: TokenRange[], type: Draft['type'], frame: Frame): Draft {
    const draft: Draft = {
      type,
      spans,
      cue: { from: report.cueFrom, to: report.cueTo },
      mention: report.subject,
      report,
      frame,
    };
    this.drafts.push(draft);
    return draft;
  }

  private claim(quotation: Quotation): TokenRange {
    this.claimed.add(quotation.from);
    return { from: quotation.from, to: quotation.to };
  }

  /** “…” X says. */
  private trailing(report: Report): Draft | null {
    if (!report.cue.trails || report.link === 'colon' || report.place === 'source' || report.place === 'chain')
      return null;
    const quotation = this.quotationBefore(report);
    if (!quotation || this.claimed.has(quotation.from)) return null;
    return this.add(report, [this.claim(quotation)], 'direct', 'quote-speaker-cue');
  }

  private quotationBefore(report: Report): Quotation | null {
    const { reading } = this;
    let from = report.clauseFrom;
    for (let clauses = 0; clauses < 3; clauses++) {
      const before = kindOf(reading, from - 1);
      const close =
        before === Kind.close
          ? from - 1
          : before === Kind.comma && kindOf(reading, from - 2) === Kind.close
            ? from - 2
            : -1;
      if (close >= 0) {
        const open = reading.partner[close] ?? -1;
        // Behind a colon stands what was announced before it.
        if (kindOf(reading, open - 1) === Kind.colon || (clauses > 0 && report.link === 'clause')) return null;
        const quotation = quotationAt(reading, open);
        if (!quotation || (clauses > 0 && !isRounded(reading, quotation))) return null;
        return isUtterance(reading, quotation) ? quotation : null;
      }
      if (before !== Kind.comma || lengthOf(reading, from, report.cueTo) > FARTHEST_TRAILING) return null;
      from = clauseStart(reading, from - 2);
    }
    return null;
  }

  /** Prices will rise, she said. In spaced writing only: there a comma never leads into unmarked content. */
  private hasContentBefore({ link, place, cue, clauseFrom }: Report): boolean {
    const { reading } = this;
    if (reading.lexicon.pack.writing !== 'spaced' || !cue.trails || place === 'chain' || place === 'sentence')
      return false;
    if (link !== 'end' && (link !== 'pause' || place === 'source')) return false;
    return kindOf(reading, clauseFrom - 1) === Kind.comma || place === 'source';
  }

  private contentBefore(report: Report, index: number): void {
    const { reading } = this;
    let from = report.clauseFrom - 1;
    while (from > 0 && !isSentenceBorder(kindOf(reading, from - 1)) && report.clauseFrom - from < 200) from--;
    const previous = this.reports[index - 1];
    if (previous && previous.cueFrom >= from && previous.place !== 'source') return;
    const first = this.trim(from, report.clauseFrom);
    if (lengthOf(reading, first.from, first.to) < SHORTEST_CONTENT) return;
    const spans = [first];
    if (report.link === 'pause' && report.place !== 'source') {
      const rest = this.trim(report.contentFrom, this.endOfContent(report, index));
      if (lengthOf(reading, rest.from, rest.to) >= SHORTEST_CONTENT) spans.push(rest);
    }
    this.add(report, spans, this.typeOf(first), 'content-speaker-cue');
  }

  /** “…,” X says, “…” is one quote of two spans. */
  private split(report: Report, first: Draft): void {
    const quotation = quotationAt(this.reading, report.contentFrom);
    if (!quotation) return;
    first.spans.push(this.claim(quotation));
  }

  /** X says: “…”, and “…” after that. */
  private leadIntoMarks(report: Report, index: number): void {
    const { reading } = this;
    let quotation = quotationAt(reading, report.contentFrom);
    if (!quotation) {
      if (report.link === 'colon') this.leadIntoClause(report, index);
      return;
    }
    if (this.goesOnBehind(quotation)) {
      this.leadIntoClause(report, index);
      return;
    }
    if (this.isHeadOfMixed(quotation, report)) {
      this.leadIntoClause(report, index);
      return;
    }
    if (report.link === 'mark' && !this.isPaused(report) && !isUtterance(reading, quotation) && !isClear(report))
      return;
    while (quotation && !this.claimed.has(quotation.from)) {
      this.add(report, [this.claim(quotation)], 'direct', report.within >= 0 ? 'nested' : 'speaker-cue-quote');
      quotation = this.nextInChain(quotation);
    }
  }

  /** 称“一带一路”倡议是…: the marks hold a term at the head of an unmarked clause. */
  private goesOnBehind(quotation: Quotation): boolean {
    const { reading } = this;
    if (quotation.close < 0) return false;
    const after = kindOf(reading, quotation.close + 1);
    const text = after === Kind.word || after === Kind.character || after === Kind.foreign || after === Kind.number;
    if (isUtterance(reading, quotation)) return false;
    return text;
  }

  /** 称“A”，B: content that begins with quoted words and goes on without marks. */
  private isHeadOfMixed(quotation: Quotation, report: Report): boolean {
    const { reading } = this;
    if (report.link === 'colon' || quotation.close < 0 || isRounded(reading, quotation)) return false;
    if (kindOf(reading, quotation.close + 1) !== Kind.comma || quotationAt(reading, quotation.close + 2)) return false;
    const next = quotation.close + 2;
    if (this.reports.some(({ clauseFrom }) => clauseFrom === next)) return false;
    const subject = grammarOf(reading).readSubject(reading, next, clauseEnd(reading, next));
    return report.cue.chains === true && (subject === null || subject.kind === 'unknown');
  }

  /** “A”、“B” */
  private nextInChain({ close }: Quotation): Quotation | null {
    const kind = close >= 0 ? kindOf(this.reading, close + 1) : Kind.other;
    if (kind !== Kind.enumeration && kind !== Kind.semicolon && kind !== Kind.comma) return null;
    return quotationAt(this.reading, close + 2);
  }

  /** X says that … */
  private leadIntoClause(report: Report, index: number): void {
    const { reading } = this;
    const to = this.endOfContent(report, index);
    const range = this.trim(report.contentFrom, to, to < sentenceEnd(reading, report.contentFrom));
    if (lengthOf(reading, range.from, range.to) < SHORTEST_CONTENT) return;
    if (report.link === 'clause' && isNounPhrase(reading, range)) return;
    const nested = this.outer !== null && report.cueFrom < this.outer.to;
    const frame: Frame =
      nested || report.within >= 0 ? 'nested' : report.place === 'source' ? 'source' : 'speaker-cue-content';
    const draft = this.add(report, [range], this.typeOf(range), frame);
    if (!nested) this.outer = { draft, to: range.to };
  }

  private typeOf(range: TokenRange): Draft['type'] {
    let type: Draft['type'] = 'indirect';
    for (let i = range.from; i < range.to; i = stepRight(this.reading, i)) {
      const quotation = quotationAt(this.reading, i);
      if (!quotation || !isUtterance(this.reading, quotation)) continue;
      this.claim(quotation);
      type = 'mixed';
    }
    return type;
  }

  /** The end of the sentence, or the clause before it in which someone else speaks, or the same one anew. */
  private endOfContent(report: Report, index: number): number {
    const { reading } = this;
    const end = sentenceEnd(reading, report.contentFrom);
    for (let next = index + 1; next < this.reports.length; next++) {
      const other = this.reports[next];
      if (!other || other.cueFrom >= end) break;
      if (other.link === 'end') continue;
      if (other.within !== report.within || other.clauseFrom <= report.contentFrom || this.isOpinion(other)) continue;
      if (this.opensAnew(other)) return other.clauseFrom;
    }
    return end;
  }

  /** Someone else's thought inside what is said belongs to it. */
  private isOpinion({ cue, place }: Report): boolean {
    return (cue.name === 'think' || cue.name === 'wish') && place === 'clause';
  }

  /** Whether a cue inside a sentence ends what was reported before it. */
  private opensAnew(other: Report): boolean {
    const { reading } = this;
    if (reading.lexicon.pack.writing === 'spaced') {
      const joint =
        hasClass(reading, other.clauseFrom - 1, Class.coordinator) ||
        hasClass(reading, other.clauseFrom - 1, Class.additive);
      return (
        other.place === 'chain' ||
        kindOf(reading, other.clauseFrom - 1) === Kind.comma ||
        (joint && kindOf(reading, other.clauseFrom - 2) === Kind.comma)
      );
    }
    if (other.place === 'clause' || other.place === 'source')
      return other.subject?.kind !== 'unknown' || other.link !== 'clause';
    return true;
  }

  private trim(from: number, to: number, cut = false): TokenRange {
    let first = from;
    let last = to;
    while (first < last && isEdge(kindOf(this.reading, first))) first++;
    // What joins the next report to this one: …，但|他说
    const joins = Class.connective | Class.coordinator;
    while (last > first && (isEdge(kindOf(this.reading, last - 1)) || (cut && hasClass(this.reading, last - 1, joins))))
      last--;
    return { from: first, to: last };
  }
}

/** 故称“…”: a name is given, unless someone is there who gives it in speech. */
const isClear = ({ subject, cue }: Report): boolean =>
  subject !== null && subject.kind !== 'unknown' && (subject.kind !== 'document' || cue.name === 'show');

/** 约谈方的义务: an attribute and a noun without anything that only a predicate has. */
const isNounPhrase = (reading: Reading, { from, to }: TokenRange): boolean => {
  if (hasClass(reading, from, Class.verb | Class.auxiliary)) return false;
  let attribute = false;
  let predicate = false;
  for (let i = from; i < to; i = stepRight(reading, i)) {
    if (kindOf(reading, i) === Kind.comma || isCopula(reading, i)) return false;
    if (hasClass(reading, i, Class.genitive)) {
      attribute = true;
      predicate = false;
    } else if (hasClass(reading, i, PREDICATES)) predicate = true;
  }
  return attribute && !predicate;
};

const isCopula = (reading: Reading, i: number): boolean =>
  hasClass(reading, i, Class.verb) && reading.lexicon.pack.particles?.copula === foldedOf(reading, i, i + 1);

const PREDICATES = Class.verb | Class.adverb | Class.auxiliary | Class.negation | Class.aspect;

const isSentenceBorder = (kind: number): boolean =>
  kind === Kind.stop || kind === Kind.newline || kind === Kind.close || kind === Kind.open;

const isEdge = (kind: number): boolean =>
  kind === Kind.comma ||
  kind === Kind.stop ||
  kind === Kind.colon ||
  kind === Kind.semicolon ||
  kind === Kind.enumeration ||
  kind === Kind.dash ||
  kind === Kind.ellipsis;
