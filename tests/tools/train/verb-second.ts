/** What is learned for a language where the verb is second: subjects, reports, ends of contents. */
import type { LanguagePack } from '../../../lib/extractor/languages/pack';
import type { StoredModel } from '../../../lib/extractor/learned/hashed-model';
import { attributeQuotes } from '../../../lib/extractor/passes/attribution/attribute-quotes';
import { chooseQuotes } from '../../../lib/extractor/passes/choose-quotes';
import { follow } from '../../../lib/extractor/passes/continue-mood';
import { cueAt } from '../../../lib/extractor/passes/cue';
import type { Draft } from '../../../lib/extractor/passes/draft';
import { findReports } from '../../../lib/extractor/passes/find-reports';
import type { Report } from '../../../lib/extractor/passes/report';
import { structureQuotes } from '../../../lib/extractor/passes/structure-quotes';
import { clauseAround, sentenceStart } from '../../../lib/extractor/passes/verb-second/clause';
import { reportFeatures } from '../../../lib/extractor/passes/verb-second/report-odds';
import { type CuePlace, candidatesFor } from '../../../lib/extractor/passes/verb-second/subject';
import {
  candidatesIn,
  freeSentences,
  reportSentences,
} from '../../../lib/extractor/passes/verb-second/whole-sentences';
import { freeQuotations, wordingsOf } from '../../../lib/extractor/passes/verb-second/wordings';
import { type Reading, read, type TokenRange } from '../../../lib/extractor/reading/reading';
import { bordersOf, statementsIn } from './ends';
import { type GoldQuote, type GoldText, overlap, type Span } from './gold';
import { type Example, FEW_TEXTS, learn, type Models, right, UNWEIGHED } from './regression';

export const spanOf = ({ tokens }: Reading, { from, to }: TokenRange): Span => [
  tokens.start[from] ?? 0,
  tokens.end[to - 1] ?? 0,
];

/** Learns the models one after the other: each is asked what those before it let through. */
export const learnVerbSecond = (pack: LanguagePack, known: readonly GoldText[], held: readonly GoldText[]): Models => {
  const {
    contentEnds: _ends,
    sentenceOdds: _sentences,
    continuationOdds: _continuations,
    wordingOdds: _wordings,
    ...rules
  } = pack;
  let current: LanguagePack = { ...rules, reportOdds: UNWEIGHED };
  const models: Record<string, StoredModel> = {};
  for (const [name, examplesIn] of Object.entries(STAGES)) {
    const asked = current;
    const model = learn(
      known.flatMap((text) => examplesIn(text, asked)),
      FEW_TEXTS,
    );
    const others = held.flatMap((text) => examplesIn(text, asked));
    if (others.length > 0) console.log(`${name}: held out: ${right(others, model, 0.5)}`);
    models[name] = model;
    current = { ...current, [name]: model };
  }
  return models;
};

type ExamplesIn = (text: GoldText, pack: LanguagePack) => Example[];

/** The tokens of a reading that overlap a span. */
const tokensIn = ({ tokens }: Reading, [start, end]: Span): TokenRange => {
  let from = 0;
  while (from < tokens.count && (tokens.end[from] ?? 0) <= start) from++;
  let to = from;
  while (to < tokens.count && (tokens.start[to] ?? 0) < end) to++;
  return { from, to };
};

/** The cue words that a gold quote means: those it marks, or those of the clause around what it marks. */
const cuesOf = (reading: Reading, { cue, spans, speaker }: GoldQuote): number[] => {
  const marked = cue ?? (speaker && spans[0]);
  if (!marked) return [];
  const { from, to } = tokensIn(reading, marked);
  const inside = cueWords(reading, { from, to });
  return inside.length > 0 || !cue ? inside : cueWords(reading, clauseAround(reading, from));
};

const cueWords = (reading: Reading, { from, to }: TokenRange): number[] => {
  const words: number[] = [];
  for (let i = from; i < to; i++) {
    const cue = cueAt(reading, i);
    if (cue && !cue.postposed && cue.leads !== 'never') words.push(i);
  }
  return words;
};

const NOWHERE: Span = [0, 0];

const subjectsIn = ({ text, quotes }: GoldText, pack: LanguagePack): Example[] => {
  const reading = read(text, pack);
  const seen = new Set<number>();
  return quotes.flatMap((quote) => {
    const { speaker } = quote;
    return cuesOf(reading, quote).flatMap((cue) => {
      if (seen.has(cue)) return [];
      const place: CuePlace = { cue, clause: clauseAround(reading, cue), sentence: sentenceStart(reading, cue) };
      const examples = candidatesFor(reading, place).map(({ mention, features }) => ({
        features,
        isPositive:
          Boolean(speaker) &&
          overlap(spanOf(reading, { from: mention.headFrom, to: mention.headTo }), speaker ?? NOWHERE) > 0,
      }));
      if (speaker && !examples.some(({ isPositive }) => isPositive)) return [];
      seen.add(cue);
      return examples;
    });
  });
};

