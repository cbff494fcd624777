const SCRATCH_NAME = 'whosaid-scratch';

/**
 * Makes Chromium begin a new log file for the databases of this extension.
 *
 * Chromium keeps IndexedDB in LevelDB, which writes each record into a log by two writes: seven bytes of header, then
 * the content. A browser that is killed between them leaves a header with nothing behind it. That alone is harmless,
 * but the next browser goes on in the same file (LevelDB's option `reuse_logs`), so that the one after it reads the new
 * records as what the header promised, finds the checksum wrong, and deletes every database of the extension. A
 * database that is deleted has its range compacted, and that begins by moving the whole log into a table: what stood
 * behind the torn header is safe from then on. The database for it is an empty one of its own.
 *
 * Never fails: a log that could not be turned is no reason not to open the notes.
 */
export const turnLog = async (name = SCRATCH_NAME): Promise<void> => {
  const opening = indexedDB.open(name, 1);
  if (!(await settled(opening))) return;
  opening.result.close();
  await settled(indexedDB.deleteDatabase(name));
};

/** Whether a request has succeeded; one that another tab blocks is not waited for. */
const settled = (request: IDBOpenDBRequest): Promise<boolean> =>
  new Promise((resolve) => {
    request.onsuccess = () => resolve(true);
    for (const type of ['error', 'blocked']) request.addEventListener(type, () => resolve(false));
  });
