import { Zip, ZipPassThrough } from 'fflate';
import { deflate } from './deflate';
import { UniqueNames } from './unique-names';
import { Utf8Writer } from './utf8-writer';
import { withFullCount } from './zip64';

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

/** Of the ZIP specification (APPNOTE.TXT, 4.4.5). */
const DEFLATED = 8;

/**
 * Packs files one by one, so that no more than one of them is in memory unpacked.
 * @throws {DOMException} `AbortError` when the signal says so.
 */
export const zip = async (files: Iterable<TextFile>, { now, signal, onProgress }: ZipOptions): Promise<Blob> => {
  const parts = new BlobParts();
  let done = 0;
  const archive = new Zip((error, part, isLast) => {
    if (error) throw error;
    const bytes = part as Uint8Array<ArrayBuffer>;
    parts.add(isLast ? withFullCount(bytes, done, parts.size) : bytes);
  });
  const names = new UniqueNames();
  const utf8 = new Utf8Writer();
  let sliceStart = performance.now();
  for (const { name, text } of files) {
    const entry = new PackedFile(names.take(name));
    entry.mtime = now;
    archive.add(entry);
    entry.push(utf8.write(text), true);
    // Until then its bytes may not be written over.
    await entry.packed;
    done++;
    if (performance.now() - sliceStart < SLICE_MS) continue;
    onProgress?.(done);
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    sliceStart = performance.now();
  }
  archive.end();
  return parts.toBlob('application/zip');
};

/** A file that is given to fflate packed already: its own packer takes two megabytes anew for each. */
class PackedFile extends ZipPassThrough {
  override compression = DEFLATED;
  /** Done when the archive has it. */
  packed: Promise<void> = Promise.resolve();

  protected override process(bytes: Uint8Array<ArrayBuffer>): void {
    this.packed = deflate(bytes).then((packed) => this.ondata(null, packed, true));
  }
}

/** Bytes are handed to the browser in portions of this size: what it has is no burden to the script. */
const PORTION = 1_000_000;

/** A file that grows: what is finished of it leaves the memory of the script. */
class BlobParts {
  readonly #portions: Blob[] = [];
  #open: Uint8Array<ArrayBuffer>[] = [];
  #openSize = 0;
  size = 0;

  add(part: Uint8Array<ArrayBuffer>): void {
    this.#open.push(part);
    this.#openSize += part.length;
    this.size += part.length;
    if (this.#openSize >= PORTION) this.#close();
  }

  toBlob(type: string): Blob {
    this.#close();
    return new Blob(this.#portions, { type });
  }

  #close(): void {
    this.#portions.push(new Blob(this.#open));
    this.#open = [];
    this.#openSize = 0;
  }
}
