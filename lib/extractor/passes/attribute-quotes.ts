import { Kind } from '../reading/kinds';
import { Class } from '../reading/lexicon';
import type { Quotation } from '../reading/pair-marks';
import type { Reading, TokenRange } from '../reading/reading';
import { isAct, isAttributive, isNounPhrase, isOccasion, trimContent } from './content';
import { cueAt } from './cue';
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
  stepLeft,
  stepRight,
  textOf,
} from './navigate';
import type { Report } from './report';
import { likelyEnd } from './spaced/content-end';
import { behindDateline } from './spaced/dateline';

/** Code units between a quotation and the cue behind it, clauses about the speaker included. */
const FARTHEST_TRAILING = 40;
/** Clauses between a quotation and the cue behind it. */
const CLAUSES_TRAILING = 3;
/** An indirect content of fewer code units is a noun, not a statement. */
const SHORTEST_CONTENT = 4;
/** She did not say why: such a word alone tells nothing. */
const EMPTY = Class.complementizer | Class.connective | Class.preposition | Class.pronoun | Class.time | Class.adverb;
/** Where it may be shorter: 校方回应：不实。 She said no. */
const SHORTEST_ANSWER = 2;
/** Tokens of a paragraph that is set off as a quotation. */
const SHORTEST_SET_OFF = 8;
/** A content of more tokens is no sentence; the limit also keeps odd texts from costing more than others. */
const LONGEST_CONTENT = 1200;
/** The same before its cue. */
const LONGEST_BEFORE = 240;
/** Reports behind a content that are asked whether they end it. */
const MOST_REPORTS = 40;

/** What can open a clause about whoever was named last. */
const RELATIVES = Class.definite | Class.connective | Class.pronoun;

/** “…”的: what stands in the marks describes what follows. Continuous writing. */
const ATTRIBUTE = Class.genitive;

/** Odds at which a cue reports even what has no marks: criticized the plan. */
const LIKELY = 0.5;
/** The same where what it reports is weighed later. */
const LIKELY_AT_FIRST = 0.25;

/** Turns reports into quotes: what each cue reports, in marks or not. */
export const attributeQuotes = (reading: Reading, reports: readonly Report[]): Draft[] =>
  new Attribution(reading, reports).run();

class Attribution {
  private readonly drafts: Draft[] = [];
  /** First tokens of the quotations that belong to a quote. */
  private readonly claimed = new Set<number>();
  private readonly clauseStarts: ReadonlySet<number>;
  private readonly continuous: boolean;
  /** Where a sentence was followed back from last, and to where. */
  private walked = { at: -1, from: -1 };
  /** End of the content that was reported last; a cue before it stands inside that content. */
  private outerTo = 0;

  constructor(
    private readonly reading: Reading,
    private readonly reports: readonly Report[],
  ) {
    this.clauseStarts = new Set(reports.map(({ clauseFrom }) => clauseFrom));
    this.continuous = reading.lexicon.pack.writing === 'continuous';
  }

  run(): Draft[] {
    this.reports.forEach((report, index) => {
      if (report.within >= 0 && !speaksInside(report)) return;
      if (!this.continuous && report.cueFrom < this.outerTo && !this.opensAnew(report)) return;
      const trailing = this.trailing(report);
      if (trailing && report.link === 'mark' && this.isPaused(report)) this.split(report, trailing);
      else if (!trailing && this.goesOnInMarks(report)) this.contentBefore(report, index);
      else if (report.link === 'mark' || report.link === 'colon') this.leadIntoMarks(report, index);
      else if (!trailing && this.hasContentBefore(report)) this.contentBefore(report, index);
      else if (trailing && !this.continuous && !this.followsThat(report)) return;
      else if (report.link === 'clause' || (report.link === 'pause' && this.pauseLeads(report)))
        this.leadIntoClause(report, index);
    });
    return this.drafts;
  }

