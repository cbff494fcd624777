import { linesBetween } from '../body/page-lines';
import { DATE_METAS, MODIFIED_METAS } from '../gate/head-names';
import type { PageFacts } from './page-facts';
import { parseDate } from './parse-date';

/** A page may be published on the other side of the date line, and clocks go wrong: a day and a half. */
const MAX_AHEAD_MS = 36 * 3600 * 1000;

const plausible = (text: string | null | undefined): string | null => {
  const date = text ? parseDate(text) : null;
  return date && Date.parse(date.slice(0, 10)) < Date.now() + MAX_AHEAD_MS ? date : null;
};

const firstDate = (texts: Iterable<string | null | undefined>): string | null => {
  for (const text of texts) {
    const date = plausible(text);
    if (date) return date;
  }
  return null;
};

const SAYS_MODIFIED = /updat|modif|aktualisiert|actualiz|mis à jour|aggiornat|修改|更新/i;

/** Blocks from the headline to a `<time>` that is the article's own. */
const BEFORE_HEADLINE = 8;
const AFTER_HEADLINE = 15;
/** A line with a date is no longer, in characters: dates in the text are others. */
const MAX_LINE_LENGTH = 90;
const isLine = (text: string): boolean => text.length <= MAX_LINE_LENGTH && !/[。！？]$/.test(text);

const timesNear = ({ dom, table, top }: PageFacts, isModified: boolean): readonly string[] =>
  table.times
    .filter(({ position }) => position >= top - BEFORE_HEADLINE && position <= top + AFTER_HEADLINE)
    .filter(({ element }) => {
      const names = `${dom.attribute(element, 'itemprop')} ${dom.attribute(element, 'class')} ${dom.textContent(element)}`;
      return SAYS_MODIFIED.test(names) === isModified;
    })
    .map(({ element }) => dom.attribute(element, 'datetime') || dom.textContent(element));

const DATE_PROPERTIES = '[itemprop~=datePublished]';

const itemProperties = ({ dom }: PageFacts): readonly string[] =>
  dom
    .queryAll(DATE_PROPERTIES)
    .slice(0, 1)
    .map(
      (element) => dom.attribute(element, 'content') ?? dom.attribute(element, 'datetime') ?? dom.textContent(element),
    );

const inAddress = (address: string): string | null => {
  const match = /[/_-]t?((?:19|20)\d{2})[/_-]?(\d{2})[/_-]?(\d{2})(?!\d)/.exec(address);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
};

/** When the article was published: from what machines are told to what readers are shown. */
export const readPublished = (page: PageFacts): string | null => {
  const { head, structured, address } = page;
  const near = page.lines.near.filter(isLine);
  return firstDate([
    structured?.published,
    ...DATE_METAS.map((name) => head.meta(name)),
    ...itemProperties(page),
    ...timesNear(page, false),
    ...near.filter((line) => !SAYS_MODIFIED.test(line)),
    ...near,
    ...timesNear(page, true),
    inAddress(address),
    ...linesBetween(page.table, page.top - 20, page.top),
    ...page.lines.last.filter(isLine),
  ]);
};

export const readModified = (page: PageFacts): string | null =>
  firstDate([
    page.structured?.modified,
    ...MODIFIED_METAS.map((name) => page.head.meta(name)),
    ...timesNear(page, true),
    ...page.lines.near.filter((line) => SAYS_MODIFIED.test(line)),
  ]);
