import type { SpeakerRecord } from '../annotations';
import { siteOf } from './search';
import type { ShelfEntry } from './shelf';
import { titleKey, withoutTitle } from './speaker-key';

/** One name as it was printed, and how often. */
export interface SpeakerName {
  /** As `speakerKey` gives it. */
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

/** One person or body across all articles. */
export interface SpeakerGroup {
  /** The key of the name that the others belong to. */
  readonly key: string;
  /** The name printed most often. */
  readonly name: string;
  /** Every name it goes by, one of each key, the most frequent first. */
  readonly names: readonly SpeakerName[];
  /** Titles with the time they were first and last seen: when published, else when saved. In order of time. */
  readonly titles: readonly { readonly title: string; readonly from: number; readonly to: number }[];
  /** Sites, the most frequent first. */
  readonly sites: readonly { readonly site: string; readonly count: number }[];
  readonly count: number;
  /** When the last one was saved. */
  readonly last: number;
}

/** Whose a name is: what the reader decided, else what follows from the names and titles. */
export class SpeakerIndex {
  readonly #decided: ReadonlyMap<string, string>;
  readonly #joined: ReadonlyMap<string, string>;

  constructor(entries: Iterable<ShelfEntry>, records: readonly SpeakerRecord[]) {
    this.#decided = new Map(records.map(({ name, belongsTo }) => [name, belongsTo]));
    this.#joined = joinByTitle(entries);
  }

  /** The key of the speaker that a name belongs to. */
  ownerOf(name: string): string {
    const seen = new Set<string>();
    let owner = name;
    while (!seen.has(owner)) {
      seen.add(owner);
      owner = this.#decided.get(owner) ?? this.#joined.get(owner) ?? owner;
    }
    return owner;
  }
}

/** A name that is another's name with that one's title is that one: `局长何晓岚` beside `何晓岚`, a `局长`. */
const joinByTitle = (entries: Iterable<ShelfEntry>): Map<string, string> => {
  const titles = new Map<string, Set<string>>();
  for (const { speaker, annotation } of entries) {
    if (!speaker) continue;
    const held = titles.get(speaker) ?? new Set();
    titles.set(speaker, held);
    if (annotation.quote?.speaker?.title) held.add(titleKey(annotation.quote.speaker.title));
  }
  const joined = new Map<string, string>();
  for (const [name, held] of titles)
    for (const title of held)
      for (const longer of [title + name, name + title])
        if (longer !== name && titles.has(longer) && withoutTitle(longer, title) === name) joined.set(longer, name);
  return joined;
};

/** The speakers of all entries, the one last saved first. */
export const groupSpeakers = (entries: Iterable<ShelfEntry>, index: Pick<SpeakerIndex, 'ownerOf'>): SpeakerGroup[] => {
  const byOwner = new Map<string, ShelfEntry[]>();
  for (const entry of entries) {
    if (!entry.speaker) continue;
    const owner = index.ownerOf(entry.speaker);
    const group = byOwner.get(owner);
    if (group) group.push(entry);
    else byOwner.set(owner, [entry]);
  }
  return [...byOwner].map(([key, group]) => describeGroup(key, group)).sort((a, b) => b.last - a.last);
};

const describeGroup = (key: string, entries: readonly ShelfEntry[]): SpeakerGroup => {
  const printed = new Map<string, Map<string, number>>();
  const sites = new Map<string, number>();
  const titles = new Map<string, { from: number; to: number }>();
  for (const entry of entries) {
    const { name = '', title } = entry.annotation.quote?.speaker ?? {};
    const forms = printed.get(entry.speaker) ?? new Map<string, number>();
    printed.set(entry.speaker, forms.set(name, (forms.get(name) ?? 0) + 1));
    sites.set(siteOf(entry), (sites.get(siteOf(entry)) ?? 0) + 1);
    if (title) titles.set(title, spanWith(titles.get(title), timeOf(entry)));
  }
  const names = [...printed].map(([name, forms]) => nameOf(name, forms)).sort((a, b) => b.count - a.count);
  return {
    key,
    name: names[0]?.name ?? key,
    names,
    titles: [...titles].map(([title, span]) => ({ title, ...span })).sort((a, b) => a.from - b.from),
    sites: [...sites].map(([site, count]) => ({ site, count })).sort((a, b) => b.count - a.count),
    count: entries.length,
    last: entries.reduce((last, { annotation }) => Math.max(last, annotation.created), 0),
  };
};

const nameOf = (key: string, forms: ReadonlyMap<string, number>): SpeakerName => {
  const [[name] = [key]] = [...forms].sort(([, a], [, b]) => b - a);
  return { key, name, count: [...forms.values()].reduce((sum, count) => sum + count, 0) };
};

/** When something was said, as well as we know: when it was published, else when it was saved. */
export const timeOf = ({ annotation, article }: ShelfEntry): number => {
  const published = article.published === null ? Number.NaN : Date.parse(article.published);
  return Number.isNaN(published) ? annotation.created : published;
};

const spanWith = (span: { from: number; to: number } | undefined, time: number): { from: number; to: number } => ({
  from: Math.min(span?.from ?? time, time),
  to: Math.max(span?.to ?? time, time),
});
