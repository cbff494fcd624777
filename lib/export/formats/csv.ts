import { type AnnotatedArticle, type Annotation, type ArticleRecord, textOf, textQuoteOf } from '../../annotations';
import type { ExportContext, ExportFormat } from '../format';
import { contentOf, isParaphrase } from '../quotation-marks';
import { textFragmentLink } from '../text-fragment';

type Row = readonly (string | number)[];
type RowOf = (annotation: Annotation, article: ArticleRecord, context: ExportContext) => Row;

/** Programs take a cell that begins so for a formula and run it: OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** Excel reads UTF-8 only behind it. */
const BYTE_ORDER_MARK = '\ufeff';

/** RFC 4180, section 2. */
const cellOf = (value: string | number): string => {
  const text = String(value);
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const csv = (rows: readonly Row[]): string => rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

const tableOf =
  (head: Row, rowOf: RowOf) =>
  (articles: readonly AnnotatedArticle[], context: ExportContext): string =>
    csv([
      head,
      ...articles.flatMap(({ article, annotations }) => annotations.map((each) => rowOf(each, article, context))),
    ]);

const shown = (annotation: Annotation, { lang }: ArticleRecord, { words }: ExportContext): string => {
  const content = contentOf(annotation, lang);
  return isParaphrase(annotation) ? `${words.reported} ${content}` : content;
};

const linkOf = ({ targets }: Annotation, { url, lang }: ArticleRecord): string =>
  targets[0] ? textFragmentLink(url, targets[0], lang) : url;

const speakerOf = ({ quote }: Annotation): string =>
  [quote?.speaker?.name, quote?.speaker?.title].filter(Boolean).join(', ');

const isoOf = (time: number): string => new Date(time).toISOString();

/** https://readwise.io/import_bulk: its columns; a tag is a word of the note that begins with a dot. */
const readwiseRow: RowOf = (annotation, article, context) => [
  [shown(annotation, article, context), speakerOf(annotation)].filter(Boolean).join(' — '),
  article.title,
  article.byline ?? article.site ?? '',
  article.url,
  [annotation.tags.map((tag) => `.${tag}`).join(' '), annotation.note].filter(Boolean).join('\n'),
  annotation.targets[0]?.selector[1].start ?? 0,
  isoOf(annotation.created),
];

export const READWISE: ExportFormat = {
  id: 'csv-readwise',
  extension: 'csv',
  mimeType: 'text/csv',
  article: null,
  articles: tableOf(['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'], readwiseRow),
};

const COLUMNS = ['id', 'quote', 'type', 'speaker', 'role', 'cue', 'note', 'tags', 'color', 'title', 'site', 'author'];
const MORE_COLUMNS = ['published', 'language', 'url', 'link', 'before', 'after', 'created', 'modified'];

const tableRow: RowOf = (annotation, article) => {
  const { id, quote, note, tags, color, targets, created, modified } = annotation;
  const first = targets[0] && textQuoteOf(targets[0]);
  const last = targets.at(-1);
  return [
    ...[id, textOf(annotation), quote?.type ?? '', quote?.speaker?.name ?? '', quote?.speaker?.title ?? ''],
    ...[quote?.cue ?? '', note, tags.join(' '), color],
    ...[article.title, article.site ?? '', article.byline ?? '', article.published ?? '', article.lang, article.url],
    ...[linkOf(annotation, article), first?.prefix ?? '', last ? textQuoteOf(last).suffix : ''],
    ...[isoOf(created), isoOf(modified)],
  ];
};

const table = tableOf([...COLUMNS, ...MORE_COLUMNS], tableRow);

export const TABLE: ExportFormat = {
  id: 'csv',
  extension: 'csv',
  mimeType: 'text/csv',
  article: null,
  articles: table,
};

export const EXCEL: ExportFormat = {
  ...TABLE,
  id: 'csv-excel',
  articles: (articles, context) => BYTE_ORDER_MARK + table(articles, context),
};
