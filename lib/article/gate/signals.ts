import type { WEIGHTS } from './weights';

/** 1 where the page has what the name says, 0 where not, between for a share. */
export type Signals = Readonly<Record<keyof typeof WEIGHTS, number>>;

/** Those of the address and the head, which cost next to nothing. */
export type HeadSignals = Pick<
  Signals,
  | 'frontPageAddress'
  | 'datedAddress'
  | 'slugAddress'
  | 'numberAddress'
  | 'newsAddress'
  | 'listAddress'
  | 'newsType'
  | 'otherType'
  | 'articleOgType'
  | 'otherOgType'
  | 'headDate'
  | 'headAuthor'
  | 'forumName'
  | 'outletName'
  | 'plainAddress'
>;

/** Those of the lines around the headline, and of the text. */
export type LineSignals = Pick<
  Signals,
  'dateLine' | 'sourceLine' | 'reporterLine' | 'editorLine' | 'byline' | 'dateline' | 'quotes' | 'forumLine'
>;

export type BodySignals = Omit<Signals, keyof HeadSignals | keyof LineSignals>;

export const bit = (condition: unknown): number => (condition ? 1 : 0);

/** A share, or how much of `full` a count reaches: 0 … 1. */
export const share = (part: number, full: number): number => (full > 0 ? Math.min(1, Math.max(0, part / full)) : 0);
