import type { Draft, Frame } from './draft';
import type { MentionKind } from './mention';
import type { Report } from './report';
import type { Entity } from './speakers';

/*
 * How often quotes of a frame, a kind of mention, a link were right on the Chinese development texts, rounded; a quote
 * is as sure as the product. `--explain` shows the parts.
 */
const FRAME: Readonly<Record<Frame, number>> = {
  'speaker-cue-quote': 0.97,
  'quote-speaker-cue': 0.97,
  split: 0.97,
  'speaker-cue-content': 0.93,
  'content-speaker-cue': 0.9,
  source: 0.9,
  nested: 0.75,
  floating: 0.8,
  continued: 0.85,
  dash: 0.95,
  label: 0.9,
  sentence: 0.7,
  wording: 0.7,
  headline: 0.8,
};
const MENTION: Readonly<Record<MentionKind, number>> = {
  name: 1,
  surname: 0.98,
  organisation: 0.97,
  role: 0.96,
  pronoun: 0.94,
  unnamed: 0.94,
  document: 0.92,
  reporter: 0.85,
  unknown: 0.75,
};
/** A cue that ran into unmarked content without a pause. */
const WITHOUT_PAUSE = 0.9;
/** A subject that stands in an earlier clause, or is that of the report before. */
const DISTANT_SUBJECT = 0.95;
/** Nobody was found who speaks. */
const WITHOUT_SPEAKER = 0.75;
/** How much of the distrust in a cue remains where its frame fits. */
const CUE_SHARE = 0.4;

/** What was learned about a report says more than its cue and link alone. */
const trustIn = ({ odds, cue, link }: Report): number => {
  if (odds !== undefined) return Math.sqrt(odds);
  return (1 - (1 - cue.trust) * CUE_SHARE) * (link === 'clause' ? WITHOUT_PAUSE : 1);
};

/**
 * How sure it is that a draft is reported speech of that speaker: 0 … 1, two decimals. Where drafts were
 * weighed, what was learned says more than how often a frame and a cue are right.
 */
export const rateConfidence = ({ frame, mention, report, odds }: Draft, speaker: Entity | null): number => {
  let confidence = odds ?? FRAME[frame];
  if (report && odds === undefined) confidence *= trustIn(report);
  if (report?.place === 'sentence' || report?.place === 'chain') confidence *= DISTANT_SUBJECT;
  if (mention) confidence *= MENTION[mention.kind];
  if (!speaker) confidence *= WITHOUT_SPEAKER;
  return Math.round(confidence * 100) / 100;
};
