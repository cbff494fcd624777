import type { Region } from '../blocks/block-table';
import type { Dom } from '../dom/dom';
import { pairs, WordList, type Words } from '../word-list';

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

const FOREIGN = new WordList(`
  nav navigation navbar footer contentinfo comment comments commentlist disqus respond replies pinglun
  cookie cookies consent gdpr onetrust otpc otsdk qccmp* didomi usercentrics truste privacy
  related* xiangguan recommend* tuijian recirc* outbrain taboola trending sronly screenreader* visuallyhidden
  twittertweet instagrammedia tiktokembed fbpost`);

const FURNITURE = new WordList(`
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
  copyright disclaimer mianze poll quiz search skip* feedback`);

const CAPTION = new WordList(
  'caption captions figcaption figcaptions cutline wpcaption* credit credits photocredit tupian',
);
const PICTURE = new WordList('img image photo picture pic media foto bild');
const OF_PICTURE = new WordList('description desc text info title caption captions credit credits copyright source');

const LEAD = new WordList(`
  lead lede leadtext dek deck standfirst subtitle ${pairs('sub', 'head heading headline')} summary intro introduction
  description excerpt abstract vorspann anrei* teasertext chapeau chapo sommario occhiello bajada entradilla zhaiyao
  daodu daoyu ${pairs('article', 'lead intro summary subtitle dek description')}`);

const BODY = new WordList(`
  ${pairs('article post story news main entry', 'body content text txt detail main inner entry')}
  article story entry content text body detail zhengwen trseditor richtext prose paragraph paragraphs`);

const POST = new WordList(`
  comment comments reply replies answer answers ${pairs('post', 'body content message')} message postlist floor thread bbs`);

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
const isOfPicture = (words: Words): boolean =>
  words.some(
    (word, index) =>
      PICTURE.isIn([word]) && [words[index + 1], words[index + 2]].some((next) => next && OF_PICTURE.isIn([next])),
  );

const interpret = (words: Words): Names => ({
  isForeign: FOREIGN.isIn(words),
  isFurniture: FURNITURE.isIn(words),
  isCaption: CAPTION.isIn(words) || isOfPicture(words),
  isLead: LEAD.isIn(words),
  isBody: BODY.isIn(words),
  isPost: POST.isIn(words),
});

/**
 * Reads tag, role, item property, class and id of regions; most of a page's regions share theirs with others, and give
 * the same object then.
 */
export const nameReader = (dom: Dom): ((region: Region) => Names) => {
  const known = new Map<string, Names>();
  const byRegion = new Map<Region, Names>();
  const read = ({ element, tag }: Region): Names => {
    const attribute = (name: string) => dom.attribute(element, name) ?? '';
    const raw = `${tag} ${attribute('role')} ${attribute('itemprop')} ${attribute('class')} ${attribute('id')}`.replace(
      NUMBERS,
      '#',
    );
    const names = known.get(raw) ?? interpret(wordsOf(raw));
    known.set(raw, names);
    return names;
  };
  return (region) => {
    const names = byRegion.get(region) ?? read(region);
    byRegion.set(region, names);
    return names;
  };
};
