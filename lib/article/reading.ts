import type { BlockTable } from './blocks/block-table';
import { type Body, findBody } from './body/find-body';
import { findHeadline, mendHeadline } from './body/headline';
import { type PageLines, readPageLines } from './body/page-lines';
import type { Dom } from './dom/dom';
import { readBodySignals } from './gate/body-signals';
import type { Head } from './gate/head';
import { readHeadSignals } from './gate/head-signals';
import { readLineSignals } from './gate/line-signals';
import type { Signals } from './gate/signals';

/** All that one walk over a page tells of it. */
export interface Reading {
  readonly dom: Dom;
  readonly head: Head;
  /** The address to judge the page by. */
  readonly address: string;
  readonly table: BlockTable;
  /** Number of the headline's block, or -1. */
  readonly headline: number;
  /** The same, or the number of the first block of the body. */
  readonly top: number;
  readonly body: Body | null;
  readonly lines: PageLines;
}

/** A page's own address, or for a saved page the one it wants to be known by. */
export const addressOf = (url: string, { canonical, metas }: Head): string =>
  /^https?:/.test(url) ? url : (canonical ?? metas['og:url'] ?? '');

export const readingOf = (dom: Dom, head: Head, address: string, table: BlockTable): Reading => {
  const titles = [head.title, head.metas['og:title'] ?? ''].filter(Boolean);
  const found = findHeadline(table, titles);
  const body = findBody(dom, table, found);
  const headline = body ? mendHeadline(table, found, body.region.from) : found;
  const top = headline >= 0 ? headline : (body?.region.from ?? 0);
  return { dom, head, address, table, headline, top, body, lines: readPageLines(table, body, top) };
};

export const signalsOf = ({ head, address, table, headline, body, lines }: Reading): Signals => ({
  ...readHeadSignals(address, head),
  ...readLineSignals(lines),
  ...readBodySignals(table, body, headline),
});
