import type { Dom } from '../dom/dom';

/** Content of the first `<meta>` of each name (or property, or item property), names in lower case. */
export type Metas = Readonly<Record<string, string>>;

/** What stands in the head of a page: one look at its elements, no parsing. */
export interface Head {
  /** Of the `<title>`, white space collapsed; empty if there is none. */
  readonly title: string;
  readonly metas: Metas;
  readonly canonical: string | null;
  /** The text of the JSON-LD scripts. */
  readonly jsonLd: readonly string[];
}

const HEAD_ELEMENTS = 'title,meta,link[rel=canonical],script[type="application/ld+json"]';

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The first of the names that there is, in their order. */
export const metaOf = (metas: Metas, ...names: readonly string[]): string | null => {
  const name = names.find((known) => metas[known]);
  return name ? (metas[name] ?? null) : null;
};

/** Reads the whole document, not only its head: a broken head ends early, and what follows is parsed into the body. */
export const readHead = (dom: Dom): Head => {
  const metas: Record<string, string> = Object.create(null);
  const jsonLd: string[] = [];
  let title = '';
  let canonical: string | null = null;
  for (const element of dom.queryAll(HEAD_ELEMENTS)) {
    const tag = dom.localName(element);
    if (tag === 'title') title ||= collapse(dom.textContent(element));
    else if (tag === 'link') canonical ??= dom.attribute(element, 'href');
    else if (tag === 'script') jsonLd.push(dom.textContent(element));
    else addMeta(dom, element, metas);
  }
  return { title, metas, canonical, jsonLd };
};

const addMeta = (dom: Dom, element: Element, metas: Record<string, string>): void => {
  // Some pages write `value` for `content`.
  const content = collapse(dom.attribute(element, 'content') ?? dom.attribute(element, 'value') ?? '');
  if (!content) return;
  for (const attribute of ['property', 'name', 'itemprop']) {
    const name = dom.attribute(element, attribute)?.toLowerCase();
    if (name) metas[name] ??= content;
  }
};
