import type { Region } from '../blocks/block-table';
import type { Dom } from '../dom/dom';

/** Words that say what a state or a script does, not what the region is: `has-sidebar`, `js-search`, `no-comments`. */
const STATE = /(?:^|\s)(?:js|has|is|with|no|hide|show)-+\S+/g;

/**
 * What the author of a page calls a region: its tag, role, item property, class and id as lower-case words, so that
 * `relatedArticles`, `related_articles` and `related-articles` read alike.
 */
export const namesOf = (dom: Dom, { element, tag }: Region): string => {
  const attributes = ['role', 'itemprop', 'class', 'id'].map((name) => dom.attribute(element, name) ?? '');
  return `${tag} ${attributes.join(' ')}`
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/_/g, '-')
    .toLowerCase()
    .replace(STATE, '');
};

const words = (list: string): RegExp => new RegExp(`\\b(?:${list.trim().split(/\s+/).join('|')})\\b`);

/** What stands around an article and is never one, however much it says. */
const FOREIGN = words(String.raw`
  nav navigation navbar footer contentinfo comments? commentlist disqus respond replies pinglun
  cookies? consent gdpr onetrust ot-(?:pc|sdk) qc-cmp\w* didomi usercentrics truste privacy
  related\w* xiangguan recommend\w* tuijian recirc\w* outbrain taboola trending sr-only screen-?reader\w* visually-?hidden
  twitter-tweet instagram-media tiktok-embed fb-post`);

/** Names of what stands around an article, which wrappers of the article itself now and then have, too. */
const FURNITURE = words(String.raw`
  menu menubar aside complementary side-?bar rail foot masthead banner breadcrumbs? crumbs? pagination pager page-?nav
  relate read-?(?:more|next|also) also-?(?:read|like) more-?(?:news|stories|from|on|articles|in) you-may
  most-?(?:read|popular|viewed|recent) popular hot-?(?:news|list|topics?)? rank\w* teasers? widget-?area
  next-?(?:article|post|story) prev\w*-?(?:article|post|story)
  share\w* sharing social\w* bdshare\w* jiathis\w* follow newsletters? subscri\w* sign-?(?:in|up) log-?in register registration
  promo\w* sponsor\w* advert\w* ads? adv ad-?(?:box|slot|unit|container|wrap\w*) adsbygoogle donat\w*
  modal pop-?up overlay tooltip dialog alertdialog lightbox\w* carousel swiper
  author-?(?:bio|box|info|card) about-?author bio tags? tag-?list toolbar tools print qr-?code erweima
  copyright disclaimer mianze poll quiz search skip\w* feedback`);

export const isForeignName = (names: string): boolean => FOREIGN.test(names);
export const isFurnitureName = (names: string): boolean => FURNITURE.test(names);

const CAPTION = words(String.raw`
  captions? cutline wp-caption\w* credits? photo-?credit tupian
  (?:img|image|photo|picture|pic|media|foto|bild)-+(?:\w+-+)?(?:description|desc|text|info|title|captions?|credits?|copyright|source)`);

export const isCaptionName = (names: string): boolean => CAPTION.test(names);

const BODY = words(String.raw`
  (?:article|post|story|news|main|entry)-?(?:body|content|text|txt|detail|main|inner|entry) articlebody
  article story entry content text body detail zhengwen trs-editor rich-?text prose paragraphs?`);

export const isBodyName = (names: string): boolean => BODY.test(names);

const LEAD = words(String.raw`
  lead lede leadtext dek deck standfirst stand-?first sub-?title sub-?head(?:line|ing)? summary intro(?:duction)?
  description excerpt abstract vorspann anrei\w* teaser-?text chapeau chapo sommario occhiello bajada entradilla zhaiyao
  daodu daoyu article-?(?:lead|intro|summary|subtitle|dek|description)`);

export const isLeadName = (names: string): boolean => LEAD.test(names);
