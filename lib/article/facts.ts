import type { TimeElement } from './blocks/block-table';
import { linesBetween, type PageLines } from './body/page-lines';
import type { Dom } from './dom/dom';
import { textLines } from './dom/text-lines';
import type { Metas } from './gate/head';
import type { Reading } from './reading';

/** A time that the page marks as one, with what it says beside it. */
export interface MarkedTime {
  readonly value: string;
  /** Names and words of the element, by which a date of change is told from one of publication. */
  readonly label: string;
}

/**
 * What a page says of itself, as strings: gathered where the page is, understood by `describeArticle` wherever there
 * is room for that. Can be sent as a message.
 */
export interface PageFacts {
  readonly address: string;
  readonly titleElement: string;
  readonly metas: Metas;
  readonly canonical: string | null;
  readonly declaredLang: string | null;
  /** JSON-LD scripts that describe an article. */
  readonly jsonLd: readonly string[];
  readonly headline: string | null;
  readonly lines: PageLines;
  /** Lines farther before the headline than those of `lines`. */
  readonly earlierLines: readonly string[];
  /** Lines anywhere that are labelled as the time of publication, in their order. */
  readonly labelledLines: readonly string[];
  /** `<time>`s close to the headline. */
  readonly times: readonly MarkedTime[];
  /** Lines of elements that are named for the author, without those of comments, forms and other articles. */
  readonly authors: readonly string[];
  /** Of the first element with the item property `datePublished`. */
  readonly publishedProperty: string | null;
}

const ARTICLE_DATA = /Article|Posting|Report/;

/** Blocks around the headline among which a `<time>` is the article's own. */
const TIME_BEFORE = 8;
const TIME_AFTER = 15;
const EARLIER_LINES = 20;
/** Tools for sharing and reading may stand between the headline and its author. */
const AUTHOR_AFTER = 40;

/** What Chinese sites write before the time of publication of an article, or of the posts of a thread. */
const TIME_LABEL = /(?:发[布表]|發[布表佈])(?:时间|時間|日期)/;
const MAX_LABELLED_SIZE = 150;
const MAX_LABELLED_LINES = 3;

const AUTHOR_ELEMENTS =
  '[rel~=author],[itemprop~=author],[class*=author],[class*=Author],[class*=byline],[class*=Byline],[id*=author]';
/** `author`, and not `authorize`. */
const AUTHOR_NAME = /(?:author|byline)(?:s?\b|[-_A-Z]|name)/i;
/** Elements that may be the author's, and characters that their text may have. */
const MAX_AUTHORS = 30;
const MAX_AUTHOR_LENGTH = 150;

const PUBLISHED_PROPERTY = '[itemprop~=datePublished]';

export const gatherFacts = (reading: Reading): PageFacts => {
  const { dom, head, address, table, headline, top, lines } = reading;
  const block = table.blocks[headline];
  return {
    address,
    titleElement: head.title,
    metas: head.metas,
    canonical: head.canonical,
    declaredLang: dom.attribute(dom.root, 'lang') || null,
    jsonLd: head.jsonLd.filter((text) => ARTICLE_DATA.test(text)),
    headline: block ? block.text : null,
    lines,
    earlierLines: linesBetween(table, top - EARLIER_LINES, top),
    labelledLines: table.blocks
      .filter(({ size, text }) => size < MAX_LABELLED_SIZE && TIME_LABEL.test(text))
      .slice(0, MAX_LABELLED_LINES)
      .map(({ text }) => text),
    times: table.times
      .filter(({ position }) => position >= top - TIME_BEFORE && position <= top + TIME_AFTER)
      .map((time) => markedTime(dom, time)),
    authors: authorLines(reading),
    publishedProperty: publishedProperty(dom),
  };
};

const attributes = (dom: Dom, element: Element, ...names: string[]): string =>
  names.map((name) => dom.attribute(element, name) ?? '').join(' ');

const markedTime = (dom: Dom, { element }: TimeElement): MarkedTime => {
  const text = dom.textContent(element);
  return {
    value: dom.attribute(element, 'datetime') || text,
    label: `${attributes(dom, element, 'itemprop', 'class')} ${text}`,
  };
};

/** What stands neither around the headline nor at the end of the body is by the author of something else. */
const authorLines = ({ dom, table, top, lines }: Reading): readonly string[] => {
  const shown = [...linesBetween(table, top - EARLIER_LINES, top + AUTHOR_AFTER), ...lines.last].join('\n');
  return dom
    .queryAll(AUTHOR_ELEMENTS)
    .filter((element) => AUTHOR_NAME.test(attributes(dom, element, 'class', 'id', 'rel', 'itemprop')))
    .filter((element) => dom.textContent(element).length < MAX_AUTHOR_LENGTH)
    .slice(0, MAX_AUTHORS)
    .flatMap((element) => textLines(dom, element))
    .filter((line) => shown.includes(line));
};

const publishedProperty = (dom: Dom): string | null => {
  const [element] = dom.queryAll(PUBLISHED_PROPERTY);
  if (!element) return null;
  return dom.attribute(element, 'content') ?? dom.attribute(element, 'datetime') ?? dom.textContent(element);
};
