import { type ArticleDraft, InvalidDataError } from '../../annotations';
import { addressOf, type Fields, fieldsOf, isFields, listOf, targetOf, textOr, timeOr } from '../fields';
import { Gatherer, type ImportFormat, stableId } from '../reading';
import { textOfHtml } from '../text-of-html';

/** Obsidian Web Clipper's export of highlights: `[{url, title?, highlights: [{text, timestamp, notes?}]}]`. */
export const CLIPPER: ImportFormat = {
  id: 'clipper',
  fits: (file) =>
    Array.isArray(file) && file.length > 0 && file.every((page) => isFields(page) && Array.isArray(page.highlights)),
  *read(value, { fileTime }) {
    const gatherer = new Gatherer();
    const rows = listOf(value)
      .filter(isFields)
      .flatMap((page) => listOf(page.highlights).map((highlight) => ({ page, highlight })));
    yield* gatherer.rows(rows, ({ page, highlight }) => keep(gatherer, page, fieldsOf(highlight, 'it'), fileTime));
    return gatherer.result;
  },
};

const keep = (gatherer: Gatherer, page: Fields, row: Fields, fileTime: number): void => {
  const article = articleOf(page);
  const text = textOfHtml(textOr(row.text, ''));
  if (!text) throw new InvalidDataError('there are no words to find again');
  const time = timeOr(row.timestamp, fileTime);
  gatherer.keep(article, {
    id: stableId(`clipper ${article.url} ${text}`),
    targets: [targetOf(text, '', '')],
    quote: null,
    color: 'yellow',
    note: listOf(row.notes)
      .filter((note) => typeof note === 'string' && note)
      .join('\n\n'),
    tags: [],
    created: time,
    modified: time,
    deleted: null,
  });
};

const articleOf = ({ url, title }: Fields): ArticleDraft => {
  const address = addressOf(url);
  return { url: address, title: textOr(title, '') || address, site: null, byline: null, published: null, lang: 'und' };
};
