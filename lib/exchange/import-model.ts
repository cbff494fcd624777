import { InvalidDataError, type MergePlan, type StoredContent } from '../annotations';
import { type ImportReading, readImportInSlices } from '../import';
import { Observable } from '../observable';

/** What an import does to the store. */
export interface ImportStore {
  /** What `merge` would do now. */
  readonly preview: (content: StoredContent) => Promise<MergePlan['counts']>;
  /** All of it or, when it fails, nothing. */
  readonly merge: (
    content: StoredContent,
    options: { readonly signal: AbortSignal; readonly onProgress: (done: number) => void },
  ) => Promise<MergePlan['counts']>;
}

export type ImportState =
  | { readonly step: 'idle' }
  /** `done` is a share, 0 … 1. */
  | { readonly step: 'reading'; readonly fileName: string; readonly done: number }
  | {
      readonly step: 'preview';
      readonly fileName: string;
      readonly reading: ImportReading;
      readonly counts: MergePlan['counts'];
    }
  | { readonly step: 'writing'; readonly fileName: string; readonly done: number }
  | { readonly step: 'done'; readonly counts: MergePlan['counts'] }
  /** Nothing was written. */
  | { readonly step: 'failed'; readonly fileName: string; readonly message: string };

/** One import: a file is read and checked, what it would do is shown, and only then is it written. */
export class ImportModel extends Observable<ImportState> {
  readonly #store: ImportStore;
  /** Counts up with every file and every stop: what was begun before has no say any more. */
  #turn = 0;
  #work = new AbortController();

  constructor(store: ImportStore) {
    super({ step: 'idle' });
    this.#store = store;
  }

  async read(file: File): Promise<void> {
    this.#stop();
    const turn = this.#turn;
    const { signal } = this.#work;
    const onProgress = (done: number): void => {
      if (turn === this.#turn) this.set({ step: 'reading', fileName: file.name, done });
    };
    onProgress(0);
    await this.#try(file.name, turn, async () => {
      const text = await file.text();
      if (turn !== this.#turn) return;
      const reading = await readImportInSlices(text, { fileTime: file.lastModified }, { signal, onProgress });
      const counts = await this.#store.preview(reading.content);
      if (turn === this.#turn) this.set({ step: 'preview', fileName: file.name, reading, counts });
    });
  }

  /** Writes what the preview shows. */
  async write(): Promise<void> {
    if (this.state.step !== 'preview') return;
    const { fileName, reading } = this.state;
    const turn = this.#turn;
    const { signal } = this.#work;
    const onProgress = (done: number): void => {
      if (turn === this.#turn) this.set({ step: 'writing', fileName, done });
    };
    onProgress(0);
    await this.#try(fileName, turn, async () => {
      const counts = await this.#store.merge(reading.content, { signal, onProgress });
      if (turn === this.#turn) this.set({ step: 'done', counts });
    });
  }

  /** Forgets the file. What is being written is taken back: it is one transaction. */
  reset(): void {
    this.#stop();
    this.set({ step: 'idle' });
  }

  #stop(): void {
    this.#work.abort();
    this.#work = new AbortController();
    this.#turn++;
  }

  async #try(fileName: string, turn: number, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (turn !== this.#turn) return;
      const message = error instanceof InvalidDataError ? error.message : String(error);
      this.set({ step: 'failed', fileName, message });
    }
  }
}
