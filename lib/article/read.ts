import type { TableBlock } from './blocks/block-table';
import { readBlocks } from './blocks/walk';
import { type Dom, domOf } from './dom/dom';
import { gatherFacts, type PageFacts } from './facts';
import { hasText } from './gate/has-text';
import { readHead } from './gate/head';
import { readHeadSignals } from './gate/head-signals';
import { isHopeless, rate, THRESHOLD } from './gate/rate';
import { describeArticle, NO_METADATA } from './metadata';
import { addressOf, type Reading, readingOf, signalsOf } from './reading';
import type { Article, Block, Detection } from './types';

export interface ReadOptions {
  /** Read the best body there is on a page that does not look like an article, too. */
  readonly force?: boolean;
}

/** A page with its blocks, and with what it says of itself as it stands there. */
export interface ReadPage extends Detection {
  readonly blocks: readonly Block[];
  /** Null where the page is no article, and was not read by force. */
  readonly facts: PageFacts | null;
}

/** Letters of the shortest body: a notice that the article was deleted is none; the shortest of 250 news flashes has 130. */
const MIN_BODY = 100;
/** The highest score of a page with all signs of an article but no body. */
const BODILESS = THRESHOLD / 2;

const lettersOf = (blocks: readonly TableBlock[]): number => blocks.reduce((sum, { size }) => sum + size, 0);

const hasBody = ({ body }: Reading): boolean => lettersOf(body?.blocks ?? []) >= MIN_BODY;

const nothing = (score: number): ReadPage => ({ detected: false, score, blocks: [], facts: null });

/**
 * Reads a page in slices of a fraction of a millisecond, one a `next()`: first address and head, then the amount of
 * text, either of which may settle it; then all blocks, in one walk.
 */
export function* readPageInSlices(
  document: Document,
  url: string,
  { force = false }: ReadOptions = {},
): Generator<void, ReadPage> {
  const dom = domOf(document);
  if (!dom) return nothing(0);
  const head = readHead(dom);
  const address = addressOf(url, head);
  const headSignals = readHeadSignals(address, head);
  yield;
  const isPossible = !isHopeless(headSignals) && hasText(dom, headSignals);
  if (!isPossible && !force) return nothing(rate(headSignals));
  const table = yield* readBlocks(dom);
  const reading = readingOf(dom, head, address, table);
  const rated = rate(isPossible ? signalsOf(reading) : headSignals);
  const score = hasBody(reading) ? rated : Math.min(rated, BODILESS);
  const detected = isPossible && score >= THRESHOLD;
  if (!detected && !force) return nothing(score);
  return { detected, score, blocks: blocksOf(dom, reading.body?.blocks ?? []), facts: gatherFacts(reading) };
}

/** The same with the metadata understood at once. */
export function* readArticleInSlices(document: Document, url: string, options?: ReadOptions): Generator<void, Article> {
  const { facts, ...page } = yield* readPageInSlices(document, url, options);
  yield;
  return { ...page, ...(facts ? describeArticle(facts) : NO_METADATA) };
}

/**
 * The blocks that still stand in the page, each node once: the page may have changed between two slices. What a style
 * sheet hides is left out; where it hides all, the page is still loading.
 */
const blocksOf = (dom: Dom, blocks: readonly TableBlock[]): readonly Block[] => {
  const seen = new Set<Node>();
  const isNew = (node: Node) => dom.isConnected(node) && !seen.has(node) && seen.add(node);
  const shown = blocks.filter(({ region }) => dom.isShown(region.element));
  return (lettersOf(shown) >= MIN_BODY ? shown : blocks)
    .filter(({ nodes }) => nodes.every(isNew))
    .map(({ kind, region, nodes }) => ({ kind, element: region.element, nodes }));
};
