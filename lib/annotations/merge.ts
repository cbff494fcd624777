import { canonicalJson, isSame, joinFields } from './canonical';
import { mergeAnnotations } from './edits';
import { identityOf } from './targets';
import type { Annotation, ArticleRecord, SiteRecord, StoredContent } from './types';

export const EMPTY_CONTENT: StoredContent = { articles: [], annotations: [], corrections: [], speakers: [], sites: [] };

/** What a merge would do, by record. */
export interface MergeCounts {
  readonly added: number;
  readonly changed: number;
  /** Those that are there already, as new or newer. */
  readonly skipped: number;
}

/** What must be written so that the store holds both, and what of it is new. */
export interface MergePlan {
  readonly put: StoredContent;
  readonly counts: { readonly articles: MergeCounts; readonly annotations: MergeCounts; readonly others: MergeCounts };
}

/**
 * Brings another store's content into ours. Nothing is lost and nothing newer overwritten: annotations are joined
 * field by field, the rest by the last change. Doing it twice is doing it once.
 */
export const planMerge = (ours: StoredContent, theirs: StoredContent): MergePlan => {
  const articles = new Tally<ArticleRecord>(ours.articles);
  const articleIds = mergeArticles(articles, ours.articles, theirs.articles);

  const annotations = new Tally<Annotation>(ours.annotations);
  const twinOf = twinsBeside(ours.annotations, theirs.annotations);
  for (const each of theirs.annotations) {
    const moved = { ...each, articleId: articleIds.get(each.articleId) ?? each.articleId };
    const kept = annotations.get(each.id) ?? twinOf(moved);
    annotations.take(kept ?? null, kept ? { ...mergeAnnotations(kept, asOf(kept, moved)) } : moved);
  }

  const corrections = new Tally(ours.corrections);
  for (const each of theirs.corrections) corrections.takeLater(corrections.get(each.id), each);
  const speakers = new Tally(ours.speakers, ({ name }) => name);
  for (const each of theirs.speakers) speakers.takeLater(speakers.get(each.name), each);
  const sites = new Tally(ours.sites, siteKey);
  for (const each of theirs.sites) sites.takeLater(sites.get(siteKey(each)), each);
  return {
    put: {
      articles: articles.written,
      annotations: annotations.written,
      corrections: corrections.written,
      speakers: speakers.written,
      sites: sites.written,
    },
    counts: {
      articles: articles.counts,
      annotations: annotations.counts,
      others: sum(corrections.counts, speakers.counts, sites.counts),
    },
  };
};

/** What is known of sites here and there, of each choice the later; `put` is what is new here. */
export const joinSites = (
  ours: readonly SiteRecord[],
  theirs: readonly SiteRecord[],
): { readonly all: readonly SiteRecord[]; readonly put: readonly SiteRecord[] } => {
  const sites = new Tally(ours, siteKey);
  for (const each of theirs) sites.takeLater(sites.get(siteKey(each)), each);
  return { all: sites.records, put: sites.written };
};

const siteKey = ({ about, place }: SiteRecord): string => `${about} ${place}`;

/** Takes articles in; gives for each of theirs the id it has with us: one article has one id, whatever its address. */
const mergeArticles = (
  tally: Tally<ArticleRecord>,
  ours: readonly ArticleRecord[],
  theirs: readonly ArticleRecord[],
): Map<string, string> => {
  const byKey = new Map(ours.flatMap((article) => article.keys.map((key) => [key, article.id] as const)));
  const ids = new Map<string, string>();
  for (const each of theirs) {
    const sameKey = each.keys.map((key) => byKey.get(key)).find((id) => id !== undefined);
    const kept = tally.get(each.id) ?? (sameKey === undefined ? undefined : tally.get(sameKey));
    ids.set(each.id, kept?.id ?? each.id);
    tally.take(kept ?? null, kept ? joinArticles(kept, each) : each);
  }
  return ids;
};

const joinArticles = (kept: ArticleRecord, other: ArticleRecord): ArticleRecord => ({
  ...joinFields(kept, other),
  id: kept.id,
  keys: [...new Set([...kept.keys, ...other.keys])],
  created: Math.min(kept.created, other.created),
  modified: Math.max(kept.modified, other.modified),
});

/** The same quote saved on two machines has two ids and is one annotation. */
const twinsBeside = (
  ours: readonly Annotation[],
  theirs: readonly Annotation[],
): ((annotation: Annotation) => Annotation | undefined) => {
  const theirIds = new Set(theirs.map(({ id }) => id));
  const twins = new Map(ours.filter(({ id }) => !theirIds.has(id)).map((each) => [twinKey(each), each]));
  return (annotation) => twins.get(twinKey(annotation));
};

const twinKey = (annotation: Annotation): string => `${annotation.articleId} ${identityOf(annotation)}`;

const asOf = ({ id, articleId }: Annotation, other: Annotation): Annotation => ({ ...other, id, articleId });

interface Dated {
  readonly modified: number;
}

const isLater = (a: Dated, b: Dated): boolean =>
  a.modified !== b.modified ? a.modified > b.modified : canonicalJson(a) > canonicalJson(b);

/** What is there, what is written over it, and how many of which. */
class Tally<T extends Dated> {
  readonly #records: Map<string, T>;
  readonly #written = new Map<string, T>();
  readonly #idOf: (record: T) => string;
  #added = 0;
  #changed = 0;
  #skipped = 0;

  constructor(
    records: readonly T[],
    idOf: (record: T) => string = (record) => (record as unknown as { id: string }).id,
  ) {
    this.#idOf = idOf;
    this.#records = new Map(records.map((record) => [idOf(record), record]));
  }

  get(id: string): T | undefined {
    return this.#records.get(id);
  }

  take(kept: T | null, record: T): void {
    if (!kept) this.#added++;
    else if (isSame(kept, record)) {
      this.#skipped++;
      return;
    } else this.#changed++;
    this.#records.set(this.#idOf(record), record);
    this.#written.set(this.#idOf(record), record);
  }

  takeLater(kept: T | undefined, record: T): void {
    this.take(kept ?? null, kept && !isLater(record, kept) ? kept : record);
  }

  get records(): T[] {
    return [...this.#records.values()];
  }

  get written(): T[] {
    return [...this.#written.values()];
  }

  get counts(): MergeCounts {
    return { added: this.#added, changed: this.#changed, skipped: this.#skipped };
  }
}

const sum = (...counts: readonly MergeCounts[]): MergeCounts => {
  const total = (field: keyof MergeCounts): number => counts.reduce((all, each) => all + each[field], 0);
  return { added: total('added'), changed: total('changed'), skipped: total('skipped') };
};
