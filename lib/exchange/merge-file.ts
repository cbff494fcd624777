import { mergeMarked } from '../export';
import { saveFile } from './make-file';

/** The part of the File System Access API that we use; TypeScript's library has no pickers. */
interface PickedFile {
  readonly getFile: () => Promise<File>;
  readonly createWritable: () => Promise<{ write: (text: string) => Promise<void>; close: () => Promise<void> }>;
}
interface WithPicker {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly PickedFile[]>;
}

const TYPES = [{ description: 'Markdown', accept: { 'text/markdown': ['.md'] } }];

/**
 * Writes the marked parts of an export into a note that the reader picks: in place where the browser can, otherwise
 * as a new download of the same name. Gives false when none was picked.
 * @param make makes the export; not before a note is picked: browsers ask for one only just after a click.
 * @throws {BrokenMarksError} where the note's marks do not pair; then it is as it was.
 */
export const mergeIntoFile = async (make: () => Promise<string>): Promise<boolean> => {
  const { showOpenFilePicker } = window as WithPicker;
  if (!showOpenFilePicker) {
    const file = await pickByInput();
    if (!file) return false;
    saveFile({ name: file.name, blob: new Blob([mergeMarked(await file.text(), await make())]) });
    return true;
  }
  const [picked] = await showOpenFilePicker.call(window, { types: TYPES }).catch(onlyAborts);
  if (!picked) return false;
  const merged = mergeMarked(await (await picked.getFile()).text(), await make());
  const writable = await picked.createWritable();
  await writable.write(merged);
  await writable.close();
  return true;
};

const onlyAborts = (error: unknown): readonly PickedFile[] => {
  if (error instanceof DOMException && error.name === 'AbortError') return [];
  throw error;
};

const pickByInput = (): Promise<File | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.md,text/markdown';
    input.onchange = () => resolve(input.files?.[0] ?? null);
    input.oncancel = () => resolve(null);
    input.click();
  });
