import type { Dom } from '../dom/dom';

/** What stands in the head of a page: one look at its elements, no parsing. */
export interface Head {
  /** Of the `<title>`, white space collapsed; empty if there is none. */
  readonly title: string;
  /** Content of the first `<meta>` with one of the names (lower case), in the order of the names. */
  meta(...names: string[]): string | null;
  readonly canonical: string | null;
  /** The text of the JSON-LD scripts. */
  readonly jsonLd: readonly string[];
}

const HEAD_ELEMENTS = 'title,meta,link[rel=canonical],script[type="application/ld+json"]';

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Reads the whole document, not only its head: a broken head ends early, and what follows is parsed into the body. */
export const readHead = (dom: Dom): Head => {
  const metas = new Map<string, string>();
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
  const meta = (...names: string[]) => {
    for (const name of names) if (metas.has(name)) return metas.get(name) ?? null;
    return null;
  };
  return { title, meta, canonical, jsonLd };
};

const addMeta = (dom: Dom, element: Element, metas: Map<string, string>): void => {
  // Some pages write `value` for `content`.
  const content = collapse(dom.attribute(element, 'content') ?? dom.attribute(element, 'value') ?? '');
  if (!content) return;
  for (const attribute of ['property', 'name', 'itemprop']) {
    const name = dom.attribute(element, attribute)?.toLowerCase();
    if (name && !metas.has(name)) metas.set(name, content);
  }
};
