import { readAddress } from './address';
import { type Head, metaOf } from './head';
import { AUTHOR_METAS, DATE_METAS } from './head-names';
import { bit, type HeadSignals } from './signals';

/** `"@type"` of a JSON-LD item, one or several; looked for in the text, for a parse would cost more. */
const TYPE = /"@type"\s*:\s*("[^"]*"|\[[^\]]*\])/g;

const OTHER_TYPES: ReadonlySet<string> = new Set([
  ...['Product', 'Offer', 'Service', 'LocalBusiness', 'SoftwareApplication', 'Recipe', 'Course', 'Event', 'JobPosting'],
  ...['ItemList', 'CollectionPage', 'SearchResultsPage', 'ProfilePage', 'FAQPage', 'QAPage', 'Question'],
  'DiscussionForumPosting',
]);

const isNewsType = (type: string): boolean => type.endsWith('NewsArticle') || type === 'LiveBlogPosting';

const typesIn = (structured: readonly string[]): readonly string[] =>
  structured.flatMap((text) => Array.from(text.matchAll(TYPE), ([, type = '']) => type.split(/["/]/))).flat();

const ARTICLE_OG_TYPE = /article|news/i;

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

// Words to look for one by one: an expression with all of them costs a page far more to compile than it saves.

/** Parts of the names of sites where readers write, in lower case. */
const FORUM_PARTS = words('论坛 論壇 社区 社區 贴吧 forum community discuss');
const FORUM_WORDS = words('bbs');
/** Parts of the names of those who publish news. */
const OUTLET_PARTS = words(`
  news times daily herald journal press tribune gazette chronicle observer guardian telegraph mirror magazine broadcast
  radio zeitung nachrichten anzeiger tagblatt kurier rundschau noticias diario periodico periódico giornale corriere
  日报 日報 晚报 晚報 晨报 早报 时报 時報 商报 都市报 周刊 新闻 新聞 资讯 新华 人民网 央视 电视台 广播 卫视 财经 通讯社`);
const OUTLET_WORDS = words('post tv');
/** What is no letter or digit of ASCII, nor `_`. */
const NO_WORD = /\W+/;

const isNamed = (name: string, parts: readonly string[], whole: readonly string[]): boolean =>
  parts.some((part) => name.includes(part)) ||
  (whole.some((word) => name.includes(word)) && name.split(NO_WORD).some((word) => whole.includes(word)));

const SITE_PART = /[-_|–—:·]/;

/** What stands beside the headline in a `<title>`: behind it, or before one that is far longer than what is before it. */
const siteInTitle = (title: string): string => {
  const [first = '', ...rest] = title.split(SITE_PART);
  const longest = Math.max(0, ...rest.map((part) => part.length));
  return longest > 2 * first.length
    ? `${first} ${rest.filter(({ length }) => length < longest).join(' ')}`
    : rest.join(' ');
};

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '');

export const readHeadSignals = (address: string, head: Head): HeadSignals => {
  const { isFrontPage, hasDate, hasLongSlug, hasLongNumber, hasNewsWord, hasListWord, isPlain } = readAddress(address);
  const types = typesIn(head.jsonLd);
  const isNews = types.some(isNewsType);
  const site = `${siteInTitle(head.title)} ${head.metas['og:site_name'] ?? ''}`.toLowerCase();
  const ogType = head.metas['og:type'];
  return {
    frontPageAddress: bit(isFrontPage),
    datedAddress: bit(hasDate),
    slugAddress: bit(hasLongSlug),
    numberAddress: bit(hasLongNumber),
    newsAddress: bit(hasNewsWord),
    listAddress: bit(hasListWord),
    newsType: bit(isNews),
    otherType: bit(!isNews && types.some((type) => OTHER_TYPES.has(type))),
    articleOgType: bit(ogType && ARTICLE_OG_TYPE.test(ogType)),
    otherOgType: bit(ogType && !ARTICLE_OG_TYPE.test(ogType)),
    headDate: bit(metaOf(head.metas, ...DATE_METAS) || head.jsonLd.some((text) => text.includes('"datePublished"'))),
    headAuthor: bit(metaOf(head.metas, ...AUTHOR_METAS, 'contentsource', 'source', 'mediaid')),
    forumName: bit(isNamed(site, FORUM_PARTS, FORUM_WORDS)),
    outletName: bit(isNamed(`${site} ${hostOf(address)}`, OUTLET_PARTS, OUTLET_WORDS)),
    plainAddress: bit(isPlain && !isFrontPage),
  };
};
