import type { Region } from '../blocks/block-table';
import type { Dom } from '../dom/dom';
import { pairs, WordLists, type Words } from '../word-lists';

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

const FOREIGN = `
  nav navigation navbar footer contentinfo comment comments commentlist disqus respond replies pinglun
  cookie cookies consent gdpr onetrust otpc otsdk qccmp* didomi usercentrics truste privacy
  related* xiangguan recommend* tuijian recirc* outbrain taboola trending sronly screenreader* visuallyhidden
  twittertweet instagrammedia tiktokembed fbpost`;

const FURNITURE = `
  menu menubar aside complementary sidebar rail foot masthead banner crumb crumbs breadcrumb breadcrumbs
  pagination pager pagenav relate
  ${pairs('read', 'more next also')} ${pairs('also', 'read like')} youmay
  ${pairs('more', 'news stories from on articles in')} ${pairs('most', 'read popular viewed recent')} popular
  ${pairs('hot', 'news list topic topics')} rank* teaser teasers widgetarea
  ${pairs('next prev previous', 'article post story')}
  share* sharing social* bdshare* jiathis* follow newsletter newsletters subscri* ${pairs('sign log', 'in')} signup
  register registration promo* sponsor* advert* ad ads adv ${pairs('ad', 'box slot unit container')} adwrap* adsbygoogle
  donat* modal popup overlay tooltip dialog alertdialog lightbox* carousel swiper
  ${pairs('author', 'bio box info card')} aboutauthor bio tag tags taglist toolbar tools print qrcode erweima
  copyright disclaimer mianze poll quiz search skip* feedback`;

const CAPTION = 'caption captions figcaption figcaptions cutline wpcaption* credit credits photocredit tupian';
const PICTURE = 'img image photo picture pic media foto bild';
const OF_PICTURE = 'description desc text info title caption captions credit credits copyright source';

const LEAD = `
  lead lede leadtext dek deck standfirst subtitle ${pairs('sub', 'head heading headline')} summary intro introduction
  description excerpt abstract vorspann anrei* teasertext chapeau chapo sommario occhiello bajada entradilla zhaiyao
  daodu daoyu ${pairs('article', 'lead intro summary subtitle dek description')}`;

const BODY = `
  ${pairs('article post story news main entry', 'body content text txt detail main inner entry')}
  article story entry content text body detail zhengwen trseditor richtext prose paragraph paragraphs`;

const POST = `
  comment comments reply replies answer answers ${pairs('post', 'body content message')} message postlist floor thread bbs`;

const LISTS = new WordLists(FOREIGN, FURNITURE, CAPTION, LEAD, BODY, POST, PICTURE, OF_PICTURE);
const PICTURE_LISTS = 0b1100_0000;

/** Words that say what a state or a script does, not what the region is: `has-sidebar`, `js-search`, `no-comments`. */
const STATE = /(?:^|\s)(?:js|has|is|with|no|hide|show)-+\S+/g;

/** Numbers tell things of one kind apart: `post-12`, `post-13`. */
const NUMBERS = /\d+/g;

/** As lower-case words, so that `relatedArticles`, `related_articles` and `related-articles` read alike. */
const wordsOf = (names: string): Words =>
  names
    .replace(/([a-z#])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/_/g, '-')
    .replace(STATE, '')
    .split(/[^a-z]+/);

/** `img-desc`, with at most one word between. */
const isOfPicture = (words: Words): boolean => {
  const listsOf = (word: string | undefined) => (word ? LISTS.listsOf([word]) : 0);
  return words.some(
    (word, index) =>
      listsOf(word) & 0b0100_0000 && (listsOf(words[index + 1]) | listsOf(words[index + 2])) & 0b1000_0000,
  );
};

const interpret = (words: Words): Names => {
  const lists = LISTS.listsOf(words);
  const isIn = (index: number): boolean => (lists & (1 << index)) !== 0;
  return {
    isForeign: isIn(0),
    isFurniture: isIn(1),
    isCaption: isIn(2) || ((lists & PICTURE_LISTS) === PICTURE_LISTS && isOfPicture(words)),
    isLead: isIn(3),
    isBody: isIn(4),
    isPost: isIn(5),
  };
};

/**
 * Reads tag, role, item property, class and id of regions; most of a page's regions share theirs with others, and give
 * the same object then.
 */
export const nameReader = (dom: Dom): ((region: Region) => Names) => {
  const known = new Map<string, Names>();
  const byRegion = new Map<Region, Names>();
  const read = ({ element, tag }: Region): Names => {
    const { attribute } = dom;
    const own = `${attribute(element, 'role') ?? ''} ${attribute(element, 'itemprop') ?? ''}`;
    const raw = `${tag} ${own} ${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
    const key = /\d/.test(raw) ? raw.replace(NUMBERS, '#') : raw;
    const before = known.get(key);
    if (before) return before;
    const names = interpret(wordsOf(key));
    known.set(key, names);
    return names;
  };
  return (region) => {
    const before = byRegion.get(region);
    if (before) return before;
    const names = read(region);
    byRegion.set(region, names);
    return names;
  };
};
