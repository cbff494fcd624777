import { InvalidDataError, type MergePlan, type StoredContent } from '../annotations';
import { type ImportReading, readImport } from '../import';
import { Observable } from '../observable';

/** What an import does to the store. */
export interface ImportStore {
  /** What `merge` would do now. */
  readonly preview: (content: StoredContent) => Promise<MergePlan['counts']>;
  /** All of it or, when it fails, nothing. */
  readonly merge: (content: StoredContent) => Promise<MergePlan['counts']>;
}

export type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly fileName: string }
  | {
      readonly step: 'preview';
      readonly fileName: string;
      readonly reading: ImportReading;
      readonly counts: MergePlan['counts'];
    }
  | { readonly step: 'writing'; readonly fileName: string }
  | { readonly step: 'done'; readonly counts: MergePlan['counts'] }
  /** Nothing was written. */
  | { readonly step: 'failed'; readonly fileName: string; readonly message: string };

/** One import: a file is read and checked, what it would do is shown, and only then is it written. */
export class ImportModel extends Observable<ImportState> {
  readonly #store: ImportStore;
  /** Counts up with every file and every stop: what was begun before has no say any more. */
  #turn = 0;

  constructor(store: ImportStore) {
    super({ step: 'idle' });
    this.#store = store;
  }

  async read(file: File): Promise<void> {
    const turn = ++this.#turn;
    this.set({ step: 'reading', fileName: file.name });
    await this.#try(file.name, turn, async () => {
      const text = await file.text();
      if (turn !== this.#turn) return;
      const reading = readImport(text, { fileTime: file.lastModified });
      const counts = await this.#store.preview(reading.content);
      if (turn === this.#turn) this.set({ step: 'preview', fileName: file.name, reading, counts });
    });
  }

  /** Writes what the preview shows. */
  async write(): Promise<void> {
    if (this.state.step !== 'preview') return;
    const { fileName, reading } = this.state;
    const turn = this.#turn;
    this.set({ step: 'writing', fileName });
    await this.#try(fileName, turn, async () =>
      this.set({ step: 'done', counts: await this.#store.merge(reading.content) }),
    );
  }

  /** Forgets the file. What is being written is not stopped: it is one transaction. */
  reset(): void {
    if (this.state.step === 'writing') return;
    this.#turn++;
    this.set({ step: 'idle' });
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
