import { readAddress } from './address';
import { type Head, metaOf } from './head';
import { AUTHOR_METAS, DATE_METAS } from './head-names';
import { bit, type HeadSignals } from './signals';

/** `"@type"` of a JSON-LD item, alone or first of several; looked for in the text, for a parse would cost more. */
const typed = (types: string): RegExp =>
  new RegExp(`"@type"\\s*:\\s*(?:\\[[^\\]]*)?"(?:https?://schema\\.org/)?(?:${types})"`);

const NEWS_TYPE = typed('\\w*NewsArticle|LiveBlogPosting');
const OTHER_TYPE = typed(
  'Product|ItemList|CollectionPage|FAQPage|QAPage|Question|DiscussionForumPosting|Recipe|JobPosting|LocalBusiness|Service|SoftwareApplication|Event|Course|SearchResultsPage|ProfilePage|Offer',
);
const ARTICLE_OG_TYPE = /article|news/i;

/** Names of a site where readers write. */
const FORUM = /论坛|論壇|社区|社區|贴吧|\bbbs\b|forum|community|discuss/i;
const SITE_PART = /[-_|–—:·]/;

/** What comes after the headline in a `<title>`. */
const siteInTitle = (title: string): string => title.split(SITE_PART).slice(1).join(' ');

export const readHeadSignals = (address: string, head: Head): HeadSignals => {
  const { isFrontPage, hasDate, hasLongSlug, hasLongNumber, hasNewsWord, hasListWord } = readAddress(address);
  const structured = head.jsonLd.join('\n');
  const isNews = NEWS_TYPE.test(structured);
  const ogType = head.metas['og:type'];
  return {
    frontPageAddress: bit(isFrontPage),
    datedAddress: bit(hasDate),
    slugAddress: bit(hasLongSlug),
    numberAddress: bit(hasLongNumber),
    newsAddress: bit(hasNewsWord),
    listAddress: bit(hasListWord),
    newsType: bit(isNews),
    otherType: bit(!isNews && OTHER_TYPE.test(structured)),
    articleOgType: bit(ogType && ARTICLE_OG_TYPE.test(ogType)),
    otherOgType: bit(ogType && !ARTICLE_OG_TYPE.test(ogType)),
    headDate: bit(metaOf(head.metas, ...DATE_METAS) || structured.includes('"datePublished"')),
    headAuthor: bit(metaOf(head.metas, ...AUTHOR_METAS, 'contentsource', 'source', 'mediaid')),
    forumName: bit(FORUM.test(`${siteInTitle(head.title)} ${head.metas['og:site_name'] ?? ''}`)),
  };
};
