/**
 * How much each signal speaks for a news article, as the natural logarithm of odds. Written by
 * `tests/tools/fit-article.ts`: change the signals or the pages there, not the numbers here.
 */
export const BIAS = -4.59;
export const WEIGHTS = {
  frontPageAddress: -1.71,
  datedAddress: 1.23,
  slugAddress: 1.23,
  numberAddress: 0.22,
  newsAddress: 1.32,
  listAddress: -1.61,
  newsType: 2.35,
  otherType: -0.7,
  articleOgType: 0.2,
  otherOgType: -1.39,
  headDate: 0.87,
  headAuthor: 0.68,
  forumName: -1.39,
  dateLine: 2.12,
  sourceLine: 1.61,
  reporterLine: 1.29,
  editorLine: 1.19,
  byline: 1.49,
  dateline: 1.08,
  quotes: 0.63,
  secondPerson: -0.37,
  size: 0.31,
  longText: 1.54,
  shareOfPage: 0.42,
  headlineIsH1: 0.43,
  headings: -0.39,
  lists: -0.43,
  junk: -0.57,
  code: -0.71,
  datesInside: -0.77,
  posts: -1.15,
};
