import {
  type Annotation,
  type ArticleDraft,
  HIGHLIGHT_COLORS,
  InvalidDataError,
  parseDraft,
  type Target,
} from '../../annotations';
import { addressOf, type Fields, fieldsOf, isFields, listOf, tagsOf, targetOf, textOr, timeOr } from '../fields';
import { Gatherer, type ImportFormat, stableId } from '../reading';

/**
 * W3C Web Annotations in JSON-LD, as the recommendation writes them in its examples: one, a list, a page or a
 * collection. It is read as JSON: other names for the same terms are not understood.
 */
export const JSON_LD: ImportFormat = {
  id: 'json-ld',
  fits: (file) => rowsOf(file).some((row) => isFields(row) && listOf(row.type).includes('Annotation')),
  *read(file, { fileTime }) {
    const gatherer = new Gatherer();
    yield* gatherer.rows(rowsOf(file), (row) => {
      const fields = fieldsOf(row, 'it');
      gatherer.keep(articleOf(fields), annotationOf(fields, fileTime));
    });
    return gatherer.result;
  },
};

const rowsOf = (file: unknown): readonly unknown[] => {
  if (Array.isArray(file)) return file;
  if (!isFields(file)) return [];
  const page = isFields(file.first) ? file.first : file;
  return page.items === undefined ? listOf(page) : listOf(page.items);
};

const firstTarget = ({ target }: Fields): Fields => {
  const [first] = listOf(target);
  if (typeof first === 'string') return { source: first };
  return fieldsOf(first, 'target');
};

const articleOf = (row: Fields): ArticleDraft => {
  const target = firstTarget(row);
  const source = target.source ?? target.id;
  const known = isFields(source) ? source : { id: source };
  const url = addressOf(known.id);
  const [lang] = listOf(known.language);
  return {
    url,
    title: textOr(known['dc:title'], '') || url,
    site: textOr(known['dc:publisher'], null),
    byline: textOr(known['dc:creator'], null),
    published: textOr(known['dc:date'], null),
    lang: textOr(lang, 'und'),
  };
};

const annotationOf = (row: Fields, fileTime: number): Omit<Annotation, 'articleId'> => {
  const created = timeOr(row.created, fileTime);
  const bodies = bodiesOf(row);
  const valuesOf = (purpose: string): string[] =>
    bodies.filter((body) => body.purpose === purpose).map(({ value }) => textOr(value, ''));
  const color = HIGHLIGHT_COLORS.find((each) => each === row['whosaid:color']) ?? 'yellow';
  const draft = parseDraft(
    {
      id: stableId(textOr(row.id, '').replace(/^urn:(?:uuid|whosaid):/, '') || JSON.stringify([row.target, row.body])),
      targets: listOf(row.target).map(partOf),
      quote: quoteOf(row, bodies),
      color,
      note: valuesOf('commenting').filter(Boolean).join('\n\n'),
      tags: tagsOf(valuesOf('tagging')),
    },
    'it',
  );
  return { ...draft, created, modified: Math.max(created, timeOr(row.modified, created)), deleted: null };
};

/** A body without a purpose has its annotation's: section 3.3.5; plain text is a comment. */
const bodiesOf = (row: Fields): Fields[] => {
  const [motivation] = listOf(row.motivation);
  const purpose = motivation === 'tagging' ? 'tagging' : 'commenting';
  const values = [...listOf(row.bodyValue), ...listOf(row.body)];
  return values.flatMap((body) => {
    if (typeof body === 'string') return { purpose, value: body };
    return isFields(body) ? { purpose, ...body } : [];
  });
};

const quoteOf = (row: Fields, bodies: readonly Fields[]): object | null => {
  if (row['whosaid:quoteType'] === undefined) return null;
  const speaker = bodies.find(({ purpose }) => purpose === 'identifying');
  const role = speaker?.['whosaid:role'];
  return {
    type: row['whosaid:quoteType'],
    speaker: speaker ? { name: speaker.value, ...(role === undefined ? {} : { title: role }) } : null,
    cue: textOr(row['whosaid:cue'], null),
    confidence: row['whosaid:confidence'] ?? 1,
  };
};

const partOf = (target: unknown): Target => {
  const fields = isFields(target) ? target : {};
  const selectors = listOf(fields.selector).filter(isFields).flatMap(withRefinements);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  if (!quote) throw new InvalidDataError('it marks no words');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const start = fields['whosaid:start'] ?? position?.start;
  const exact = textOr(quote.exact, '');
  const part = targetOf(exact, textOr(quote.prefix, ''), textOr(quote.suffix, ''), isOffset(start) ? start : 0);
  const end = fields['whosaid:end'];
  if (!isOffset(start) || !isOffset(end)) return part;
  return { selector: [part.selector[0], { type: 'TextPositionSelector', start, end }] };
};

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** The finest first: it is what was marked. */
const withRefinements = (selector: Fields): Fields[] => [
  ...listOf(selector.refinedBy).filter(isFields).flatMap(withRefinements),
  selector,
];
