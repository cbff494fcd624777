import type { MarkedTime, PageFacts } from '../facts';
import { DATE_METAS, MODIFIED_METAS } from '../gate/head-names';
import { parseDate } from './parse-date';
import type { StructuredArticle } from './structured-data';

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

/** A line with a date is no longer, in characters: dates in the text are others. */
const MAX_LINE_LENGTH = 90;
const isLine = (text: string): boolean => text.length <= MAX_LINE_LENGTH && !/[。！？]$/.test(text);

const valuesOf = (times: readonly MarkedTime[], isModified: boolean): readonly string[] =>
  times.filter(({ label }) => SAYS_MODIFIED.test(label) === isModified).map(({ value }) => value);

const inAddress = (address: string): string | null => {
  const match = /[/_-]t?((?:19|20)\d{2})[/_-]?(\d{2})[/_-]?(\d{2})(?!\d)/.exec(address);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
};

/** When the article was published: from what machines are told to what readers are shown. */
export const readPublished = (facts: PageFacts, structured: StructuredArticle | null): string | null => {
  const { metas, lines, times, address } = facts;
  const near = lines.near.filter(isLine);
  return firstDate([
    structured?.published,
    ...DATE_METAS.map((name) => metas[name]),
    facts.publishedProperty,
    ...valuesOf(times, false),
    ...near.filter((line) => !SAYS_MODIFIED.test(line)),
    ...near,
    ...valuesOf(times, true),
    inAddress(address),
    ...facts.earlierLines,
    ...lines.last.filter(isLine),
  ]);
};

export const readModified = ({ metas, lines, times }: PageFacts, structured: StructuredArticle | null): string | null =>
  firstDate([
    structured?.modified,
    ...MODIFIED_METAS.map((name) => metas[name]),
    ...valuesOf(times, true),
    ...lines.near.filter((line) => SAYS_MODIFIED.test(line)),
  ]);