  private add(report: Report, spans: TokenRange[], type: Draft['type'], frame: Frame): Draft {
    const cue = { from: report.cueFrom, to: report.cueTo };
    const draft: Draft = { type, spans, cue, mention: report.subject, report, frame };
    this.drafts.push(draft);
    return draft;
  }

  private claim({ from, to }: Quotation): TokenRange {
    this.claimed.add(from);
    return { from, to };
  }

  private isPaused(report: Report): boolean {
    return kindOf(this.reading, report.contentFrom - 1) === Kind.comma;
  }

  /** Spaced writing has no comma between a cue and unmarked content, but behind a source phrase: as X put it, …. */
  private pauseLeads({ place, clauseFrom }: Report): boolean {
    const { pack } = this.reading.lexicon;
    if (this.continuous || pack.commaLeads === true || place === 'source') return true;
    const as = pack.particles?.as;
    return (
      as !== undefined && foldedOf(this.reading, clauseFrom, clauseFrom + 1) === as && this.opensSentence(clauseFrom)
    );
  }

  /** “…,” she said in May at the port: without “that” nothing more is reported. */
  private followsThat({ contentFrom }: Report): boolean {
    return hasClass(this.reading, contentFrom - 1, Class.complementizer);
  }

  /** “…” X says. */
  private trailing(report: Report): Draft | null {
    const { cue, link, place } = report;
    if (!cue.trails || link === 'colon' || place === 'source' || place === 'chain') return null;
    const quotation = this.quotationBefore(report);
    if (!quotation || this.claimed.has(quotation.from) || this.opensNext(quotation, report)) return null;
    const head = this.headOf(quotation);
    if (head) {
      this.claim(quotation);
      return this.add(report, [head], 'mixed', 'quote-speaker-cue');
    }
    return this.add(report, [this.claim(quotation)], 'direct', 'quote-speaker-cue');
  }

  /** “It is bad.” Reid said both …: behind a full stop the cue opens a sentence, and reports what follows. */
  private opensNext({ to }: Quotation, { link }: Report): boolean {
    if (this.continuous || link !== 'clause' || kindOf(this.reading, to - 1) !== Kind.stop) return false;
    return textOf(this.reading, to - 1, to) === '.';
  }

  /** Raising fares “is a mistake,” she said: in spaced writing what the marks go on with is said too. */
  private headOf({ open, close, from }: Quotation): TokenRange | null {
    const { reading } = this;
    if (this.continuous || open < 1 || !isLowerCase(reading, from)) return null;
    const before = kindOf(reading, open - 1);
    if (before !== Kind.word && before !== Kind.comma) return null;
    const start = this.startOf(open);
    for (let i = start; i < open; i++) if (cueAt(reading, i)) return null;
    return start < open ? { from: start, to: close + 1 } : null;
  }

  private quotationBefore(report: Report): Quotation | null {
    const { reading } = this;
    let from = report.clauseFrom;
    for (let clauses = 0; clauses < CLAUSES_TRAILING; clauses++) {
      const close = closeBefore(reading, from);
      if (close >= 0) return this.closedBy(close, report, clauses > 0);
      if (kindOf(reading, from - 1) !== Kind.comma || lengthOf(reading, from, report.cueTo) > FARTHEST_TRAILING) break;
      from = clauseStart(reading, from - 2);
    }
    return null;
  }

  /** The quotation that ends at `close`, if the report can be about it; `distant`: clauses stand between them. */
  private closedBy(close: number, report: Report, distant: boolean): Quotation | null {
    const { reading } = this;
    const open = reading.partner[close] ?? -1;
    const quotation = quotationAt(reading, open);
    // Behind a colon stands what was announced before it.
    if (!quotation || hasClass(reading, close + 1, ATTRIBUTE)) return null;
    if (kindOf(reading, open - 1) === Kind.colon && !this.endsInComma(quotation)) return null;
    if (distant && (report.link === 'clause' || !isRounded(reading, quotation))) return null;
    // „So“, sagte sie: a comma behind the mark leads to the cue as one inside it does.
    const led = !this.continuous && !distant && kindOf(reading, close + 1) === Kind.comma;
    return led || isUtterance(reading, quotation) ? quotation : null;
  }

