import type { Region } from '../blocks/block-table';
import type { Dom } from '../dom/dom';

/** What the names that the author of a page gives a region say of it. */
export interface Names {
  /** Stands around an article and is never one, however much it says. */
  readonly isForeign: boolean;
  /** Stands around an article; wrappers of the article itself now and then have such a name, too. */
  readonly isFurniture: boolean;
  readonly isCaption: boolean;
  /** The lead between headline and text. */
  readonly isLead: boolean;
  readonly isBody: boolean;
  /** What one of many wrote: a comment, an answer, a post in a thread. */
  readonly isPost: boolean;
}

const words = (list: string): RegExp => new RegExp(`\\b(?:${list.trim().split(/\s+/).join('|')})\\b`);

const FOREIGN = words(String.raw`
  nav navigation navbar footer contentinfo comment(?:s|list)? disqus respond replies pinglun
  cookies? consent gdpr onetrust ot-(?:pc|sdk) qc-cmp\w* didomi usercentrics truste privacy
  related\w* xiangguan recommend\w* tuijian recirc\w* outbrain taboola trending sr-only screen-?reader\w* visually-?hidden
  twitter-tweet instagram-media tiktok-embed fb-post`);

const FURNITURE = words(String.raw`
  menu menubar aside complementary side-?bar rail foot masthead banner (?:bread)?crumbs? pagination pager page-?nav
  relate read-?(?:more|next|also) also-?(?:read|like) more-?(?:news|stories|from|on|articles|in) you-may
  most-?(?:read|popular|viewed|recent) popular hot-?(?:news|list|topics?)? rank\w* teasers? widget-?area
  (?:next|prev\w*)-?(?:article|post|story)
  share\w* sharing social\w* bdshare\w* jiathis\w* follow newsletters? subscri\w* sign-?(?:in|up) log-?in regist(?:er|ration)
  promo\w* sponsor\w* advert\w* ads? adv ad-?(?:box|slot|unit|container|wrap\w*) adsbygoogle donat\w*
  modal pop-?up overlay tooltip (?:alert)?dialog lightbox\w* carousel swiper
  author-?(?:bio|box|info|card) about-?author bio tags? tag-?list toolbar tools print qr-?code erweima
  copyright disclaimer mianze poll quiz search skip\w* feedback`);

const CAPTION = words(String.raw`
  (?:fig)?captions? cutline wp-caption\w* credits? photo-?credit tupian
  (?:img|image|photo|picture|pic|media|foto|bild)-+(?:\w+-+)?(?:description|desc|text|info|title|captions?|credits?|copyright|source)`);

const LEAD = words(String.raw`
  lead lede leadtext dek deck stand-?first sub-?title sub-?head(?:line|ing)? summary intro(?:duction)? description excerpt
  abstract vorspann anrei\w* teaser-?text chapeau chapo sommario occhiello bajada entradilla zhaiyao daodu daoyu
  article-?(?:lead|intro|summary|subtitle|dek|description)`);

const BODY = words(`
  (?:article|post|story|news|main|entry)-?(?:body|content|text|txt|detail|main|inner|entry)
  article story entry content text body detail zhengwen trs-editor rich-?text prose paragraphs?`);

const POST = words(`
  comments? repl(?:y|ies) answers? post-?(?:body|content|message) message postlist floor thread bbs`);

/** Words that say what a state or a script does, not what the region is: `has-sidebar`, `js-search`, `no-comments`. */
const STATE = /(?:^|\s)(?:js|has|is|with|no|hide|show)-+\S+/g;

/** As lower-case words, so that `relatedArticles`, `related_articles` and `related-articles` read alike. */
const normalize = (names: string): string =>
  names
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/_/g, '-')
    .toLowerCase()
    .replace(STATE, '');

const interpret = (names: string): Names => ({
  isForeign: FOREIGN.test(names),
  isFurniture: FURNITURE.test(names),
  isCaption: CAPTION.test(names),
  isLead: LEAD.test(names),
  isBody: BODY.test(names),
  isPost: POST.test(names),
});

/** Reads tag, role, item property, class and id of regions; most of a page's regions share theirs with others. */
export const nameReader = (dom: Dom): ((region: Region) => Names) => {
  const known = new Map<string, Names>();
  return ({ element, tag }) => {
    const attribute = (name: string) => dom.attribute(element, name) ?? '';
    const raw = `${tag} ${attribute('role')} ${attribute('itemprop')} ${attribute('class')} ${attribute('id')}`;
    const names = known.get(raw) ?? interpret(normalize(raw));
    known.set(raw, names);
    return names;
  };
};
