import type { BlockTable } from './blocks/block-table';
import { readBlocks } from './blocks/walk';
import { type Body, findBody } from './body/find-body';
import { findHeadline, mendHeadline } from './body/headline';
import { readPageLines } from './body/page-lines';
import { type Dom, domOf } from './dom/dom';
import { readBodySignals } from './gate/body-signals';
import { hasText } from './gate/has-text';
import { type Head, readHead } from './gate/head';
import { readHeadSignals } from './gate/head-signals';
import { readLineSignals } from './gate/line-signals';
import { isHopeless, rate, THRESHOLD } from './gate/rate';
import type { Signals } from './gate/signals';
import { pickStructured, readMetadata } from './metadata';
import type { PageFacts } from './metadata/page-facts';
import type { Article, Block } from './types';

const NOTHING: Article = {
  detected: false,
  score: 0,
  title: null,
  site: null,
  byline: null,
  published: null,
  modified: null,
  declaredLang: null,
  canonicalUrl: null,
  blocks: [],
};

export interface ReadOptions {
  /** Read the best body there is on a page that does not look like an article, too. */
  readonly force?: boolean;
}

/** All that one walk over a page tells of it. */
export interface Reading {
  readonly dom: Dom;
  readonly head: Head;
  readonly address: string;
  readonly titles: readonly string[];
  readonly table: BlockTable;
  readonly headline: number;
  readonly body: Body | null;
}

export const readingOf = (dom: Dom, head: Head, address: string, table: BlockTable): Reading => {
  const titles = [head.title, head.meta('og:title') ?? ''].filter(Boolean);
  const found = findHeadline(table, titles);
  const body = findBody(dom, table, found);
  const headline = body ? mendHeadline(table, found, body.region.from) : found;
  return { dom, head, address, titles, table, headline, body };
};

const topOf = ({ headline, body }: Reading): number => (headline >= 0 ? headline : (body?.region.from ?? 0));

export const signalsOf = (reading: Reading): Signals => {
  const { head, address, table, headline, body } = reading;
  return {
    ...readHeadSignals(address, head),
    ...readLineSignals(readPageLines(table, body, topOf(reading))),
    ...readBodySignals(table, body, headline),
  };
};

export const factsOf = (reading: Reading): PageFacts => {
  const { dom, head, address, table, headline, body, titles } = reading;
  const top = topOf(reading);
  const lines = readPageLines(table, body, top);
  return { dom, head, address, table, headline, top, lines, structured: pickStructured(head.jsonLd, titles) };
};

/** The address to judge a page by: its own, or for a saved page the one it wants to be known by. */
export const addressOf = (url: string, head: Head): string =>
  /^https?:/.test(url) ? url : (head.canonical ?? head.meta('og:url') ?? '');

const asBlock = ({ kind, region, nodes }: Body['blocks'][number]): Block => ({ kind, element: region.element, nodes });

/**
 * Reads a page in slices of a fraction of a millisecond, one a `next()`: first address and head, then the amount of
 * text, either of which may settle it; then all blocks, in one walk.
 */
export function* readArticleInSlices(
  document: Document,
  url: string,
  { force = false }: ReadOptions = {},
): Generator<void, Article> {
  const dom = domOf(document);
  if (!dom) return NOTHING;
  const head = readHead(dom);
  const address = addressOf(url, head);
  const headSignals = readHeadSignals(address, head);
  yield;
  const isPossible = !isHopeless(headSignals) && hasText(dom);
  if (!isPossible && !force) return { ...NOTHING, score: rate(headSignals) };
  const table = yield* readBlocks(dom);
  const reading = readingOf(dom, head, address, table);
  const score = rate(isPossible ? signalsOf(reading) : headSignals);
  const detection = { detected: isPossible && score >= THRESHOLD, score };
  if (!detection.detected && !force) return { ...NOTHING, ...detection };
  return { ...detection, ...readMetadata(factsOf(reading)), blocks: (reading.body?.blocks ?? []).map(asBlock) };
}