  /** The reply: “No,” he wrote. — the comma leads to the cue. */
  private endsInComma({ to }: Quotation): boolean {
    return !this.continuous && kindOf(this.reading, to - 1) === Kind.comma;
  }

  /** “…,” X says, “…” is one quote of two spans. */
  private split(report: Report, first: Draft): void {
    const quotation = quotationAt(this.reading, report.contentFrom);
    if (quotation) first.spans.push(this.claim(quotation));
  }

  /** X says: “…”, and “…” after that. */
  private leadIntoMarks(report: Report, index: number): void {
    const { reading } = this;
    let quotation = quotationAt(reading, behindLineBreaks(reading, report.contentFrom));
    if (!quotation && report.link !== 'colon') return;
    if (!quotation && !this.continuous && kindOf(reading, report.contentFrom) === Kind.newline) {
      this.setOff(report);
      return;
    }
    const goesOn = quotation !== null && report.cue.leads !== 'mark' && this.goesOnBehind(quotation);
    // 提到“补课”这个词
    if (this.continuous && goesOn && quotation && hasClass(reading, quotation.close + 1, Class.definite)) return;
    if (!quotation || goesOn || this.isHeadOfMixed(quotation, report)) {
      this.leadIntoClause(report, index);
      return;
    }
    const adjacent = report.link === 'mark' && !this.isPaused(report);
    if (adjacent && !isUtterance(reading, quotation) && (report.cue.topics || !isClear(report))) return;
    while (quotation && !this.claimed.has(quotation.from)) {
      this.add(report, [this.claim(quotation)], 'direct', report.within >= 0 ? 'nested' : 'speaker-cue-quote');
      quotation = this.nextInChain(quotation);
    }
  }

  /** She wrote: ¶ a paragraph that is set off instead of quoted. */
  private setOff(report: Report): void {
    const { reading } = this;
    const from = behindLineBreaks(reading, report.contentFrom);
    let to = from;
    while (to < reading.tokens.count && kindOf(reading, to) !== Kind.newline) to++;
    if (to - from < SHORTEST_SET_OFF || kindOf(reading, to - 1) !== Kind.stop) return;
    const range = trimContent(reading, from, to);
    this.outerTo = to;
    this.add(report, [range], this.typeOf(range), 'speaker-cue-content');
  }

  /** 称“一带一路”倡议是…: the marks hold a term at the head of an unmarked clause. */
  private goesOnBehind(quotation: Quotation): boolean {
    if (quotation.close < 0 || isUtterance(this.reading, quotation)) return false;
    // als „strategisch“: what someone is called ends with its marks.
    const { called } = this.reading.lexicon.pack.particles ?? {};
    if (called !== undefined && foldedOf(this.reading, quotation.open - 1, quotation.open) === called) return false;
    const after = kindOf(this.reading, quotation.close + 1);
    return after === Kind.word || after === Kind.character || after === Kind.foreign || after === Kind.number;
  }

  /** 称“A”，B: content that begins with quoted words and goes on without marks. */
  private isHeadOfMixed(quotation: Quotation, report: Report): boolean {
    const { reading } = this;
    const next = quotation.close + 2;
    if (report.link === 'colon' || !report.cue.chains || quotation.close < 0) return false;
    if (isRounded(reading, quotation) || kindOf(reading, next - 1) !== Kind.comma) return false;
    if (quotationAt(reading, next) || this.clauseStarts.has(next)) return false;
    const subject = grammarOf(reading).readSubject(reading, next, clauseEnd(reading, next));
    return subject === null || subject.kind === 'unknown';
  }

  /** “A”、“B” */
  private nextInChain({ close }: Quotation): Quotation | null {
    const kind = close >= 0 ? kindOf(this.reading, close + 1) : Kind.other;
    const joins = kind === Kind.enumeration || kind === Kind.semicolon || kind === Kind.comma;
    return joins ? quotationAt(this.reading, close + 2) : null;
  }

