/** Files of other programs, and our own, as what can be kept. Pure: text in, records and problems out; writes nothing. */
import { InvalidDataError } from '../annotations';
import { BACKUP } from './formats/backup';
import { CLIPPER } from './formats/clipper';
import { HYPOTHESIS } from './formats/hypothesis';
import { JSON_LD } from './formats/json-ld';
import type { ImportContext, ImportFormat, ImportReading } from './reading';

export type { ImportProblem, ImportReading } from './reading';

const FORMATS: readonly ImportFormat[] = [BACKUP, HYPOTHESIS, CLIPPER, JSON_LD];

/**
 * Reads a file that was exported by WhoSaid, Hypothesis, Obsidian Web Clipper, or as W3C Web Annotations.
 * @throws {InvalidDataError} which says what is wrong with it; then nothing of it may be used.
 */
export const readImport = (text: string, context: ImportContext): ImportReading => {
  const steps = readSteps(text, context);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

/** How long the thread is kept, in milliseconds: shorter than what a reader feels as a halt. */
const SLICE_MS = 40;

/**
 * The same without keeping the page from drawing; tells the share that is done (0 … 1).
 * @throws {DOMException} `AbortError` when the signal says so.
 */
export const readImportInSlices = async (
  text: string,
  context: ImportContext,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (done: number) => void },
): Promise<ImportReading> => {
  const steps = readSteps(text, context);
  for (let sliceStart = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - sliceStart < SLICE_MS) continue;
    onProgress(value);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    sliceStart = performance.now();
  }
};

function* readSteps(text: string, context: ImportContext): Generator<number, ImportReading> {
  const file = parseJson(text);
  const format = FORMATS.find(({ fits }) => fits(file));
  if (!format) throw new InvalidDataError('It is none of the files that WhoSaid can read');
  return { format: format.id, ...(yield* format.read(file, context)) };
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new InvalidDataError(`It is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
};
