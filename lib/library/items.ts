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

/** The rows of a view that a query lets through. */
export const itemsOf = (
  shelf: Shelf,
  view: LibraryView,
  query: LibraryQuery,
  speakers: SpeakerIndex,
): LibraryItem[] => {
  const matches = matcherOf(query, (name) => speakers.ownerOf(name));
  const isInView = (entry: ShelfEntry): boolean => (entry.annotation.deleted !== null) === (view === 'trash');
  const shown = (): ShelfEntry[] => {
    const entries: ShelfEntry[] = [];
    for (const { id } of shelf.articles)
      for (const entry of shelf.entriesOf(id)) if (isInView(entry) && matches(entry)) entries.push(entry);
    return entries;
  };
  switch (view) {
    case 'articles':
      return byArticle(shown());
    case 'speakers':
      return query.speaker === undefined
        ? groupSpeakers(shown(), speakers).map((group) => ({ kind: 'speaker', key: group.key, group }))
        : byTime(shown(), timeOf);
    case 'tags':
      return tagsOf(shown());
    case 'trash':
      return byTime(shown(), ({ annotation }) => annotation.deleted ?? 0);
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
