import {
  findEntries,
  type LibraryItem,
  type LibraryQuery,
  type LibraryView,
  rowsOf,
  type Shelf,
  type ShelfEntry,
  type SpeakerIndex,
} from '../library';

export interface SearchRequest {
  readonly shelf: Shelf;
  readonly view: LibraryView;
  readonly query: LibraryQuery;
  readonly speakers: SpeakerIndex;
}

/** How long the thread is kept, in milliseconds: a key that is typed is seen within a frame. */
const SLICE_MS = 10;

/**
 * Finds what a query lets through. What more letters leave is looked for only in what the letters before have left; the
 * first rows of a long search are shown before the last are found.
 */
export class LibrarySearch {
  #turn = 0;
  #last: { readonly request: SearchRequest; readonly entries: readonly ShelfEntry[] } | null = null;

  /** Everything at once. */
  all(request: SearchRequest): readonly LibraryItem[] {
    this.#turn++;
    this.#last = null;
    const steps = this.#steps(request);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return this.#end(request, value);
    }
  }

  /** In slices; `show` is told the first rows where there are more to come, then all. A later search stops it. */
  typed(request: SearchRequest, show: (items: readonly LibraryItem[], isComplete: boolean) => void): void {
    const turn = ++this.#turn;
    const steps = this.#steps(request);
    let isShown = false;
    const run = (): void => {
      if (turn !== this.#turn) return;
      for (const end = performance.now() + SLICE_MS; ; ) {
        const { done, value } = steps.next();
        if (done) {
          show(this.#end(request, value), true);
          return;
        }
        if (performance.now() < end) continue;
        // Speakers and tags are counted: half of them are none.
        if (!isShown && value.length > 0 && request.view === 'articles') {
          isShown = true;
          show(rowsOf(value.slice(0, FIRST_ROWS), request.view, request.query, request.speakers), false);
        }
        setTimeout(run);
        return;
      }
    };
    run();
  }

  #steps(request: SearchRequest) {
    const { shelf, view, query, speakers } = request;
    const within = this.#last && isNarrower(this.#last.request, request) ? this.#last.entries : null;
    return findEntries(shelf, view, query, speakers, within);
  }

  #end(request: SearchRequest, entries: readonly ShelfEntry[]): readonly LibraryItem[] {
    this.#last = { request, entries };
    return rowsOf(entries, request.view, request.query, request.speakers);
  }
}

/** More than a screen holds. */
const FIRST_ROWS = 60;

/** Whether all that the later request lets through was let through by the earlier one. */
const isNarrower = (earlier: SearchRequest, later: SearchRequest): boolean => {
  const { words: before = '', ...filters } = earlier.query;
  const { words: after = '', ...others } = later.query;
  return earlier.view === later.view && after.startsWith(before) && JSON.stringify(filters) === JSON.stringify(others);
};
