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

/** Under an article, comments have dates as well. */
const SAYS_COMMENT = /留言|跟帖|跟贴|网友|回复|\brepl(?:y|ies)\b/i;

/** A line with a date is no longer, in characters: dates in the text are others. */
const MAX_LINE_LENGTH = 90;
/** A sentence ends in a mark; what ends in a point may be `5 p.m.`, too, if it is short. */
const SENTENCE = /[。！？]$|^.{45,}\.$/;
const isLine = (text: string): boolean => text.length <= MAX_LINE_LENGTH && !SENTENCE.test(text);

const valuesOf = (times: readonly MarkedTime[], isModified: boolean): readonly string[] =>
  times.filter(({ label }) => SAYS_MODIFIED.test(label) === isModified).map(({ value }) => value);

const inAddress = (address: string): string | null => {
  const match = /[/_-]t?((?:19|20)\d{2})[/_-]?(\d{2})[/_-]?(\d{2})(?!\d)/.exec(address);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
};

const DAY_MS = 24 * 3600 * 1000;
const IN_UTC = /(?:Z|[+-]00:?00)$/;

/** Machines are told the hour in Greenwich, where it can be another day; readers are shown the outlet's own. */
const asShown = (told: string, shown: readonly string[]): string => {
  if (!IN_UTC.test(told)) return told;
  const day = Date.parse(told.slice(0, 10));
  const days = shown.filter((text) => !SAYS_MODIFIED.test(text)).map(plausible);
  if (days.some((date) => date?.startsWith(told.slice(0, 10)))) return told;
  return days.find((date) => date && Math.abs(Date.parse(date.slice(0, 10)) - day) === DAY_MS) ?? told;
};

/** When the article was published: from what machines are told to what readers are shown. */
export const readPublished = (facts: PageFacts, structured: StructuredArticle | null): string | null => {
  const { metas, lines, times, address } = facts;
  const near = lines.near.filter(isLine);
  const told = firstDate([structured?.published, ...DATE_METAS.map((name) => metas[name]), facts.publishedProperty]);
  if (told) return asShown(told, [...near, ...times.map(({ label }) => label)]);
  return firstDate([
    ...valuesOf(times, false),
    ...near.filter((line) => !SAYS_MODIFIED.test(line)),
    ...near,
    ...valuesOf(times, true),
    inAddress(address),
    ...facts.earlierLines,
    ...lines.last.filter((line) => isLine(line) && !SAYS_COMMENT.test(line)),
    // The first post of a thread says it of the article; those after it are answers.
    ...facts.labelledLines,
  ]);
};

/** When the article was changed last; null where that would be before it was published. */
export const readModified = (
  { metas, lines, times }: PageFacts,
  structured: StructuredArticle | null,
  published: string | null,
): string | null => {
  const modified = firstDate([
    structured?.modified,
    ...MODIFIED_METAS.map((name) => metas[name]),
    ...valuesOf(times, true),
    ...lines.near.filter((line) => isLine(line) && SAYS_MODIFIED.test(line)),
  ]);
  return modified && published && modified.slice(0, 10) < published.slice(0, 10) ? null : modified;
};
