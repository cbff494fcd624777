/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** In characters: leaves room for a folder and a suffix on every file system. */
const MAX_LENGTH = 120;

/** A title as a file name for Windows, macOS, Linux and Obsidian; never empty. */
export const fileNameOf = (title: string, extension: string): string => {
  const name = [
    ...title
      .normalize('NFC')
      .replace(/[/\\:*?"<>|#^[\]\p{Cc}\p{Cf}]/gu, ' ')
      .replace(/\s+/g, ' '),
  ]
    .slice(0, MAX_LENGTH)
    .join('')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return `${!name || RESERVED.test(name) ? `${name || 'notes'}_` : name}.${extension}`;
};
