import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';

/** How far into a page a declaration of its encoding is looked for, in bytes: browsers restart when it comes late. */
const DECLARATION_BYTES = 65_536;

const decoder = (label: string, options?: TextDecoderOptions): TextDecoder | null => {
  try {
    return new TextDecoder(label, options);
  } catch {
    return null;
  }
};

/**
 * Decodes a saved page: by byte order mark, as UTF-8 if it is that (pages are often saved so under an old
 * declaration), else by its meta tags. What declares nothing is taken for GB 18030, the encoding that most undeclared
 * pages of our readers have.
 */
export const decodePage = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
    const label = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? 'gb18030';
    return (decoder(label) ?? new TextDecoder()).decode(bytes);
  }
};

/** Pages that one window parses before it is closed, so that memory does not grow. */
const PAGES_PER_WINDOW = 25;

let host = new JSDOM('');
let pageCount = 0;

const parse = (html: string): Document => new host.window.DOMParser().parseFromString(html, 'text/html');

/** jsdom 29 throws on some `background` lists (cssstyle's shorthands), which say nothing of the text. */
const withoutBackgrounds = (html: string): string =>
  html.replace(/\sstyle\s*=\s*(?:"[^"]*"|'[^']*')/gi, (style) => style.replace(/background/gi, 'x'));

/**
 * Parses a page as a browser does, without running anything, into a document without a window: no style sheets, no
 * frames. The document is good until the next one is parsed.
 */
export const parsePage = (html: string): Document => {
  if (++pageCount % PAGES_PER_WINDOW === 0) {
    host.window.close();
    host = new JSDOM('');
  }
  try {
    return parse(html);
  } catch {
    return parse(withoutBackgrounds(html));
  }
};

export const readPage = async (file: string): Promise<Document> => parsePage(decodePage(await readFile(file)));
