import type { AnnotatedArticle, Remarks } from '../annotations';
import { askBackground, type FailureReason, RequestError } from '../messaging';
import { Observable } from '../observable';

/** What the library page knows. */
export interface LibraryState {
  /** The last changed first; null until they have been read. */
  readonly articles: readonly AnnotatedArticle[] | null;
  /** Ids of chosen annotations. */
  readonly selected: ReadonlySet<string>;
  readonly failure: FailureReason | null;
  /** What can be undone. */
  readonly removed: readonly string[];
}

/** The library's side: everything a reader can do with what is kept. */
export class LibraryModel extends Observable<LibraryState> {
  constructor() {
    super({ articles: null, selected: new Set(), failure: null, removed: [] });
  }

  async refresh(): Promise<void> {
    await this.#do(async () => {
      const articles = await askBackground('library', {});
      const ids = new Set(articles.flatMap(({ annotations }) => annotations.map(({ id }) => id)));
      const selected = new Set([...this.state.selected].filter((id) => ids.has(id)));
      this.set({ ...this.state, articles, selected });
    });
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

  /** The chosen annotations under their articles; everything if none is chosen. */
  chosen(): readonly AnnotatedArticle[] {
    const { articles, selected } = this.state;
    if (!articles || selected.size === 0) return articles ?? [];
    return articles
      .map(({ article, annotations }) => ({ article, annotations: annotations.filter(({ id }) => selected.has(id)) }))
      .filter(({ annotations }) => annotations.length > 0);
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.#do(async () => {
      await askBackground('delete-annotations', { ids });
      this.set({ ...this.state, removed: ids });
    });
    await this.refresh();
  }

  async undo(): Promise<void> {
    await this.#do(async () => {
      await askBackground('restore-annotations', { ids: this.state.removed });
      this.set({ ...this.state, removed: [] });
    });
    await this.refresh();
  }

  /** @throws {RequestError}: the editor shows it beside the text that is not saved. */
  async changeRemarks(id: string, remarks: Partial<Remarks>): Promise<void> {
    await askBackground('change-remarks', { id, remarks });
  }

  dismissFailure(): void {
    this.set({ ...this.state, failure: null });
  }

  async #do(act: () => Promise<void>): Promise<void> {
    try {
      await act();
      if (this.state.failure) this.dismissFailure();
    } catch (error) {
      this.set({ ...this.state, failure: error instanceof RequestError ? error.reason : 'unknown' });
    }
  }
}