  /** X says that … */
  private leadIntoClause(report: Report, index: number): void {
    const { reading } = this;
    const { cueFrom, link, place, within } = report;
    const contentFrom = place === 'source' && !this.continuous ? behindApposition(reading, report) : report.contentFrom;
    const end = this.turnIn(report, sentenceEnd(reading, contentFrom));
    const to = this.endOfContent(report, index, end);
    if (to - contentFrom > LONGEST_CONTENT || this.onlyLeadsOver(report, index)) return;
    const widest = trimContent(reading, contentFrom, to, to < end);
    const range = trimContent(reading, widest.from, likelyEnd(reading, report, widest));
    const isFull = (this.continuous && link !== 'colon') || report.doubt !== undefined;
    const shortest = isFull ? SHORTEST_CONTENT : SHORTEST_ANSWER;
    if (lengthOf(reading, range.from, range.to) < shortest) return;
    if (!this.continuous && range.to - range.from === 1 && hasClass(reading, range.from, EMPTY)) return;
    if (this.continuous && link === 'clause' && this.saysNothing(report, range)) return;
    const nested = within >= 0 || cueFrom < this.outerTo;
    // What others wish is what the speaker tells of them.
    if (nested && report.cue.needsTurn && place === 'clause') return;
    if (!nested) this.outerTo = range.to;
    const frame = nested ? 'nested' : place === 'source' ? 'source' : 'speaker-cue-content';
    const type = this.typeOf(range);
    const enough = reading.lexicon.pack.draftOdds ? LIKELY_AT_FIRST : LIKELY;
    if (report.cue.needsMarks && type !== 'mixed' && (report.odds ?? 0) < enough) return;
    this.add(report, [range], type, frame);
  }

  /** What follows a cue of continuous writing without a pause may be its object, or say when. */
  private saysNothing({ cue }: Report, range: TokenRange): boolean {
    const { reading } = this;
    if (isNounPhrase(reading, range) || sharesObject(reading, range.from)) return true;
    if (cue.runsOn || cue.addressee) return false;
    return isAttributive(reading, range) || isAct(reading, range) || (!cue.opinion && isOccasion(reading, range));
  }

  /** 他打电话询问，|对方说: what follows is an answer, not what was asked. */
  private onlyLeadsOver({ cue, contentFrom, link }: Report, index: number): boolean {
    const next = this.reports[index + 1];
    if (!next || !cue.asks || link !== 'pause' || !this.continuous) return false;
    return next.clauseFrom === contentFrom && next.place === 'clause' && next.subject?.kind !== 'unknown';
  }

  /** Indirect, or mixed where an utterance stands in marks inside. */
  private typeOf(range: TokenRange): Draft['type'] {
    let type: Draft['type'] = 'indirect';
    for (let i = range.from; i < range.to; i = stepRight(this.reading, i)) {
      const quotation = quotationAt(this.reading, i);
      // In continuous writing marks stand around terms as often.
      if (!quotation || (this.continuous && !isUtterance(this.reading, quotation))) continue;
      this.claim(quotation);
      type = 'mixed';
    }
    return type;
  }

  /** The end of the sentence, or the clause before it in which someone else speaks, or the same one anew. */
  private endOfContent(report: Report, index: number, end: number): number {
    const last = Math.min(this.reports.length, index + MOST_REPORTS);
    for (let next = index + 1; next < last; next++) {
      const other = this.reports[next];
      if (!other || other.cueFrom >= end) break;
      if (other.link === 'end' || other.within !== report.within || other.clauseFrom <= report.contentFrom) continue;
      // Someone else's thought inside what is said belongs to it.
      if (other.cue.opinion && other.place === 'clause' && this.continuous && !this.bringsIn(other)) continue;
      if (!this.opensAnew(other)) continue;
      const border = this.beforeCircumstances(other.clauseFrom);
      if (border > report.contentFrom) return border;
    }
    return end;
  }

