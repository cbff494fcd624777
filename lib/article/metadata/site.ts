import type { PageFacts } from './page-facts';

/** 来源: the outlet a Chinese page has its article from, up to the next space, mark or label. */
const SOURCE =
  /(?:来源|來源|稿源|出处)\s*[:：]\s*([^\s|｜,，;；:：()（）【】]{2,24}?)(?=\s|$|[|｜,，;；()（）【】]|作者|记者|编辑|责编|责任|时间|字体|字号|发布|点击|浏览)/;

const sourceIn = (lines: readonly string[]): string | null => {
  for (const line of lines) {
    const source = SOURCE.exec(line)?.[1];
    if (source) return source;
  }
  return null;
};

const hostOf = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www|m|news)\./, '') || null : null;

/** The outlet: 来源 of a reprint, otherwise the site by the name it gives itself. */
export const readSite = ({ lines, head, structured, address }: PageFacts): string | null =>
  sourceIn([...lines.near, ...lines.last]) ??
  head.meta('contentsource', 'source', 'mediaid') ??
  head.meta('og:site_name', 'application-name', 'apple-mobile-web-app-title') ??
  structured?.publisher ??
  hostOf(address);
