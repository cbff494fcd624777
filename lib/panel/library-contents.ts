import type { AnnotatedArticle, Annotation } from '../annotations';
import type { MessageKey } from '../i18n';
import {
  type LibraryItem,
  type LibraryQuery,
  type LibraryView,
  Shelf,
  type ShelfEntry,
  SpeakerIndex,
  TwinIndex,
} from '../library';
import { type FailureReason, reasonOf } from '../messaging';
import { Observable } from '../observable';
import type { LibraryReader } from './library-reader';
import { LibrarySearch, type SearchRequest } from './library-search';

/** What the library page knows. */
export interface LibraryState {
  readonly view: LibraryView;
  readonly query: LibraryQuery;
  /** The rows of the view that the query lets through; null until the first have been read. */
  readonly items: readonly LibraryItem[] | null;
  /** False while there is more on its way from the disk. */
  readonly isComplete: boolean;
  /** True while a search has shown its first rows and looks for the rest. */
  readonly isSearching: boolean;
  /** Ids of chosen annotations. */
  readonly selected: ReadonlySet<string>;
  readonly failure: FailureReason | null;
  /** What can be undone, and what it was. */
  readonly undo: { readonly words: MessageKey; readonly run: () => Promise<void> } | null;
}

/** So many articles are read before all others: more than a screen holds. */
export const FIRST_ARTICLES = 12;

/** What is kept, as the library shows it: read from the store, looked through, chosen from. */
export abstract class LibraryContents extends Observable<LibraryState> {
  protected readonly reader: LibraryReader;
  readonly #shelf = new Shelf();
  readonly #search = new LibrarySearch();
  protected speakers = new SpeakerIndex([], []);
  #reading = 0;
  /** What `kept` gives, until something changes. */
  #kept: readonly ShelfEntry[] | null = null;
  #twins: { readonly speaker: string; readonly index: TwinIndex } | null = null;
  /** What `articles` gives, until something changes. */
  #articles: readonly AnnotatedArticle[] | null = null;

  constructor(reader: LibraryReader) {
    super({
      view: 'articles',
      query: {},
      items: null,
      isComplete: false,
      isSearching: false,
      selected: new Set(),
      failure: null,
      undo: null,
    });
    this.reader = reader;
  }

