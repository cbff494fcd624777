import type { PageReport } from './protocol';

/** Before the first analysis, and on pages without an article. */
export const EMPTY_REPORT: PageReport = {
  article: { detected: false, score: 0, title: null, site: null, byline: null, published: null, lang: null, text: '' },
  speakers: [],
  quotes: [],
  annotations: [],
  timings: { detect: null, map: null, extract: null, paint: null },
  state: 'ready',
  addresses: [],
  lookedAt: null,
  highlightsShown: true,
};
