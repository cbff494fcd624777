import {
  type AnnotatedArticle,
  type Annotation,
  type ArticleRecord,
  type Target,
  textPositionOf,
} from '../../annotations';
import type { ExportFormat } from '../format';

/**
 * The Web Annotation Data Model, https://www.w3.org/TR/annotation-model/, and its vocabulary of collections. What it
 * has no word for is in a namespace of our own.
 */
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { whosaid: 'urn:whosaid:ns#' }] as const;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const iriOf = (id: string): string => (UUID.test(id) ? `urn:uuid:${id}` : `urn:whosaid:${encodeURIComponent(id)}`);

const timeOf = (time: number): string => new Date(time).toISOString();

const sourceOf = ({ url, title, site, byline, published, lang }: ArticleRecord): object => ({
  id: url,
  type: 'Text',
  language: lang,
  'dc:title': title,
  ...(site === null ? {} : { 'dc:publisher': site }),
  ...(byline === null ? {} : { 'dc:creator': byline }),
  ...(published === null ? {} : { 'dc:date': published }),
});

/**
 * The position counts from the start of the article and not of the page, in UTF-16 units and not in code points as
 * section 4.2.5 wants: so it is none of the model's selectors.
 */
const targetOf = (target: Target, article: ArticleRecord): object => {
  const { start, end } = textPositionOf(target);
  return {
    type: 'SpecificResource',
    source: sourceOf(article),
    selector: [target.selector[0]],
    'whosaid:start': start,
    'whosaid:end': end,
  };
};

const bodiesOf = ({ note, tags, quote }: Annotation): object[] => [
  ...(note ? [{ type: 'TextualBody', purpose: 'commenting', value: note, format: 'text/markdown' }] : []),
  ...tags.map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag })),
  ...(quote?.speaker ? [speakerBody(quote.speaker)] : []),
];

const speakerBody = ({ name, title }: { readonly name: string; readonly title?: string }): object => ({
  type: 'TextualBody',
  purpose: 'identifying',
  value: name,
  ...(title === undefined ? {} : { 'whosaid:role': title }),
});

const annotationOf = (annotation: Annotation, article: ArticleRecord): object => {
  const { id, created, modified, note, color, quote, targets } = annotation;
  const body = bodiesOf(annotation);
  return {
    id: iriOf(id),
    type: 'Annotation',
    motivation: note ? 'commenting' : 'highlighting',
    created: timeOf(created),
    modified: timeOf(modified),
    ...(body.length > 0 ? { body } : {}),
    target: targets.map((target) => targetOf(target, article)),
    'whosaid:color': color,
    ...(quote
      ? {
          'whosaid:quoteType': quote.type,
          'whosaid:confidence': quote.confidence,
          ...(quote.cue === null ? {} : { 'whosaid:cue': quote.cue }),
        }
      : {}),
  };
};

const collection = (articles: readonly AnnotatedArticle[], now: Date): object => {
  const items = articles.flatMap(({ article, annotations }) => annotations.map((each) => annotationOf(each, article)));
  const id = `urn:whosaid:export:${now.getTime()}`;
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: 'WhoSaid',
    created: now.toISOString(),
    generator: { id: 'urn:whosaid', type: 'Software', name: 'WhoSaid' },
    total: items.length,
    first: { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
};

export const JSON_LD: ExportFormat = {
  id: 'json-ld',
  extension: 'jsonld',
  mimeType: 'application/ld+json',
  article: null,
  articles: (articles, { now }) => `${JSON.stringify(collection(articles, now), null, 1)}\n`,
};
