import { describeSpan } from '../../lib/anchoring';
import type { AnnotatedArticle, Annotation, ArticleRecord, QuoteBody } from '../../lib/annotations';

const TEXT = [
  'The ferry line will close in May, the harbour board said on Tuesday.',
  '“We looked at every way to keep it,” said Ada Lindqvist, who chairs the board. “There is none.”',
  'Residents of the island were not asked.',
].join('\n');

export const ARTICLE: ArticleRecord = {
  id: 'a1',
  keys: ['news.example/ferry?id=7'],
  url: 'https://news.example/ferry?id=7',
  title: 'Ferry line to close: “There is none”',
  site: 'The Example',
  byline: 'Jo Writer',
  published: '2026-05-01T08:00:00+02:00',
  lang: 'en',
  created: Date.UTC(2026, 4, 1, 12),
  modified: Date.UTC(2026, 4, 1, 13),
};

let made = 0;
const annotation = (parts: readonly string[], quote: QuoteBody | null, over: Partial<Annotation> = {}): Annotation => ({
  id: `0000000${++made}-0000-4000-8000-000000000000`,
  articleId: 'a1',
  targets: parts.map((part) => describeSpan(TEXT, [TEXT.indexOf(part), TEXT.indexOf(part) + part.length])),
  quote,
  color: 'yellow',
  note: '',
  tags: [],
  created: Date.UTC(2026, 4, 1, 12, made),
  modified: Date.UTC(2026, 4, 1, 13, made),
  deleted: null,
  ...over,
});

export const BOARD = annotation(['The ferry line will close in May'], {
  type: 'indirect',
  speaker: { name: 'the harbour board' },
  cue: 'said',
  confidence: 0.8,
});
export const ADA = annotation(
  ['We looked at every way to keep it,', 'There is none.'],
  { type: 'direct', speaker: { name: 'Ada Lindqvist', title: 'chair of the board' }, cue: 'said', confidence: 0.9 },
  { note: '# Compare\nwith the pledge of 2024.\n---', tags: ['promise', '2026'] },
);
export const OWN = annotation(['Residents of the island'], null, { note: 'Who should have asked?', color: 'green' });

/** An article with quotes of two speakers, an own highlight, notes and tags. */
export const FERRY: AnnotatedArticle = { article: ARTICLE, annotations: [BOARD, ADA, OWN] };
export const NOW = new Date('2026-05-02T10:00:00Z');