  /** …；也有专家认为…: someone who was not spoken of. */
  private bringsIn({ clauseFrom, subject }: Report): boolean {
    const { reading } = this;
    const { existential } = reading.lexicon.pack.particles ?? {};
    if (!subject || existential === undefined) return false;
    return textOf(reading, Math.max(clauseFrom, subject.from - 1), subject.from).endsWith(existential);
  }

  /** 宣布提价，|而这…: where the narrator speaks again, `end` if nowhere. */
  private turnIn(report: Report, end: number): number {
    const { reading } = this;
    const { link, contentFrom } = report;
    const { turns } = reading.lexicon.pack.particles ?? {};
    if (!turns || link !== 'clause') return end;
    if (this.isBesides(report)) return Math.min(end, clauseEnd(reading, contentFrom));
    const isTurn = (from: number, to: number): boolean => turns.includes(foldedOf(reading, from, to));
    for (let i = contentFrom + 1; i < end; i = stepRight(reading, i))
      if (kindOf(reading, i - 1) === Kind.comma && (isTurn(i, i + 1) || isTurn(i, i + 2))) return i;
    return end;
  }

  /** 除强调团结，|也谈到…: the report itself is only a circumstance. */
  private isBesides({ clauseFrom, cueFrom }: Report): boolean {
    const { besides } = this.reading.lexicon.pack.particles ?? {};
    for (let i = clauseFrom; besides && i < cueFrom; i++)
      if (besides.includes(foldedOf(this.reading, i, i + 1))) return true;
    return false;
  }

  /** …，|在回答提问时，他说: the circumstances of a report stand before it as clauses of their own. */
  private beforeCircumstances(clauseFrom: number): number {
    const { reading } = this;
    if (!this.continuous || kindOf(reading, clauseFrom - 1) !== Kind.comma) return clauseFrom;
    return hasClass(reading, clauseFrom - 2, Class.localizer) ? clauseStart(reading, clauseFrom - 2) : clauseFrom;
  }

  /** Whether a cue inside a sentence ends what was reported before it. */
  private opensAnew(other: Report): boolean {
    const { reading } = this;
    if (this.continuous)
      return other.place === 'clause' || other.place === 'source'
        ? other.subject?.kind !== 'unknown' || other.link !== 'clause'
        : true;
    if (other.place === 'chain')
      return other.link !== 'clause' || this.followsThat(other) || kindOf(reading, other.clauseFrom - 1) === Kind.comma;
    const before = other.clauseFrom - 1;
    const joint = hasClass(reading, before, Class.coordinator | Class.additive);
    return kindOf(reading, joint ? before - 1 : before) === Kind.comma;
  }

  /** Prices will rise, she said. In spaced writing only: there a comma never leads into unmarked content. */
  private hasContentBefore(report: Report): boolean {
    const { link, place, cue, clauseFrom } = report;
    if (this.continuous || !cue.trails || place === 'chain' || place === 'sentence') return false;
    if (place === 'source') return link === 'end' || (link === 'pause' && !this.opensSentence(clauseFrom));
    if (kindOf(this.reading, clauseFrom - 1) !== Kind.comma) return false;
    return link === 'end' || link === 'pause' || (link === 'clause' && this.endsInCircumstance(report));
  }

  /** It would be right, she said |after the vote. */
  private endsInCircumstance(report: Report): boolean {
    const { reading } = this;
    const { contentFrom, clauseFrom, place } = report;
    if (reading.lexicon.pack.verbSecond || place !== 'clause' || this.followsThat(report)) return false;
    if (!hasClass(reading, contentFrom, Class.connective | Class.preposition)) return false;
    const from = this.startOf(clauseFrom - 1);
    const opens = Class.preposition | Class.time | Class.connective | Class.adverb | Class.coordinator;
    return !hasClass(reading, from, opens) && this.isStatement(from, clauseFrom - 1);
  }

