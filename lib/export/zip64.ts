/** The number of files that the end of an archive has room for (APPNOTE.TXT, 4.4.21); it stands for "more" as well. */
const MORE = 0xffff;
/** The end of an archive without a comment (4.3.16). Bytes. */
const END = 22;

/**
 * The last part of an archive as one that may hold more than 65,535 files: fflate writes the rest of their number only.
 * @param last the directory of the archive and its end.
 * @param count how many files the archive holds.
 * @param offset where the part begins in the archive.
 */
export const withFullCount = (
  last: Uint8Array<ArrayBuffer>,
  count: number,
  offset: number,
): Uint8Array<ArrayBuffer> => {
  if (count < MORE) return last;
  const directory = last.length - END;
  const whole = new Uint8Array(last.length + RECORD + LOCATOR);
  whole.set(last.subarray(0, directory));
  const view = new DataView(whole.buffer);
  writeRecord(view, directory, count, directory, offset);
  writeLocator(view, directory + RECORD, offset + directory);
  whole.set(last.subarray(directory), directory + RECORD + LOCATOR);
  for (const field of [8, 10]) view.setUint16(directory + RECORD + LOCATOR + field, MORE, true);
  return whole;
};

/** The end with room for large numbers (4.3.14). */
const RECORD = 56;
const writeRecord = (view: DataView, at: number, count: number, size: number, offset: number): void => {
  view.setUint32(at, 0x06064b50, true);
  // Its own length, without these twelve bytes.
  view.setUint32(at + 4, RECORD - 12, true);
  // Made by, and needed to read it: version 4.5.
  view.setUint16(at + 12, 45, true);
  view.setUint16(at + 14, 45, true);
  for (const field of [24, 32]) view.setUint32(at + field, count, true);
  view.setUint32(at + 40, size, true);
  view.setUint32(at + 48, offset, true);
};

/** Where that end is (4.3.15). */
const LOCATOR = 20;
const writeLocator = (view: DataView, at: number, recordOffset: number): void => {
  view.setUint32(at, 0x07064b50, true);
  view.setUint32(at + 8, recordOffset, true);
  // Disks.
  view.setUint32(at + 16, 1, true);
};
