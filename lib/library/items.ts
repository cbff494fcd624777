import type { ArticleRecord } from '../annotations';
import { type LibraryQuery, matcherOf } from './search';
import type { Shelf, ShelfEntry } from './shelf';
import { groupSpeakers, type SpeakerGroup, type SpeakerIndex, timeOf } from './speakers';

export const VIEWS = ['articles', 'speakers', 'tags', 'trash'] as const;
export type LibraryView = (typeof VIEWS)[number];

/** One row of the list. */
export type LibraryItem =
  | { readonly kind: 'article'; readonly key: string; readonly article: ArticleRecord; readonly ids: readonly string[] }
  | { readonly kind: 'entry'; readonly key: string; readonly entry: ShelfEntry; readonly showsSource: boolean }
  | { readonly kind: 'speaker'; readonly key: string; readonly group: SpeakerGroup }
  | { readonly kind: 'tag'; readonly key: string; readonly tag: string; readonly count: number };

/** Entries that are looked at between two steps of a search. */
const STEP = 256;

/**
 * The entries of a view that a query lets through, in the order of the shelf. In steps, each of which gives what has been
 * found so far: a long shelf is searched while the page goes on drawing.
 * @param within the only entries that can match, where that is known.
 */
export function* findEntries(
  shelf: Shelf,
  view: LibraryView,
  query: LibraryQuery,
  speakers: SpeakerIndex,
  within: readonly ShelfEntry[] | null = null,
): Generator<readonly ShelfEntry[], readonly ShelfEntry[]> {
  const matches = matcherOf(query, (name) => speakers.ownerOf(name));
  const found: ShelfEntry[] = [];
  let looked = 0;
  for (const entry of within ?? shelf.entries()) {
    if ((entry.annotation.deleted !== null) === (view === 'trash') && matches(entry)) found.push(entry);
    if (++looked % STEP === 0) yield found;
  }
  return found;
}

/** The rows of a view that a query lets through. */
export const itemsOf = (
  shelf: Shelf,
  view: LibraryView,
  query: LibraryQuery,
  speakers: SpeakerIndex,
): LibraryItem[] => {
  const steps = findEntries(shelf, view, query, speakers);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return rowsOf(value, view, query, speakers);
  }
};

/** Entries of a view as its rows. */
export const rowsOf = (
  entries: readonly ShelfEntry[],
  view: LibraryView,
  query: LibraryQuery,
  speakers: SpeakerIndex,
): LibraryItem[] => {
  switch (view) {
    case 'articles':
      return byArticle(entries);
    case 'speakers':
      return query.speaker === undefined
        ? groupSpeakers(entries, speakers).map((group) => ({ kind: 'speaker', key: group.key, group }))
        : byTime(entries, timeOf);
    case 'tags':
      return tagsOf(entries);
    case 'trash':
      return byTime(entries, ({ annotation }) => annotation.deleted ?? 0);
  }
};

const made = new WeakMap<ShelfEntry, LibraryItem>();

/** Made once for each entry: a long list is made anew with every key typed. */
const entryItem = (entry: ShelfEntry): LibraryItem => {
  const kept = made.get(entry);
  if (kept) return kept;
  const item: LibraryItem = { kind: 'entry', key: entry.annotation.id, entry, showsSource: false };
  made.set(entry, item);
  return item;
};

const byArticle = (entries: Iterable<ShelfEntry>): LibraryItem[] => {
  const items: LibraryItem[] = [];
  let ids: string[] = [];
  let articleId: string | null = null;
  for (const entry of entries) {
    if (entry.article.id !== articleId) {
      articleId = entry.article.id;
      ids = [];
      items.push({ kind: 'article', key: articleId, article: entry.article, ids });
    }
    ids.push(entry.annotation.id);
    items.push(entryItem(entry));
  }
  return items;
};

/** The newest first. */
const byTime = (entries: readonly ShelfEntry[], time: (entry: ShelfEntry) => number): LibraryItem[] =>
  [...entries]
    .sort((a, b) => time(b) - time(a))
    .map((entry) => ({ kind: 'entry', key: entry.annotation.id, entry, showsSource: true }));

const tagsOf = (entries: Iterable<ShelfEntry>): LibraryItem[] => {
  const counts = new Map<string, number>();
  for (const { annotation } of entries) for (const tag of annotation.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
    .map(([tag, count]) => ({ kind: 'tag', key: tag, tag, count }));
};
