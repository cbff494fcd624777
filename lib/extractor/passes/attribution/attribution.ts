import { Kind } from '../../reading/kinds';
import { Class } from '../../reading/lexicon';
import type { Quotation } from '../../reading/pair-marks';
import type { Reading, TokenRange } from '../../reading/reading';
import type { Draft, Frame } from '../draft';
import { grammarOf } from '../grammar';
import { hasClass, isRounded, isUtterance, isWording, kindOf, quotationAt, stepLeft, stepRight } from '../navigate';
import type { Report } from '../report';
import { behindDateline } from '../spaced/dateline';
import { opensAnew } from './report-shape';

/** A content of more tokens is no sentence; the limit also keeps odd texts from costing more than others. */
export const LONGEST_CONTENT = 1200;

/** What a text's reports are turned into so far: the quotes, and what of the text they have taken. */
export class Attribution {
  readonly drafts: Draft[] = [];
  readonly clauseStarts: ReadonlySet<number>;
  readonly continuous: boolean;
  /** Whether who speaks was learned, with all that is told of them: then less is asked of what stands around a cue. */
  readonly subjectsLearned: boolean;
  /** End of the content that was reported last; a cue before it stands inside that content. */
  outerTo = 0;
  /** First tokens of the quotations that belong to a quote. */
  private readonly claimed = new Set<number>();
  /** Where a sentence was followed back from last, and to where. */
  private walked = { at: -1, from: -1 };
  /** For each report the next one, itself included, that ends what is reported before it. */
  private readonly anew: Int32Array;

  constructor(
    readonly reading: Reading,
    readonly reports: readonly Report[],
  ) {
    this.clauseStarts = new Set(reports.map(({ clauseFrom }) => clauseFrom));
    this.continuous = reading.lexicon.pack.writing === 'continuous';
    this.subjectsLearned = grammarOf(reading).subjectsLearned;
    this.anew = new Int32Array(reports.length + 1).fill(reports.length);
    for (let i = reports.length - 1; i >= 0; i--) {
      const report = reports[i];
      this.anew[i] = report && opensAnew(reading, report) ? i : (this.anew[i + 1] ?? reports.length);
    }
  }

  /** The first report from `index` on that ends what is reported before it; behind the last one if none does. */
  nextAnew(index: number): number {
    return this.anew[index] ?? this.reports.length;
  }

  add(report: Report, spans: TokenRange[], type: Draft['type'], frame: Frame): Draft {
    const cue = { from: report.cueFrom, to: report.cueTo };
    const draft: Draft = { type, spans, cue, mention: report.subject, report, frame };
    this.drafts.push(draft);
    return draft;
  }

  claim({ from, to }: Quotation): TokenRange {
    this.claimed.add(from);
    return { from, to };
  }

  isClaimed({ from }: Quotation): boolean {
    return this.claimed.has(from);
  }

  /** Indirect, or mixed where an utterance stands in marks inside. */
  typeOf(range: TokenRange): Draft['type'] {
    let type: Draft['type'] = 'indirect';
    for (let i = range.from; i < range.to; i = stepRight(this.reading, i)) {
      const quotation = quotationAt(this.reading, i);
      // In continuous writing marks stand around terms as often.
      if (!quotation || (this.continuous && !isWording(this.reading, quotation))) continue;
      this.claim(quotation);
      type = 'mixed';
    }
    return type;
  }

  /** First token of the sentence before token `i`; what was walked over for the report before is not walked again. */
  startOf(i: number): number {
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

  opensSentence(i: number): boolean {
    const start = this.startOf(i);
    return start === i || (start === i - 1 && hasClass(this.reading, start, Class.coordinator | Class.additive));
  }
}

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
