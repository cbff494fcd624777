/**
 * How much each signal speaks for a news article, as the natural logarithm of odds. Written by
 * `tests/tools/fit-article.ts`: change the signals or the pages there, not the numbers here.
 */
export const BIAS = -4.33;
export const WEIGHTS = {
  frontPageAddress: -1.76,
  datedAddress: 0.99,
  slugAddress: 1.09,
  numberAddress: 0.03,
  newsAddress: 1.32,
  listAddress: -1.56,
  newsType: 2.56,
  otherType: -0.72,
  articleOgType: 0.54,
  otherOgType: -1.09,
  headDate: 0.95,
  headAuthor: 0.8,
  forumName: -1.3,
  dateLine: 2.13,
  sourceLine: 1.68,
  reporterLine: 1.29,
  editorLine: 1.33,
  byline: 0.95,
  dateline: 1.13,
  quotes: 0.75,
  secondPerson: -0.19,
  size: 0.5,
  longText: 1.68,
  shareOfPage: 0.5,
  headlineIsH1: 0.17,
  headings: -0.3,
  lists: -0.5,
  junk: -0.64,
  code: -0.64,
  datesInside: -1,
  posts: -1.14,
};
