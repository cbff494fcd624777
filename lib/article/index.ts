/**
 * Is this page a news article, where is it, and what does it say of itself? Reads the page and never changes it; knows
 * the DOM and no extension API.
 */
import { type ReadOptions, readArticleInSlices, readPageInSlices } from './read';
import type { Article, Detection } from './types';

export type { PageFacts } from './facts';
export { describeArticle } from './metadata';
export { type ReadOptions, type ReadPage, readArticleInSlices, readPageInSlices } from './read';
export type { Article, Block, BlockKind, Detection, Metadata } from './types';

const finish = <Result>(slices: Generator<void, Result>): Result => {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
};

/** Reads a page in one go. `readArticleInSlices` does the same and lets the caller breathe between slices. */
export const readArticle = (document: Document, url: string, options?: ReadOptions): Article =>
  finish(readArticleInSlices(document, url, options));

export const detectArticle = (document: Document, url: string): Detection => {
  const { detected, score } = finish(readPageInSlices(document, url));
  return { detected, score };
};
