/**
 * Asks the browser never to clear the database by itself, as it may when the disk gets full. With `unlimitedStorage`
 * browsers grant it unasked. For pages of the extension: workers cannot ask. False where it was refused.
 */
export const askToPersist = async (): Promise<boolean> => {
  const { storage } = navigator;
  try {
    return (await storage?.persisted?.()) || ((await storage?.persist?.()) ?? false);
  } catch {
    // Private windows refuse even the question.
    return false;
  }
};
