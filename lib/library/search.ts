import type { HighlightColor, QuoteBody } from '../annotations';
import { foldText } from './fold-text';
import type { ShelfEntry } from './shelf';

/** What the library shows; a field left out lets everything through. */
export interface LibraryQuery {
  /** Words that must all be there, in any order. */
  readonly words?: string;
  readonly site?: string;
  /** A speaker, as `SpeakerIndex.ownerOf` gives it. */
  readonly speaker?: string;
  readonly tag?: string;
  readonly type?: QuoteBody['type'] | 'own';
  readonly color?: HighlightColor;
  /** Saved on or after this day and before the day after that one, in local time: `2026-05-01`. */
  readonly from?: string;
  readonly to?: string;
  readonly hasNote?: boolean;
  /** Not found when its page was last looked at. */
  readonly isLost?: boolean;
}

/** The site of an article as it is filtered by: its name or, where it has none, its host. */
export const siteOf = ({ article }: Pick<ShelfEntry, 'article'>): string =>
  article.site ?? new URL(article.url).host.replace(/^www\./, '');

/** Makes a test for entries out of a query. */
export const matcherOf = (
  query: LibraryQuery,
  ownerOf: (speaker: string) => string = (speaker) => speaker,
): ((entry: ShelfEntry) => boolean) => {
  const { site, speaker, tag, type, color, hasNote, isLost } = query;
  const words = foldText(query.words ?? '')
    .split(' ')
    .filter(Boolean);
  const from = query.from ? startOfDay(query.from) : Number.NEGATIVE_INFINITY;
  const until = query.to ? startOfDay(query.to, 1) : Number.POSITIVE_INFINITY;
  return (entry) => {
    const { annotation, haystack } = entry;
    return (
      words.every((word) => haystack.includes(word)) &&
      (tag === undefined || annotation.tags.includes(tag)) &&
      (speaker === undefined || (entry.speaker !== '' && ownerOf(entry.speaker) === speaker)) &&
      (site === undefined || siteOf(entry) === site) &&
      (type === undefined || (annotation.quote?.type ?? 'own') === type) &&
      (color === undefined || (annotation.quote === null && annotation.color === color)) &&
      (!hasNote || annotation.note.trim() !== '') &&
      (!isLost || Boolean(annotation.lost)) &&
      annotation.created >= from &&
      annotation.created < until
    );
  };
};

const startOfDay = (day: string, daysLater = 0): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + daysLater).getTime();
};
