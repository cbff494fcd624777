import type { PageFacts } from '../facts';
import { metaOf } from '../gate/head';
import type { StructuredArticle } from './structured-data';
import { splitTitle } from './title';

/** 来源: the outlet a Chinese page has its article from, up to the next space, mark or label. */
const SOURCE =
  /(?:来源|來源|稿源|出处)\s*[:：]\s*([^\s|｜,，;；:：()（）【】]{2,24}?)(?=\s|$|[|｜,，;；()（）【】]|作者|记者|编辑|责编|责任|时间|字体|字号|发布|点击|浏览)/;
/** What stands there when the page does not say. */
const NO_SOURCE = /^(?:网络|互联网|转载|原创|本站|未知|综合|整理)/;
/** The name of a site in a title is no longer than this, in characters. */
const MAX_SITE_LENGTH = 24;

const sourceIn = (lines: readonly string[]): string | null => {
  for (const line of lines) {
    const source = SOURCE.exec(line)?.[1];
    if (source && !NO_SOURCE.test(source)) return source;
  }
  return null;
};

const inTitle = (title: string): string | null => {
  const parts = splitTitle(title);
  const last = parts.length > 1 ? parts.at(-1) : null;
  return last && last.length <= MAX_SITE_LENGTH ? last : null;
};

const hostOf = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www|m|news)\./, '') || null : null;

/** The site by the name it gives itself, or else its host. */
export const readOwnSite = (
  { metas, titleElement, address }: PageFacts,
  structured: StructuredArticle | null,
): string | null =>
  metaOf(metas, 'og:site_name', 'application-name', 'apple-mobile-web-app-title') ??
  structured?.publisher ??
  inTitle(titleElement) ??
  hostOf(address);

/** The outlet that a reprint names (来源); null where the article is the site's own. */
export const readSource = ({ lines, metas }: PageFacts): string | null =>
  sourceIn([...lines.near, ...lines.last]) ?? metaOf(metas, 'contentsource', 'source', 'mediaid');
