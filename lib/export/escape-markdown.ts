/**
 * Text of a page as Markdown that shows exactly that text: in CommonMark, GFM and Obsidian's dialect, where `==`, `%%`
 * and `^id` mean something too. CommonMark 0.31, sections 2.4 and 6; what Obsidian adds is in its help, "Basic
 * formatting syntax".
 */

/** White space of any kind to single spaces; other control characters are dropped: no editor shows them. */
const onOneLine = (text: string): string =>
  (IS_UNTIDY.test(text) ? text.replace(/(?!\s)\p{Cc}/gu, '').replace(/\s+/g, ' ') : text).trim();
const IS_UNTIDY = / {2}|[^\S ]|\p{Cc}/u;

/** Most texts have nothing that means anything: to look once is a tenth of looking for each. */
const escapeInline = (text: string): string => (HAS_MEANING.test(text) ? escapeMarks(text) : text);
const HAS_MEANING = /[\\`*_[\]<>~|$&#:@^]|==|%%|www\./i;

const escapeMarks = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>~|$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/==/g, '\\=\\=')
    .replace(/%%/g, '\\%\\%')
    // A tag in Obsidian: # with a letter right behind it, at the start of a word.
    .replace(/(^|[\s\p{P}])#(?=[\p{L}\p{N}_/-])/gu, '$1\\#')
    // Autolinks of GFM and Obsidian: a zero-width space breaks them and is not seen.
    .replace(/(?<=\p{L}):(?=\/\/)|(?<=mailto|xmpp):|(?<=ww)w(?=\.)|(?<=@)(?=[\w.-])/giu, '\u200b$&')
    // A block id at the end, ` ^abc`, and the closing marks of a heading, ` ##`.
    .replace(/\^(?=[\w-]+$)/, '\\^')
    .replace(/(^|\s)(#+)$/, '$1\\$2');

/** What would make the first line a list, a heading, a quote, a rule or a table. */
const escapeStart = (text: string): string =>
  text.replace(/^(?:([-+=#])|(\d{1,9})([.)])(?=\s|$))/, (_, sign, number, mark) =>
    sign ? `\\${sign}` : `${number}\\${mark}`,
  );

/** One line of text, safe at the start of a line and inside one. */
export const escapeMarkdown = (text: string): string => escapeStart(escapeInline(onOneLine(text)));

/** One line of text for a cell of a table, or behind other text on a line. */
export const escapeInText = (text: string): string => escapeInline(onOneLine(text));

/** An address for `[…](…)`: what would end the link is percent-encoded. Empty for what is no web address. */
export const escapeAddress = (address: string): string =>
  /^(?:https?|file):/i.test(address)
    ? address.replace(/[()<>\\"`|[\]\s\p{Cc}]/gu, (character) =>
        encodeURIComponent(character).replace(/[()]/g, percentEncode),
      )
    : '';

const percentEncode = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
