import { readBlocks } from './blocks/walk';
import { findBody, findHeadline } from './body/body';
import { domOf } from './dom/dom';
import { readHead } from './gate/head';
import { bodySignals, headSignals } from './gate/signals';
import { score } from './gate/weights';
import { pickStructured, readMetadata } from './metadata';
import { linesAround, linesBetween, type PageFacts } from './metadata/page-facts';
import type { Article } from './types';

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

/** A score from here on is an article. */
const THRESHOLD = 0.5;

export interface ReadOptions {
  /** Read the best body there is on a page that does not look like an article, too. */
  readonly force?: boolean;
}

export function* readArticleInSlices(
  document: Document,
  url: string,
  options: ReadOptions = {},
): Generator<void, Article> {
  const dom = domOf(document);
  if (!dom) return NOTHING;
  const head = readHead(dom);
  const address = /^https?:/.test(url) ? url : (head.canonical ?? head.meta('og:url') ?? '');
  const early = headSignals(address, head);
  const table = yield* readBlocks(dom);
  const titles = [head.title, head.meta('og:title') ?? ''].filter(Boolean);
  const headline = findHeadline(table, titles.join(' '));
  const body = findBody(dom, table, titles.join(' '));
  const rating = score({ ...early, ...bodySignals(table, body, headline) });
  const detection = { detected: rating >= THRESHOLD, score: rating };
  if (!detection.detected && !options.force) return { ...NOTHING, ...detection };
  const top = headline >= 0 ? headline : (body?.region.from ?? 0);
  const page: PageFacts = {
    dom,
    head,
    address,
    table,
    top,
    hasHeadline: headline >= 0,
    structured: pickStructured(head.jsonLd, titles),
    lines: linesAround(table, top),
    lastLines: linesBetween(table, (body?.region.to ?? 0) - 4, (body?.region.to ?? 0) + 8),
  };
  return {
    ...detection,
    ...readMetadata(page),
    blocks: (body?.blocks ?? []).map((block) => ({
      kind: block.kind,
      element: block.region.element,
      nodes: block.nodes,
    })),
  };
}
