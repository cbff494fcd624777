/** What a page's structured data says of one article (schema.org `Article` and the types under it). */
export interface StructuredArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** The page that it is on, as it says. */
  readonly address: string | null;
}

type Item = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review)$/;

/** Items inside items are read to this depth, and no more of them than this: data that nests deeper is no description. */
const MAX_DEPTH = 6;
const MAX_ITEMS = 500;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);

const NAMED_CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

const character = (reference: string, decimal?: string, hex?: string, name = ''): string => {
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : (NAMED_CHARACTERS[name] ?? reference);
};

/** Pages write character references where they mean the character, some of them twice. */
const decodeReferences = (text: string): string =>
  text.replaceAll('&amp;', '&').replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, character);

const stringOf = (value: unknown): string | null => {
  const first = listOf(value)[0];
  const text = isItem(first) ? (first['@value'] ?? first.name) : first;
  return typeof text === 'string' && text.trim() ? decodeReferences(text).replace(/\s+/g, ' ').trim() : null;
};

/** Parses what is almost JSON: in comment or CDATA marks, with raw line breaks in strings, with commas too many. */
const parseLeniently = (text: string): unknown => {
  const bare = text.replace(
    /^[\s;]*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/\s*)?\]\]>)?[\s;]*$/g,
    '',
  );
  for (const candidate of [bare, bare.replace(/[\n\r\t\f\b\v]+/g, ' ').replace(/,(?=\s*[}\]])/g, '')]) {
    try {
      return JSON.parse(candidate);
    } catch {}
  }
  return null;
};

/** All items of a script, those of `@graph` and nested ones among them. */
const itemsIn = (value: unknown): readonly Item[] => {
  const items: Item[] = [];
  let level = listOf(value);
  for (let depth = 0; depth < MAX_DEPTH && level.length && items.length < MAX_ITEMS; depth++) {
    const found = level.flatMap(listOf).filter(isItem);
    items.push(...found);
    level = found.flatMap((item) => Object.values(item));
  }
  return items;
};

const addressIn = (value: unknown): string | null => {
  const first = listOf(value)[0];
  const address = isItem(first) ? (first['@id'] ?? first.url) : first;
  return typeof address === 'string' && /^https?:/.test(address) ? address : null;
};

const isArticle = (item: Item): boolean =>
  listOf(item['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));

const describe = (item: Item, byId: ReadonlyMap<unknown, Item>): StructuredArticle => {
  const resolve = (value: unknown): unknown =>
    isItem(value) && !value.name ? (byId.get(value['@id']) ?? value) : value;
  const names = (value: unknown) =>
    listOf(value).flatMap((one) => {
      const resolved = resolve(one);
      return listOf(isItem(resolved) ? resolved.name : resolved).flatMap((name) => stringOf(name) ?? []);
    });
  return {
    headline: stringOf(item.headline) ?? stringOf(item.name),
    published: stringOf(item.datePublished) ?? stringOf(item.dateCreated),
    modified: stringOf(item.dateModified),
    authors: [...new Set(names(item.author ?? item.creator))],
    publisher: names(item.publisher)[0] ?? null,
    address: addressIn(item.url) ?? addressIn(item.mainEntityOfPage),
  };
};

const fieldOf = (text: string, name: string): string | null => {
  const match = new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(text);
  return match?.[1] ? decodeReferences(match[1].replace(/\\(["\\/])/g, '$1')) : null;
};

/** Of a script that is no JSON at all, the plain fields. */
const salvage = (text: string): readonly StructuredArticle[] => {
  if (!/"@type"\s*:\s*"\w*(?:Article|BlogPosting)"/.test(text)) return [];
  const author = /"author"\s*:\s*[[{\s]*[^}]*?"name"\s*:\s*"([^"\\]+)"/.exec(text)?.[1];
  return [
    {
      headline: fieldOf(text, 'headline'),
      published: fieldOf(text, 'datePublished'),
      modified: fieldOf(text, 'dateModified'),
      authors: author ? [author] : [],
      publisher: null,
      address: null,
    },
  ];
};

/** The articles that JSON-LD scripts describe, in their order. */
export const readStructuredArticles = (scripts: readonly string[]): readonly StructuredArticle[] => {
  const parsed = scripts.map((text) => ({ text, value: parseLeniently(text) }));
  const items = parsed.flatMap(({ value }) => itemsIn(value));
  const byId = new Map(items.filter((item) => item['@id'] && item.name).map((item) => [item['@id'], item]));
  return [
    ...items.filter(isArticle).map((item) => describe(item, byId)),
    ...parsed.filter(({ value }) => value === null).flatMap(({ text }) => salvage(text)),
  ];
};