  /** The plan, she said, “would fail”: a sentence that the cue interrupts, and that ends in marks. */
  private goesOnInMarks(report: Report): boolean {
    const { reading } = this;
    const { link, cue, place, clauseFrom, contentFrom } = report;
    if (this.continuous || reading.lexicon.pack.verbSecond || link !== 'mark' || !this.isPaused(report)) return false;
    if (!cue.trails || (place !== 'clause' && place !== 'after')) return false;
    if (kindOf(reading, clauseFrom - 1) !== Kind.comma || !isLowerCase(reading, contentFrom + 1)) return false;
    return this.isStatement(this.startOf(clauseFrom - 1), clauseFrom - 1);
  }

  /** Whether words before a cue can be what was said: no circumstance, and no name alone. */
  private isStatement(from: number, to: number): boolean {
    const { reading } = this;
    if (this.isNameAlone(from, to)) return false;
    const opens = Class.preposition | Class.time | Class.connective;
    if (!hasClass(reading, from, opens)) return true;
    for (let i = from; i < to; i = stepRight(reading, i))
      if (
        i > from &&
        (hasClass(reading, i, Class.verb | Class.auxiliary | Class.unreal) || kindOf(reading, i) === Kind.comma)
      )
        return true;
    return false;
  }

  private isNameAlone(from: number, to: number): boolean {
    for (let i = from; i < to; i++)
      if (kindOf(this.reading, i) !== Kind.word || isLowerCase(this.reading, i)) return false;
    return true;
  }

  /** First token of the sentence before token `i`; what was walked over for the report before is not walked again. */
  private startOf(i: number): number {
    const { reading, walked } = this;
    let from = i;
    while (from > 0 && i - from < LONGEST_CONTENT && !isSentenceBorder(reading, from - 1)) {
      if (from === walked.at) {
        from = Math.max(walked.from, i - LONGEST_CONTENT);
        break;
      }
      from = stepLeft(reading, from);
    }
    this.walked = { at: i, from };
    return behindDateline(reading, from, i);
  }

  private opensSentence(i: number): boolean {
    const start = this.startOf(i);
    return start === i || (start === i - 1 && hasClass(this.reading, start, Class.coordinator | Class.additive));
  }

  /** The bridge, he said, would close. */
  private resumesContent({ place, cue }: Report, contentFrom: number): boolean {
    const { reading } = this;
    if (hasClass(reading, contentFrom, Class.complementizer)) return false;
    if (place === 'source') return true;
    // Der Hafen sei, so X, überlastet; but not: so X, der ihn leitet.
    if (place === 'after' && cue.leads === 'never') return !hasClass(reading, contentFrom, RELATIVES);
    if (place === 'after') return hasClass(reading, contentFrom, Class.verb | Class.auxiliary | Class.unreal);
    const other = Class.connective | Class.complementizer | Class.preposition;
    return !hasClass(reading, contentFrom, other) && !cueAt(reading, contentFrom)?.chains;
  }

  private contentBefore(report: Report, index: number): void {
    const { reading } = this;
    const from = report.outerFrom ?? this.startOf(report.clauseFrom - 1);
    const previous = this.reports[index - 1];
    const isOpen = previous && previous.cueFrom >= from && previous.place !== 'source' && report.place !== 'source';
    const { verbSecond } = reading.lexicon.pack;
    if (isOpen && (this.continuous || verbSecond || this.outerTo > from)) return;
    if (report.clauseFrom - from > LONGEST_BEFORE) return;
    const first = trimContent(reading, from, report.clauseFrom);
    const tells = this.continuous || verbSecond || report.place === 'source' || report.link !== 'end';
    if (!tells && !this.isStatement(first.from, first.to)) return;
    // “ , ” said X: nothing stands before the cue.
    const spans = first.to > first.from ? [first] : [];
    const resumesAt = verbSecond ? report.contentFrom : behindApposition(reading, report);
    if (report.link === 'mark' || (report.link === 'pause' && this.resumesContent(report, resumesAt))) {
      const end = Math.min(sentenceEnd(reading, resumesAt), resumesAt + LONGEST_CONTENT);
      const rest = trimContent(reading, resumesAt, this.endOfContent(report, index, end));
      if (lengthOf(reading, rest.from, rest.to) >= SHORTEST_CONTENT) spans.push(rest);
    }
    if (spans.length < 2 && lengthOf(reading, first.from, first.to) < SHORTEST_CONTENT) return;
    const types = spans.map((span) => this.typeOf(span));
    this.add(report, spans, types.includes('mixed') ? 'mixed' : 'indirect', 'content-speaker-cue');
  }
}

