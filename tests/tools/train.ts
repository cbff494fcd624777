/**
 * Learns from annotated news which cues report, where unmarked content ends, and which proposals are quotes; says how
 * well on texts held out.
 *
 *   npm run train [-- [--write] GOLD_FOLDER]
 *
 * Takes `<set>-train.jsonl` and `<set>-dev.jsonl` of the folder. The same texts give the same weights.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packFor } from '../../lib/extractor/languages';
import type { LanguagePack } from '../../lib/extractor/languages/pack';
import { type StoredModel, weightAt } from '../../lib/extractor/learned/hashed-model';
import { attributeQuotes } from '../../lib/extractor/passes/attribute-quotes';
import { findReports } from '../../lib/extractor/passes/find-reports';
import type { Report } from '../../lib/extractor/passes/report';
import { bordersIn, featuresOf, likelyEnd } from '../../lib/extractor/passes/spaced/content-end';
import { ENOUGH as LIKELY_DRAFT } from '../../lib/extractor/passes/spaced/draft-odds';
import { reportFeatures } from '../../lib/extractor/passes/spaced/report-odds';
import { type Reading, read, type TokenRange } from '../../lib/extractor/reading/reading';
import { draftsIn } from './train/drafts';
import { type GoldText, overlap, readTexts, type Span } from './train/gold';
import { type Example, exampleOf, learn } from './train/regression';

/**
 * Whether the annotators marked each cue by the word that reports (if not, its content tells as well), and whether what
 * the rules propose is weighed once more: it pays where there are texts enough.
 */
const LANGUAGES = {
  en: { set: 'en-polnear', marksEveryCue: true, weighsDrafts: true },
  de: { set: 'de-wikinews', marksEveryCue: false, weighsDrafts: false },
} as const;
const DEFAULT_FOLDER = path.join(import.meta.dirname, '../../../shared/accuracy/gold');
/** Parts of the texts: each is read with what the others taught. */
const FOLDS = 4;
/** Code units by which a gold span may begin later: “that ”. */
const LONGEST_THAT = 6;

/** A content that was found where a gold one begins, with the end it should have. */
interface Statement {
  readonly reading: Reading;
  readonly report: Report;
  readonly widest: TokenRange;
  readonly end: number;
}

/** Lets every report pass that the rules can read. */
const UNWEIGHED: StoredModel = { bits: 1, scale: 0, bias: 20, weights: '' };