  /** Reads everything: what is seen first at once, then the rest. */
  async refresh(): Promise<void> {
    this.#reading++;
    const turn = this.#reading;
    await this.attempt(async () => {
      if (this.state.items === null) {
        for (const each of await this.reader.recent(FIRST_ARTICLES)) this.#put(each);
        this.#show();
      }
      const shelved = new Set<string>();
      for await (const batch of await this.reader.all()) {
        // A newer reading has begun: what it finds counts.
        if (turn !== this.#reading) return;
        for (const each of batch) {
          this.#put(each);
          shelved.add(each.article.id);
        }
        // What is seen already can be scrolled and clicked meanwhile.
        await new Promise((resolve) => setTimeout(resolve));
      }
      for (const article of [...this.#shelf.articles])
        if (!shelved.has(article.id)) this.#put({ article, annotations: [] });
      await this.#readSpeakers();
      this.#show({ isComplete: true });
    });
  }

  /** Reads one article anew: something of it has changed. Null: much has. */
  async refreshArticle(id: string | null): Promise<void> {
    if (id === null) return this.refresh();
    await this.attempt(async () => {
      const whole = await this.reader.article(id);
      if (whole) this.#put(whole);
      else {
        const article = this.#shelf.articles.find((each) => each.id === id);
        if (article) this.#put({ article, annotations: [] });
      }
      await this.#readSpeakers();
      this.#show();
    });
  }

  setView(view: LibraryView): void {
    const { speaker, ...query } = this.state.query;
    this.set({ ...this.state, view, query, selected: new Set() });
    this.#show();
  }

  /** Narrows what is shown; fields set to undefined let everything through again. */
  setQuery(changes: { readonly [Field in keyof LibraryQuery]?: LibraryQuery[Field] | undefined }): void {
    const query = Object.fromEntries(
      Object.entries({ ...this.state.query, ...changes }).filter(([, value]) => value !== undefined && value !== ''),
    );
    this.set({ ...this.state, query });
    this.#search.typed(this.#request(), (items, isAll) => this.#showItems(items, { isSearching: !isAll }));
  }

  clearQuery(): void {
    this.set({ ...this.state, query: {} });
    this.#show();
  }

  /** The page of one speaker; null for the list of all. */
  openSpeaker(speaker: string | null): void {
    this.set({ ...this.state, view: 'speakers' });
    this.setQuery({ speaker: speaker ?? undefined });
  }

  openTag(tag: string): void {
    this.set({ ...this.state, view: 'articles' });
    this.setQuery({ tag });
  }

  /** All entries of the shelf that are kept: what filters can offer is found among them. */
  kept(): readonly ShelfEntry[] {
    this.#kept ??= [...this.#shelf.entries()].filter(({ annotation }) => annotation.deleted === null);
    return this.#kept;
  }

  ownerOf(speaker: string): string {
    return this.speakers.ownerOf(speaker);
  }

  /** The same statement in other articles, on the page of the speaker who made it. */
  twinsOf(entry: ShelfEntry): ShelfEntry[] {
    const { speaker } = this.state.query;
    if (this.state.view !== 'speakers' || speaker === undefined) return [];
    if (this.#twins?.speaker !== speaker) {
      const own = this.kept().filter((each) => each.speaker !== '' && this.ownerOf(each.speaker) === speaker);
      this.#twins = { speaker, index: new TwinIndex(own) };
    }
    return this.#twins.index.twinsOf(entry);
  }

  /** Chooses annotations, or takes the choice back. */
  select(ids: readonly string[], isSelected: boolean): void {
    const selected = new Set(this.state.selected);
    for (const id of ids) {
      if (isSelected) selected.add(id);
      else selected.delete(id);
    }
    this.set({ ...this.state, selected });
  }

  selectShown(): void {
    this.select(this.shown(), true);
  }

  /** Ids of the entries in view, in their order. */
  shown(): string[] {
    return (this.state.items ?? []).flatMap((item) => (item.kind === 'entry' ? [item.key] : []));
  }

  /** All that is kept, the last changed article first; null until it has been read. */
  articles(): readonly AnnotatedArticle[] | null {
    if (!this.state.isComplete) return null;
    this.#articles ??= this.#shelf.articles
      .map((article) => ({ article, annotations: this.#keptOf(article.id) }))
      .filter(({ annotations }) => annotations.length > 0);
    return this.#articles;
  }

  dismissFailure(): void {
    this.set({ ...this.state, failure: null });
  }

  protected annotations(ids: readonly string[]): Annotation[] {
    const wanted = new Set(ids);
    return [...this.#shelf.entries()].flatMap(({ annotation }) => (wanted.has(annotation.id) ? annotation : []));
  }

  #keptOf(articleId: string): Annotation[] {
    const entries = this.#shelf.entriesOf(articleId);
    return entries.flatMap(({ annotation }) => (annotation.deleted === null ? annotation : []));
  }

  #put({ article, annotations }: AnnotatedArticle): void {
    this.#articles = null;
    this.#kept = null;
    this.#twins = null;
    this.#shelf.put(article, annotations);
  }

  async #readSpeakers(): Promise<void> {
    this.#twins = null;
    this.speakers = new SpeakerIndex(this.#shelf.entries(), await this.reader.speakers());
  }

  /** What was chosen and is not in view any more is chosen no longer: nobody would know. */
  #show(over: Partial<LibraryState> = {}): void {
    this.#showItems(this.#search.all(this.#request()), { ...over, isSearching: false });
  }

  #request(): SearchRequest {
    const { view, query } = this.state;
    return { shelf: this.#shelf, view, query, speakers: this.speakers };
  }

  #showItems(items: readonly LibraryItem[], over: Partial<LibraryState>): void {
    const { selected } = this.state;
    // Of first rows alone nothing can be said of the rest.
    if (over.isSearching) {
      this.set({ ...this.state, items, ...over });
      return;
    }
    const keys = selected.size > 0 ? new Set(items.map(({ key }) => key)) : selected;
    const kept = new Set([...selected].filter((id) => keys.has(id)));
    this.set({ ...this.state, items, selected: kept, ...over });
  }

  protected async attempt<T>(act: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await act();
      if (this.state.failure) this.dismissFailure();
      return result;
    } catch (error) {
      this.set({ ...this.state, failure: reasonOf(error) });
      return undefined;
    }
  }
}
