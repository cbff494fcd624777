import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A text and the name of the file it goes into. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

export interface ZipOptions {
  readonly now: Date;
  readonly signal?: AbortSignal | undefined;
  /** Told the number of files that are done. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** How long the thread is kept, in milliseconds: shorter than what a reader feels as a halt. */
const SLICE_MS = 40;
/** Of fflate, 0 … 9: texts shrink to about a quarter; higher takes twice the time for 3 % less. */
const LEVEL = 4;

/**
 * Packs files one by one, so that no more than one of them is in memory unpacked.
 * @returns the parts of the archive, in order.
 * @throws {DOMException} `AbortError` when the signal says so.
 */
export const zip = async (
  files: Iterable<TextFile>,
  { now, signal, onProgress }: ZipOptions,
): Promise<Uint8Array<ArrayBuffer>[]> => {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const archive = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part as Uint8Array<ArrayBuffer>);
  });
  const names = new UniqueNames();
  let done = 0;
  let sliceStart = performance.now();
  for (const { name, text } of files) {
    const entry = new ZipDeflate(names.take(name), { level: LEVEL });
    entry.mtime = now;
    archive.add(entry);
    entry.push(strToU8(text), true);
    done++;
    if (performance.now() - sliceStart < SLICE_MS) continue;
    onProgress?.(done);
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    sliceStart = performance.now();
  }
  archive.end();
  return parts;
};

/** Names of which no two are the same on a file system that does not tell large letters from small ones. */
export class UniqueNames {
  readonly #taken = new Set<string>();

  take(name: string): string {
    const dot = name.lastIndexOf('.');
    let unique = name;
    for (let count = 2; this.#taken.has(unique.toLowerCase()); count++)
      unique = `${name.slice(0, dot)} (${count})${name.slice(dot)}`;
    this.#taken.add(unique.toLowerCase());
    return unique;
  }
}
