/** Tags as they are kept: composed, without `#`, spaces as `-`, nothing that breaks a tag in Markdown editors. */
export const normalizeTag = (raw: string): string =>
  raw
    .normalize('NFC')
    .trim()
    .replace(/^#+/, '')
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}_/-]/gu, '')
    .replace(/^[-/]+|[-/]+$/g, '');

/** Reads what a reader typed: tags parted by commas (of any script), semicolons or line breaks. */
export const parseTags = (typed: string): string[] => {
  const tags = typed.split(/[,，、;；\n]/).map(normalizeTag);
  return [...new Set(tags.filter(Boolean))];
};
