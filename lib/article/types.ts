/** What a block is to the reader. Captions are kept apart: they are part of the page, not of the running text. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'blockquote' | 'caption';

/**
 * One paragraph-like stretch of the article, as live nodes of the page. Its text is that of the `Text` nodes with
 * every run of white space read as one space and the ends trimmed; a `<br>` among the nodes reads as white space.
 */
export interface Block {
  readonly kind: BlockKind;
  /** The nearest element around all nodes of the block. */
  readonly element: Element;
  /** In reading order, at least one `Text`; nothing hidden. The page owns them: never change one. */
  readonly nodes: readonly (Text | HTMLBRElement)[];
}

/** What the page says of itself. Null where it says nothing that can be trusted. */
export interface Metadata {
  readonly title: string | null;
  /** The outlet: 来源 for a reprint, otherwise the site. */
  readonly site: string | null;
  /** The site that the page stands on, which for a reprint is another. */
  readonly ownSite: string | null;
  readonly byline: string | null;
  /** ISO 8601, with the page's own precision and offset: `2021-11-28`, `2021-11-28T16:23:59`, `…+08:00`. */
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47, as declared by the page; pages lie, so the text's own language goes before it. */
  readonly declaredLang: string | null;
  /** The address the page wants to be known by; only of http(s). */
  readonly canonicalUrl: string | null;
}

/** Is this page a news article? */
export interface Detection {
  readonly detected: boolean;
  /** 0 … 1; `detected` is a threshold on it. */
  readonly score: number;
}

/** A page read as an article. */
export interface Article extends Detection, Metadata {
  /** In reading order; without headline, navigation, related links, comments and other furniture. */
  readonly blocks: readonly Block[];
}