const statementsIn = ({ text, quotes }: GoldText, untrained: LanguagePack): Statement[] => {
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

/** Every cue that can report, with whether it does. Thoughts and the like, which count neither
 * way, are left out; so are requests in some sets, which to the reader are speech. */
const reportsIn = ({ text, quotes }: GoldText, unweighed: LanguagePack, marksEveryCue: boolean): Example[] => {
  const reading = read(text, unweighed);
  const { start, end } = reading.tokens;
  const reports = findReports(reading);
  const drafts = new Map(attributeQuotes(reading, reports).map((draft) => [draft.report, draft]));
  const cueOf = (report: Report): Span => [start[report.cueFrom] ?? 0, end[report.cueTo - 1] ?? 0];
  // Some annotators take the auxiliary for the cue, some none: then the content tells.
  const cueless = marksEveryCue
    ? []
    : quotes.filter(({ cue }) => !cue || !reports.some((report) => overlap(cueOf(report), cue) > 0));
  return reports.flatMap((report) => {
    if (report.place === 'source') return [];
    const spans = drafts.get(report)?.spans.map(({ from, to }): Span => [start[from] ?? 0, end[to - 1] ?? 0]) ?? [];
    const meant = [
      ...quotes.filter(({ cue }) => cue && overlap(cueOf(report), cue) > 0),
      ...cueless.filter((quote) => spans.some((span) => isSame(span, quote.spans))),
    ];
    const isPositive = meant.some(({ optional }) => !optional || report.cue.requests);
    if (!isPositive && meant.length > 0) return [];
    return [exampleOf(reportFeatures(reading, report), isPositive)];
  });
};

/** Whether the spans share half of what they cover. */
const isSame = (span: Span, spans: readonly Span[]): boolean => {
  const [from, to] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
  return overlap(span, [from, to]) * 2 >= Math.max(span[1], to) - Math.min(span[0], from);
};

const bordersOf = (statement: Statement): Example[] => {
  const { reading, report, widest } = statement;
  const borders: Example[] = [];
  for (const border of bordersIn(reading, widest.from, widest.to)) {
    const features = featuresOf(reading, report, widest.from, border, widest.to);
    const isPositive = endsAt(statement, border);
    borders.push(exampleOf(features, isPositive));
    // What stands behind the end was never asked.
    if (isPositive) break;
  }
  return borders;
};

const measure = (statements: readonly Statement[]): string => {
  const right = statements.filter((statement) => {
    const { reading, report, widest } = statement;
    return endsAt(statement, likelyEnd(reading, report, widest));
  });
  return `${right.length} of ${statements.length} ends right`;
};

const withModel = (statements: readonly Statement[], contentEnds: StoredModel): Statement[] =>
  statements.map((statement) => {
    const { lexicon } = statement.reading;
    return {
      ...statement,
      reading: { ...statement.reading, lexicon: { ...lexicon, pack: { ...lexicon.pack, contentEnds } } },
    };
  });

const right = (examples: readonly Example[], model: StoredModel, enough: number): string => {
  const found = { kept: 0, right: 0, all: 0 };
  for (const { buckets, isPositive } of examples) {
    const logOdds = buckets.reduce((sum, bucket) => sum + weightAt(model, bucket), 0) * model.scale + model.bias;
    const kept = 1 / (1 + Math.exp(-logOdds)) >= enough;
    found.kept += Number(kept);
    found.right += Number(kept && isPositive);
    found.all += Number(isPositive);
  }
  return `${found.right} right of ${found.kept} kept, of ${found.all} to keep among ${examples.length}`;
};

const moduleOf = (set: string, models: Readonly<Record<string, StoredModel>>): string => {
  const constants = Object.entries(models).map(
    ([name, { bits, scale, bias, weights }]) =>
      `export const ${name}: StoredModel = {\n  bits: ${bits},\n  scale: ${scale},\n  bias: ${bias},\n  weights:\n    '${weights}',\n};\n`,
  );
  const head = `import type { StoredModel } from '../../learned/hashed-model';\n\n// Learned by \`npm run train\` from the training split of ${set}.\n\n`;
  return head + constants.join('\n');
};

/** Reports first, then ends of what the likely ones report. */
const learnRules = (rules: LanguagePack, texts: readonly GoldText[], marksEveryCue: boolean) => {
  const unweighed = { ...rules, reportOdds: UNWEIGHED };
  const reportOdds = learn(texts.flatMap((text) => reportsIn(text, unweighed, marksEveryCue)));
  const weighed = { ...rules, reportOdds };
  const contentEnds = learn(texts.flatMap((text) => statementsIn(text, weighed)).flatMap(bordersOf));
  return { reportOdds, contentEnds };
};

/** What is proposed for texts that the models before had not seen: as it will be for any other text. */
const unseenDrafts = (rules: LanguagePack, texts: readonly GoldText[], marksEveryCue: boolean): Example[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const isUnseen = (index: number): boolean => index % FOLDS === fold;
    const seen = texts.filter((_text, index) => !isUnseen(index));
    const trained = { ...rules, ...learnRules(rules, seen, marksEveryCue) };
    return texts.filter((_text, index) => isUnseen(index)).flatMap((text) => draftsIn(text, trained));
  }).flat();

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? DEFAULT_FOLDER;
for (const [tag, { set, marksEveryCue, weighsDrafts }] of Object.entries(LANGUAGES)) {
  const pack = packFor(tag);
  if (!pack) throw new Error(`there is no pack for ${tag}`);
  const { contentEnds: _ends, draftOdds: _odds, ...untrained } = pack;
  const rules: LanguagePack = weighsDrafts ? { ...untrained, draftOdds: UNWEIGHED } : untrained;
  const known = readTexts(folder, `${set}-train`);
  const held = readTexts(folder, `${set}-dev`);

  const { reportOdds, contentEnds } = learnRules(rules, known, marksEveryCue);
  const reports = held.flatMap((text) => reportsIn(text, { ...rules, reportOdds: UNWEIGHED }, marksEveryCue));
  console.log(`${tag} reports: held out: ${right(reports, reportOdds, 0.5)}`);
  const ends = held.flatMap((text) => statementsIn(text, { ...rules, reportOdds }));
  console.log(`${tag} ends: held out, by rules: ${measure(ends)}; learned: ${measure(withModel(ends, contentEnds))}`);
  const models = { reportOdds, contentEnds };
  const file = path.join(import.meta.dirname, `../../lib/extractor/languages/${tag}/learned.ts`);
  const write = (all: Readonly<Record<string, StoredModel>>): void => {
    if (process.argv.includes('--write')) writeFileSync(file, moduleOf(set, all));
  };
  if (!weighsDrafts) {
    write(models);
    continue;
  }
  const draftOdds = learn(unseenDrafts(rules, known, marksEveryCue));
  const drafts = held.flatMap((text) => draftsIn(text, { ...rules, ...models }));
  console.log(`${tag} quotes: held out: ${right(drafts, draftOdds, LIKELY_DRAFT)}`);
  write({ ...models, draftOdds });
}
