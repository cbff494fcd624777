import type { PageFacts } from '../../../lib/article';

const NO_FACTS: PageFacts = {
  address: 'https://courier.example/ferry',
  titleElement: '',
  metas: {},
  canonical: null,
  declaredLang: null,
  jsonLd: [],
  headline: null,
  lines: { near: [], last: [], paragraphs: [] },
  earlierLines: [],
  labelledLines: [],
  times: [],
  authors: [],
  publishedProperty: null,
};

/** The facts of a page that says nothing but this of itself. */
export const factsOf = (
  facts: Partial<Omit<PageFacts, 'lines' | 'jsonLd'>> & {
    readonly lines?: Partial<PageFacts['lines']>;
    readonly structured?: readonly unknown[];
  },
): PageFacts => {
  const { lines, structured = [], ...others } = facts;
  return {
    ...NO_FACTS,
    ...others,
    lines: { ...NO_FACTS.lines, ...lines },
    jsonLd: structured.map((data) => (typeof data === 'string' ? data : JSON.stringify(data))),
  };
};