/**
 * said X, |who chairs the board, |would fail; according to X, |a lawyer: behind what is told of who speaks; where the
 * content would begin elsewhere.
 */
const behindApposition = (reading: Reading, { place, link, contentFrom }: Report): number => {
  if (link !== 'pause') return contentFrom;
  if (place === 'source') return endOfTitle(reading, contentFrom) ?? contentFrom;
  if (place !== 'after') return contentFrom;
  const end = clauseEnd(reading, contentFrom);
  return kindOf(reading, end) === Kind.comma ? end + 1 : contentFrom;
};

/** The border of a phrase that only tells who someone is; null where more than that follows. */
const endOfTitle = (reading: Reading, from: number): number | null => {
  const phrase = grammarOf(reading).readPhrase(reading, from, clauseEnd(reading, from));
  if (!phrase || (phrase.kind !== 'role' && phrase.kind !== 'unnamed')) return null;
  const end = clauseEnd(reading, from);
  for (let i = phrase.to; i < end; i++) if (hasClass(reading, i, Class.verb | Class.auxiliary)) return null;
  const joins =
    kindOf(reading, phrase.to) !== Kind.word || hasClass(reading, phrase.to, Class.preposition | Class.coordinator);
  return joins ? end : null;
};

/** Someone quoted inside a quotation counts only when named there. */
const speaksInside = ({ subject, place, link }: Report): boolean =>
  subject !== null && subject.kind !== 'unknown' && place !== 'chain' && link !== 'clause' && link !== 'end';

/** 谴责并反对…, 谴责和反对…: another verb for the same object. */
const sharesObject = (reading: Reading, from: number): boolean =>
  hasClass(reading, from, Class.coordinator | Class.additive) &&
  (hasClass(reading, from + 1, Class.verb) || cueAt(reading, from + 1) !== null);

/** 故称“…”: a name is given, unless someone is there who gives it in speech. */
const isClear = ({ subject, cue }: Report): boolean =>
  subject !== null && subject.kind !== 'unknown' && (subject.kind !== 'document' || cue.subject === 'document');

/** The closing mark right before token `from`, or before the comma there; -1 if there is none. */
const closeBefore = (reading: Reading, from: number): number => {
  const at = kindOf(reading, from - 1) === Kind.comma ? from - 2 : from - 1;
  return kindOf(reading, at) === Kind.close ? at : -1;
};

/** She said: ¶ “…” */
const behindLineBreaks = (reading: Reading, i: number): number => {
  let at = i;
  while (at < reading.tokens.count && kindOf(reading, at) === Kind.newline) at++;
  return at;
};

const isLowerCase = (reading: Reading, i: number): boolean => {
  const offset = reading.tokens.start[i] ?? 0;
  const character = reading.text.charAt(offset);
  return character === character.toLowerCase() && character !== character.toUpperCase();
};

/** A quoted term inside a sentence is no border; a quotation is. */
const isSentenceBorder = (reading: Reading, i: number): boolean => {
  const kind = kindOf(reading, i);
  if (kind !== Kind.close) return kind === Kind.stop || kind === Kind.newline || kind === Kind.open;
  const quotation = quotationAt(reading, reading.partner[i] ?? -1);
  if (!quotation) return true;
  return reading.lexicon.pack.writing === 'continuous'
    ? isUtterance(reading, quotation)
    : isRounded(reading, quotation);
};
