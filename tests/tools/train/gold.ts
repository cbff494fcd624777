import { readFileSync } from 'node:fs';
import path from 'node:path';

/** UTF-16 code units, end exclusive. */
export type Span = readonly [number, number];

export interface GoldText {
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

export interface GoldQuote {
  readonly type: string;
  readonly optional?: boolean;
  readonly spans: readonly Span[];
  readonly cue?: Span | null;
  readonly speaker?: Span | null;
}

export const readTexts = (folder: string, name: string): GoldText[] =>
  readFileSync(path.join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

export const overlap = (a: Span, b: Span): number => Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
