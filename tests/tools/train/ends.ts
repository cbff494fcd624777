/** Learning where unmarked content ends: contents that were found where gold ones begin, with the ends these have. */
import type { LanguagePack } from '../../../lib/extractor/languages/pack';
import type { StoredModel } from '../../../lib/extractor/learned/hashed-model';
import { attributeQuotes } from '../../../lib/extractor/passes/attribution/attribute-quotes';
import { findReports } from '../../../lib/extractor/passes/find-reports';
import type { Report } from '../../../lib/extractor/passes/report';
import { bordersIn, featuresOf, likelyEnd } from '../../../lib/extractor/passes/spaced/content-end';
import { type Reading, read, type TokenRange } from '../../../lib/extractor/reading/reading';
import type { GoldText } from './gold';
import type { Example } from './regression';

/** Code units by which a gold span may begin later: “that ”. */
const LONGEST_THAT = 6;

/** A content that was found where a gold one begins, with the end it should have. */
export interface Statement {
  readonly reading: Reading;
  readonly report: Report;
  readonly widest: TokenRange;
  readonly end: number;
}

export const statementsIn = ({ text, quotes }: GoldText, untrained: LanguagePack): Statement[] => {
  const reading = read(text, untrained);
  const ends = new Map(quotes.filter(({ spans }) => spans.length === 1).map(({ spans }) => spans[0] ?? [0, 0]));
  return attributeQuotes(reading, findReports(reading)).flatMap(({ report, spans, frame, type }) => {
    const [widest] = spans;
    if (!report || !widest || type === 'direct' || (frame !== 'speaker-cue-content' && frame !== 'nested')) return [];
    const start = reading.tokens.start[widest.from] ?? 0;
    for (let offset = start; offset >= start - LONGEST_THAT; offset--) {
      const end = ends.get(offset);
      if (end !== undefined) return [{ reading, report, widest, end }];
    }
    return [];
  });
};

/** Whether content that stops before token `border` ends where it should, but for a mark or a point. */
const endsAt = ({ reading, end }: Statement, border: number): boolean =>
  Math.abs((reading.tokens.end[border - 1] ?? 0) - end) <= 1;

export const bordersOf = (statement: Statement): Example[] => {
  const { reading, report, widest } = statement;
  const borders: Example[] = [];
  for (const border of bordersIn(reading, widest.from, widest.to)) {
    const features = featuresOf(reading, report, widest.from, border, widest.to);
    const isPositive = endsAt(statement, border);
    borders.push({ features, isPositive });
    // What stands behind the end was never asked.
    if (isPositive) break;
  }
  return borders;
};

/** How many ends are right. */
export const measure = (statements: readonly Statement[]): string => {
  const right = statements.filter((statement) => {
    const { reading, report, widest } = statement;
    return endsAt(statement, likelyEnd(reading, report, widest));
  });
  return `${right.length} of ${statements.length} ends right`;
};

export const withModel = (statements: readonly Statement[], contentEnds: StoredModel): Statement[] =>
  statements.map((statement) => {
    const { lexicon } = statement.reading;
    return {
      ...statement,
      reading: { ...statement.reading, lexicon: { ...lexicon, pack: { ...lexicon.pack, contentEnds } } },
    };
  });
