import { fold } from '../blocks/fold';
import type { PageFacts } from '../facts';
import { metaOf } from '../gate/head';
import type { StructuredArticle } from './structured-data';
import { splitTitle } from './title';

/** 来源: the outlet a Chinese page has its article from, up to the next space, mark or label. */
const SOURCE =
  /(?:来源|來源|稿源|出处)\s*[:：]\s*([^\s|｜,，;；:：()（）【】]{2,24}?)(?=\s|$|[|｜,，;；()（）【】]|作者|记者|编辑|责编|责任|时间|字体|字号|发布|点击|浏览)/;
/** What stands there when the page does not say. */
const NO_SOURCE = /^(?:网络|互联网|转载|原创|本站|未知|综合|整理)/;
/** Outlets that stand right behind the hour: `2024-05-09 16:23 青石晚报`. */
const AFTER_HOUR = /\d{1,2}:\d{2}(?::\d{2})?\s+([\u4e00-\u9fff]{1,10}(?:网|報|报|社|台|周刊|客户端))(?=\s|$)/;
const SITE_METAS = ['og:site_name', 'application-name', 'apple-mobile-web-app-title'];
const PLACEHOLDER = /^(?:title|home(?:page)?|index|undefined|null|untitled|my (?:site|app|blog)|wordpress|首页)$/i;
const OUTER_MARKS = /^[\s|–—－·:_-]+|[\s|–—－·:_-]+$/g;
const SECTION = /频道$|^(?:正文|新闻|news|home)$/i;
/** The name of a site in a title is no longer than this, in characters. */
const MAX_SITE_LENGTH = 24;

const sourceIn = (lines: readonly string[], pattern: RegExp): string | null => {
  for (const line of lines) {
    const source = pattern.exec(line)?.[1];
    if (source && !NO_SOURCE.test(source)) return source;
  }
  return null;
};

/** A name as a page should have written it; null for what is none: a word left in by whoever set the page up. */
const siteName = (text: string | null | undefined): string | null => {
  const name = (text ?? '').replace(/&amp;/g, '&').replace(OUTER_MARKS, '').trim();
  if (/^https?:/.test(name)) return hostOf(name);
  return name && !PLACEHOLDER.test(name) ? name : null;
};

/** What follows the headline in the title may be set off by a bare mark, `-新华网`; elsewhere that is part of a word. */
const partsAfter = (title: string, headline: string | null): readonly string[] =>
  headline && title.startsWith(headline)
    ? title.slice(headline.length).split(/[-_|｜–—]+/)
    : splitTitle(title).slice(1);

const inTitle = (title: string, headline: string | null): string | null => {
  const last = partsAfter(title, headline).at(-1)?.trim();
  if (!last || last.length > MAX_SITE_LENGTH || SECTION.test(last)) return null;
  return headline && fold(headline).includes(fold(last)) ? null : last;
};

const hostOf = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www|m|news)\./, '') || null : null;

/** The site by the name it gives itself, or else its host. */
export const readOwnSite = (
  { metas, titleElement, headline, address }: PageFacts,
  structured: StructuredArticle | null,
): string | null =>
  [...SITE_METAS.map((name) => metas[name]), structured?.publisher, inTitle(titleElement, headline)]
    .map(siteName)
    .find(Boolean) ?? hostOf(address);

/** The outlet that a reprint names (来源); null where the article is the site's own. */
export const readSource = ({ lines, metas }: PageFacts): string | null =>
  sourceIn([...lines.near, ...lines.last], SOURCE) ??
  metaOf(metas, 'contentsource', 'source', 'mediaid') ??
  sourceIn(lines.near, AFTER_HOUR);
