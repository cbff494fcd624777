import { type AnnotatedArticle, type Annotation, type ArticleRecord, textQuoteOf } from '../../annotations';
import type { ExportFormat } from '../format';

/**
 * The file that Hypothesis exports and imports. Its importer brings all of a file to the page that is open, so every
 * article has a file of its own; it takes targets, tags and text, asks for a user and permissions, and leaves out the
 * rest. Positions are left out: they count the whole page there, and its text quotes are found without.
 */
const USER = 'acct:reader@whosaid.invalid';

const rowOf = (annotation: Annotation, { url, title }: ArticleRecord): object => {
  const { id, created, modified, note, tags, color, quote, targets } = annotation;
  return {
    id,
    created: new Date(created).toISOString(),
    updated: new Date(modified).toISOString(),
    user: USER,
    user_info: { display_name: 'WhoSaid' },
    uri: url,
    document: { title: [title] },
    text: note,
    tags: [...tags, ...(quote?.speaker ? [`speaker:${quote.speaker.name}`] : [])],
    group: '__world__',
    permissions: { read: [USER], admin: [USER], update: [USER], delete: [USER] },
    target: targets.map((target) => ({ source: url, selector: [textQuoteOf(target)] })),
    links: {},
    hidden: false,
    // For ourselves: whoever does not know it passes it by.
    whosaid: { quote, color, targets },
  };
};

const fileOf = ({ article, annotations }: AnnotatedArticle, now: Date): object => {
  const { url, title, site, byline, published, lang } = article;
  return {
    export_date: now.toISOString(),
    export_userid: USER,
    client_version: 'whosaid',
    whosaid: { article: { url, title, site, byline, published, lang } },
    annotations: annotations.map((each) => rowOf(each, article)),
  };
};

export const HYPOTHESIS: ExportFormat = {
  id: 'hypothesis',
  extension: 'json',
  mimeType: 'application/json',
  article: (annotated, { now }) => `${JSON.stringify(fileOf(annotated, now), null, 1)}\n`,
  articles: null,
};
