/**
 * Learns from annotated news which cues report, where unmarked content ends, and which proposals are quotes; says how
 * well on texts held out.
 *
 *   npm run train [-- [--write] [--only=de] GOLD_FOLDER]
 *
 * Takes `<set>-train.jsonl` and `<set>-dev.jsonl` of the folder. The same texts give the same weights.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packFor } from '../../lib/extractor/languages';
import type { LanguagePack } from '../../lib/extractor/languages/pack';
import { findReports } from '../../lib/extractor/passes/find-reports';
import type { Report } from '../../lib/extractor/passes/report';
import { ENOUGH as LIKELY_DRAFT } from '../../lib/extractor/passes/spaced/draft-odds';
import { reportFeatures } from '../../lib/extractor/passes/spaced/report-odds';
import { read } from '../../lib/extractor/reading/reading';
import { draftsIn } from './train/drafts';
import { bordersOf, measure, statementsIn, withModel } from './train/ends';
import { type GoldText, overlap, readTexts, type Span } from './train/gold';
import { type Example, learn, type Models, right, UNWEIGHED } from './train/regression';
import { learnVerbSecond } from './train/verb-second';

/** Sets of texts, and whether what the rules propose is weighed once more: it pays where there are texts enough. */
const SETS = {
  en: { set: 'en-polnear', weighsDrafts: true },
  de: { set: 'de-wikinews', weighsDrafts: false },
} as const;
const DEFAULT_FOLDER = path.join(import.meta.dirname, '../../../shared/accuracy/gold');
/** Parts of the texts: each is read with what the others taught. */
const FOLDS = 4;
/** Every cue that can report, with whether it does. Thoughts and the like, which count neither
 * way, are left out; so are requests in some sets, which to the reader are speech. */
const reportsIn = ({ text, quotes }: GoldText, unweighed: LanguagePack): Example[] => {
  const reading = read(text, unweighed);
  const { start, end } = reading.tokens;
  const reports = findReports(reading);
  const cueOf = (report: Report): Span => [start[report.cueFrom] ?? 0, end[report.cueTo - 1] ?? 0];
  return reports.flatMap((report) => {
    if (report.place === 'source') return [];
    const meant = quotes.filter(({ cue }) => cue && overlap(cueOf(report), cue) > 0);
    const isPositive = meant.some(({ optional }) => !optional || report.cue.requests);
    if (!isPositive && meant.length > 0) return [];
    return [{ features: reportFeatures(reading, report), isPositive }];
  });
};

const moduleOf = (set: string, models: Models): string => {
  const constants = Object.entries(models).map(
    ([name, { bits, scale, bias, weights }]) =>
      `export const ${name}: StoredModel = {\n  bits: ${bits},\n  scale: ${scale},\n  bias: ${bias},\n  weights:\n    '${weights}',\n};\n`,
  );
  const head = `import type { StoredModel } from '../../learned/hashed-model';\n\n// Learned by \`npm run train\` from the training split of ${set}.\n\n`;
  return head + constants.join('\n');
};

/** Learns all but the last model from texts; says how well on others. */
type LearnRules = (rules: LanguagePack, known: readonly GoldText[], held: readonly GoldText[]) => Models;

/** Reports first, then ends of what the likely ones report. */
const learnSpaced: LearnRules = (rules, known, held) => {
  const unweighed = { ...rules, reportOdds: UNWEIGHED };
  const reportOdds = learn(known.flatMap((text) => reportsIn(text, unweighed)));
  const weighed = { ...rules, reportOdds };
  const contentEnds = learn(known.flatMap((text) => statementsIn(text, weighed)).flatMap(bordersOf));
  if (held.length > 0) {
    const reports = held.flatMap((text) => reportsIn(text, unweighed));
    console.log(`reports: held out: ${right(reports, reportOdds, 0.5)}`);
    const ends = held.flatMap((text) => statementsIn(text, weighed));
    console.log(`ends: held out, by rules: ${measure(ends)}; learned: ${measure(withModel(ends, contentEnds))}`);
  }
  return { reportOdds, contentEnds };
};

/** What is proposed for texts that the models before had not seen: as it will be for any other text. */
const unseenDrafts = (rules: LanguagePack, texts: readonly GoldText[], learnRules: LearnRules): Example[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const isUnseen = (index: number): boolean => index % FOLDS === fold;
    const seen = texts.filter((_text, index) => !isUnseen(index));
    const trained = { ...rules, ...learnRules(rules, seen, []) };
    return texts.filter((_text, index) => isUnseen(index)).flatMap((text) => draftsIn(text, trained));
  }).flat();

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? DEFAULT_FOLDER;
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
for (const [tag, { set, weighsDrafts }] of Object.entries(SETS)) {
  if (only !== undefined && only !== tag) continue;
  const pack = packFor(tag);
  if (!pack) throw new Error(`there is no pack for ${tag}`);
  const { contentEnds: _ends, draftOdds: _odds, ...untrained } = pack;
  const rules: LanguagePack = weighsDrafts ? { ...untrained, draftOdds: UNWEIGHED } : untrained;
  const known = readTexts(folder, `${set}-train`);
  const held = readTexts(folder, `${set}-dev`);
  const learnRules = pack.verbSecond ? learnVerbSecond : learnSpaced;
  console.log(`${tag}:`);
  const models = learnRules(rules, known, held);
  const file = path.join(import.meta.dirname, `../../lib/extractor/languages/${tag}/learned.ts`);
  const write = (all: Models): void => {
    if (process.argv.includes('--write')) writeFileSync(file, moduleOf(set, all));
  };
  if (!weighsDrafts) {
    write(models);
    continue;
  }
  const draftOdds = learn(unseenDrafts(rules, known, learnRules));
  const drafts = held.flatMap((text) => draftsIn(text, { ...rules, ...models }));
  console.log(`quotes: held out: ${right(drafts, draftOdds, LIKELY_DRAFT)}`);
  write({ ...models, draftOdds });
}
