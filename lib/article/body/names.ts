import type { Region } from '../blocks/block-table';
import type { Dom } from '../dom/dom';

/**
 * What the author of a page calls a region: its tag, role, item property, class and id as lower-case words, so that
 * `relatedArticles`, `related_articles` and `related-articles` read alike.
 */
export const namesOf = (dom: Dom, { element, tag }: Region): string => {
  const raw = `${tag} ${dom.attribute(element, 'role') ?? ''} ${dom.attribute(element, 'itemprop') ?? ''} ${
    dom.attribute(element, 'class') ?? ''
  } ${dom.attribute(element, 'id') ?? ''}`;
  return raw
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/_/g, '-')
    .toLowerCase();
};

/** Names of what stands around an article. */
const FURNITURE =
  /\b(?:nav|navigation|navbar|menu|menubar|aside|complementary|sidebar|side-?bar|footer|foot|contentinfo|masthead|breadcrumbs?|crumbs?|pagination|pager|pagenav|page-?nav|comments?|commentlist|disqus|respond|replies|pinglun|related\w*|relate|xiangguan|recommend\w*|tuijian|recirc\w*|read-?(?:more|next|also)|more-?(?:news|stories|from|on|articles|in)|also-?(?:read|like)|you-may|outbrain|taboola|trending|most-?(?:read|popular|viewed|recent)|popular|hot-?(?:news|list|topics?)?|share\w*|sharing|social\w*|bdshare\w*|jiathis\w*|follow|newsletters?|subscri\w*|sign-?(?:in|up)|log-?in|register|registration|promo\w*|sponsor\w*|advert\w*|ads?|adv|ad-?(?:box|slot|unit|container|wrap\w*)|adsbygoogle|gdpr|cookies?|consent|privacy|modal|popup|pop-?up|overlay|tooltip|dialog|alertdialog|sr-only|screen-?reader\w*|visually-?hidden|author-?(?:bio|box|info|card)|about-?author|bio|tags?|taglist|toolbar|tools|print|qr-?code|erweima|copyright|disclaimer|mianze|teasers?|widgets?|next-?(?:article|post|story)|prev\w*-?(?:article|post|story)|poll|quiz|search|banner|skip\w*|feedback|donat\w*|rank\w*)\b/;

export const isFurniture = (names: string): boolean => FURNITURE.test(names);

const CAPTION =
  /\b(?:captions?|cutline|wp-caption\w*|photo-?(?:credit|caption)|image-?(?:credit|caption)|figcaption|credit|tupian|pic-?(?:text|info|title))\b/;
export const isCaptionName = (names: string): boolean => CAPTION.test(names);

const BODY =
  /\b(?:article-?(?:body|content|text|txt|detail|main|inner)|post-?(?:body|content|text|entry)|entry-?content|story-?(?:body|content|text)|news-?(?:body|content|text|txt|detail)|main-?(?:content|text|body)|article|story|entry|content|text|body|detail|zhengwen|trs-editor|rich-?text|prose|paragraph\w*)\b/;
export const isBodyName = (names: string): boolean => BODY.test(names);

const CONSENT =
  /\b(?:cookies?|consent|gdpr|onetrust|ot-(?:pc|sdk)|cmp|qc-cmp\w*|didomi|usercentrics|truste|ccpa|privacy)\b/;
export const isConsentName = (names: string): boolean => CONSENT.test(names);

const END =
  /^[【[（(]?(?:相关(?:新闻|阅读|报道|链接|文章|推荐|内容|专题)|延伸阅读|推荐阅读|热门(?:新闻|推荐|文章)?|猜你喜欢|上一[篇页条]|下一[篇页条]|责任编辑|责编|编辑[:：]|网友评论|我要评论|最新评论|版权声明|免责声明|分享到|扫一扫|关键[词字][:：]|Related|More (?:from|on|news|stories)|Read (?:more|next)|Recommended|Most (?:read|popular)|Trending|Comments?$|Share this|Sign up|Follow us|Topics:|Tags:|©)/i;
export const isEndMarker = (text: string): boolean => END.test(text);
