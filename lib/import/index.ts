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
  const file = parseJson(text);
  const format = FORMATS.find(({ fits }) => fits(file));
  if (!format) throw new InvalidDataError('It is none of the files that WhoSaid can read');
  return { format: format.id, ...format.read(file, context) };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new InvalidDataError(`It is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
};
