import type { ExportedFile } from './make-file';

/** Whether the browser hands files to other programs of the machine. */
export const canShare = (): boolean =>
  typeof navigator.share === 'function' && typeof navigator.canShare === 'function';

/** Hands a file over; where only text can be, its text. What is kept is kept: a reader who stops has lost nothing. */
export const shareFile = async ({ name, blob }: ExportedFile): Promise<void> => {
  const files = [new File([blob], name, { type: blob.type })];
  const shared = navigator.canShare({ files }) ? { files, title: name } : { title: name, text: await blob.text() };
  await navigator.share(shared).catch((error: unknown) => {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  });
};

/** Has Obsidian make a note of what is in the clipboard (https://help.obsidian.md/uri). */
export const openInObsidian = (fileName: string): void => {
  location.assign(`obsidian://new?name=${encodeURIComponent(fileName.replace(/\.md$/, ''))}&clipboard`);
};
