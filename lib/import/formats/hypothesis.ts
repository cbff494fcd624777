import {
  type Annotation,
  type ArticleDraft,
  InvalidDataError,
  parseArticleDraft,
  parseDraft,
  type Target,
} from '../../annotations';
import { addressOf, type Fields, fieldsOf, isFields, listOf, tagsOf, targetOf, textOr, timeOr } from '../fields';
import { Gatherer, type ImportFormat, stableId } from '../reading';

/**
 * Hypothesis's export: `{annotations: [{id, uri, document, text, tags, target: [{selector: […]}], created, …}]}`.
 * What is written to a page and not to words of it, replies, and marks in films and PDF have no place with us.
 */
export const HYPOTHESIS: ImportFormat = {
  id: 'hypothesis',
  fits: (file) =>
    isFields(file) && Array.isArray(file.annotations) && ('export_userid' in file || 'export_date' in file),
  *read(value, { fileTime }) {
    const file = fieldsOf(value, 'file');
    const time = timeOr(file.export_date, fileTime);
    const article = ownArticle(file.whosaid);
    const gatherer = new Gatherer();
    yield* gatherer.rows(listOf(file.annotations), (row) => {
      const fields = fieldsOf(row, 'it');
      gatherer.keep(article ?? articleOf(fields), annotationOf(fields, time));
    });
    return gatherer.result;
  },
};

const ownArticle = (own: unknown): ArticleDraft | null =>
  isFields(own) && isFields(own.article) ? parseArticleDraft(own.article) : null;

const articleOf = ({ uri, document }: Fields): ArticleDraft => {
  const url = addressOf(uri);
  const [title] = isFields(document) ? listOf(document.title) : [];
  return { url, title: textOr(title, '') || url, site: null, byline: null, published: null, lang: 'und' };
};

const annotationOf = (row: Fields, fileTime: number): Omit<Annotation, 'articleId'> => {
  if (listOf(row.references).length > 0) throw new InvalidDataError('it is a reply and marks no words');
  const created = timeOr(row.created, fileTime);
  const base = {
    id: stableId(textOr(row.id, '') || `hypothesis ${textOr(row.uri, '')} ${JSON.stringify(row.target)}`),
    note: textOr(row.text, ''),
    tags: tagsOf(listOf(row.tags).filter((tag) => !isSpeakerTag(tag))),
  };
  const own = isFields(row.whosaid)
    ? row.whosaid
    : { quote: null, color: 'yellow', targets: listOf(row.target).map(partOf) };
  return {
    ...parseDraft({ ...base, ...own }, 'it'),
    created,
    modified: Math.max(created, timeOr(row.updated, created)),
    deleted: null,
  };
};

/** We wrote it ourselves, beside the speaker. */
const isSpeakerTag = (tag: unknown): boolean => typeof tag === 'string' && tag.startsWith('speaker:');

const partOf = (target: unknown): Target => {
  const selectors = listOf(fieldsOf(target, 'target').selector).filter(isFields);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  if (!quote) throw new InvalidDataError('it marks no words');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const start = Number.isSafeInteger(position?.start) ? (position?.start as number) : 0;
  return targetOf(textOr(quote.exact, ''), textOr(quote.prefix, ''), textOr(quote.suffix, ''), start);
};