/** Every cue that can report, with whether it does. What counts neither way is left out. */
const reportsIn = ({ text, quotes }: GoldText, pack: LanguagePack): Example[] => {
  const reading = read(text, pack);
  const reports = findReports(reading);
  const drafts = new Map(attributeQuotes(reading, reports).map((draft) => [draft.report, draft]));
  const cueOf = (report: Report): Span => spanOf(reading, { from: report.cueFrom, to: report.cueTo });
  const unmarked = quotes.filter(({ cue }) => !cue || !reports.some((report) => overlap(cueOf(report), cue) > 0));
  return reports.flatMap((report) => {
    const spans = drafts.get(report)?.spans.map((range) => spanOf(reading, range)) ?? [];
    const meant = [
      ...quotes.filter(({ cue }) => cue && overlap(cueOf(report), cue) > 0),
      ...unmarked.filter((quote) => isSame(spans, quote.spans)),
    ];
    const isPositive = meant.some(({ optional }) => !optional);
    if (!isPositive && meant.length > 0) return [];
    return [{ features: reportFeatures(reading, report), isPositive }];
  });
};

/** What is found by cues and marks. */
const draftsOf = (reading: Reading): Draft[] => {
  const reports = findReports(reading);
  return chooseQuotes(reading, structureQuotes(reading), attributeQuotes(reading, reports));
};

/** Sentences without a quote, with whether one reports as a whole. */
const sentencesIn = ({ text, quotes }: GoldText, pack: LanguagePack): Example[] => {
  const reading = read(text, pack);
  return freeSentences(reading, draftsOf(reading)).flatMap((sentence) => {
    const span = spanOf(reading, sentence);
    return candidatesIn(reading, sentence).flatMap(({ subject, features }) => {
      const mention = spanOf(reading, { from: subject.mention.headFrom, to: subject.mention.headTo });
      const meant = quotes.filter(({ spans }) => isSame([span], spans));
      const isPositive = meant.some(
        ({ optional, speaker }) => !optional && speaker && overlap(speaker, span) > 0 && overlap(speaker, mention) > 0,
      );
      return [{ features, isPositive }];
    });
  });
};

/** Sentences behind a quote, with whether they go on with it. */
const followersIn = ({ text, quotes }: GoldText, pack: LanguagePack): Example[] => {
  const reading = read(text, pack);
  const examples: Example[] = [];
  const said = quotes.filter(({ optional, type, speaker, spans }) => {
    const inside = speaker && spans.some((span) => overlap(span, speaker) > 0);
    return !optional && type !== 'direct' && !inside;
  });
  follow(reading, reportSentences(reading, draftsOf(reading)), ({ sentence, features }) => {
    const span = spanOf(reading, sentence);
    const shared = said
      .flatMap(({ spans }) => spans)
      .reduce((sum, other) => sum + Math.max(0, overlap(span, other)), 0);
    const isPositive = shared * 2 > lengthOf([span]);
    examples.push({ features, isPositive });
    return isPositive;
  });
  return examples;
};

/** All words in marks, those of other quotes too, with whether a cue reports them, and its subject says them. */
const wordingsIn = ({ text, quotes }: GoldText, pack: LanguagePack): Example[] => {
  const reading = read(text, pack);
  return freeQuotations(reading, []).flatMap((quotation) => {
    const meant = quotes.filter(({ spans }) => isSame([spanOf(reading, quotation)], spans));
    if (meant.some(({ optional }) => optional)) return [];
    return wordingsOf(reading, quotation).map(({ subject, features }) => {
      const mention = spanOf(reading, { from: subject.mention.headFrom, to: subject.mention.headTo });
      return { features, isPositive: meant.some(({ speaker }) => speaker && overlap(speaker, mention) > 0) };
    });
  });
};

/** Whether two lists of spans share half of what they cover. */
export const isSame = (some: readonly Span[], others: readonly Span[]): boolean => {
  let shared = 0;
  for (const a of some) for (const b of others) shared += Math.max(0, overlap(a, b));
  return shared > 0 && shared * 2 >= lengthOf(some) + lengthOf(others) - shared;
};

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

const endsIn: ExamplesIn = (text, pack) => statementsIn(text, pack).flatMap(bordersOf);

const STAGES: Readonly<Record<string, ExamplesIn>> = {
  subjectOdds: subjectsIn,
  reportOdds: reportsIn,
  contentEnds: endsIn,
  sentenceOdds: sentencesIn,
  continuationOdds: followersIn,
  wordingOdds: wordingsIn,
};
