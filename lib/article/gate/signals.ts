import type { BlockTable, TableBlock } from '../blocks/block-table';
import type { Body } from '../body/body';
import { readAddress } from './address';
import type { Head } from './head';

const NEWS_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|LiveBlogPosting|ReportageNewsArticle)"/;
const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:https?:\/\/schema\.org\/)?(?:Article|BlogPosting|SocialMediaPosting|TechArticle|ScholarlyArticle)"/;
const OTHER_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:https?:\/\/schema\.org\/)?(?:Product|ItemList|CollectionPage|FAQPage|QAPage|Question|DiscussionForumPosting|Recipe|JobPosting|LocalBusiness|Service|SoftwareApplication|Event|Course|SearchResultsPage|ProfilePage|Offer)"/;

export type Signals = Record<string, number>;
const bit = (b: unknown): number => (b ? 1 : 0);

export const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article:published',
  'publication_date',
  'weibo: article:create_at',
  'apub:time',
  'og:published_time',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'date_published',
  'firstpublishedtime',
  'og:release_date',
];

export const headSignals = (address: string, head: Head): Signals => {
  const a = readAddress(address);
  const ld = head.jsonLd.join('\n');
  const og = head.meta('og:type')?.toLowerCase() ?? '';
  return {
    aKnown: bit(/^http/.test(address)),
    aRoot: bit(a.isRoot),
    aDate: bit(a.hasDate),
    aSlug: bit(a.hasLongSlug),
    aNumber: bit(a.hasLongNumber),
    aNews: bit(a.hasNewsWord),
    aList: bit(a.hasListWord),
    hNews: bit(NEWS_TYPE.test(ld)),
    hArticle: bit(ARTICLE_TYPE.test(ld)),
    hOther: bit(OTHER_TYPE.test(ld) && !NEWS_TYPE.test(ld)),
    hOgArticle: bit(/article|news/.test(og)),
    hOgOther: bit(og && !/article|news/.test(og)),
    hDate: bit(head.meta(...DATE_METAS) ?? /"datePublished"/.test(ld)),
    hAuthor: bit(
      head.meta(
        'author',
        'article:author',
        'dc.creator',
        'byl',
        'parsely-author',
        'sailthru.author',
        'contentsource',
        'source',
        'mediaid',
      ),
    ),
  };
};

const textOf = (b: TableBlock): string =>
  b.nodes
    .map((n) => ('data' in n ? n.data : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
const STAMP =
  /(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\b\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}\b|\b(?:Jan|Feb|M[aä]r|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz])\w*\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}\b|\b\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?\p{L}{3,10}\.?,? (?:de )?(?:19|20)\d{2}\b/iu;
const SOURCE = /(?:来源|來源|稿源|文章来源|新闻来源|信息来源|出处)[:：]?\s*\S/;
const REPORTER = /(?:记者|記者|通讯员|作者|撰文|文\/|编译)/;
const EDITOR = /(?:责任编辑|责编|責任編輯|编辑|編輯|校对|主编)\s*[:：]?/;
const LEDE =
  /^.{0,40}?(?:讯|讯\s|[日社网]电|[0-9]日电|訊|\((?:Reuters|AP|AFP|dpa|CNN|IANS|PTI|UPI|Xinhua)\)|[A-Z]{4,}[^a-z]{0,30}(?:—|–|--| - )|（記者|（记者)/;
const BY = /^(?:by|von|par|por|di|av|van)\s+\p{Lu}[\p{L}.'’-]+\s+\p{Lu}/iu;
const QUOTED =
  /[“"「„«»]\s?[^”"」“«»]{12,}[”"」“«»]|\b(?:said|says|told|according to|added|sagte|sagt|laut|dijo|dit|afferma|ha detto)\b|表示|指出|说[，：:]|称[，：:]|認為|認为|认为|介绍/;
const YOU = /\b(?:you|your|you're|you'll)\b|您|你/gi;
const PRICE = /(?:[¥￥$€£]\s?\d[\d,.]*|\d[\d,.]*\s?(?:元|€|USD|EUR|kr)\b)/;
const BUY = /add to (?:cart|bag|basket)|in stock|buy now|加入购物车|立即购买|free shipping|wishlist|sku\b/i;
const REPLY =
  /^(?:reply|quote|回复|引用|楼主|\d+楼|#\d+|like|report|posts?:|joined|registered|发表于|举报)\b|^发表于|^回复|^引用|^楼主|^只看/i;

export const bodySignals = (table: BlockTable, body: Body | null, headline: number): Signals => {
  const blocks = table.blocks;
  const prose = (body?.blocks ?? []).filter((b) => b.kind !== 'heading' && b.size - b.linkSize >= 40);
  const size = prose.reduce((s, b) => s + b.size, 0);
  const pageProse = blocks.reduce(
    (s, b) => s + (b.kind !== 'heading' && b.size >= 60 && b.linkSize < b.size * 0.5 ? b.size : 0),
    0,
  );
  const from = body ? body.region.from : 0;
  const start = headline >= 0 ? headline : from;
  const near = blocks
    .slice(Math.max(0, start - 5), start + 14)
    .filter((b) => b.size < 500)
    .map(textOf);
  const tail = blocks
    .slice(Math.max(0, (body?.region.to ?? 0) - 4), (body?.region.to ?? 0) + 8)
    .filter((b) => b.size < 300)
    .map(textOf);
  const texts = prose.slice(0, 40).map(textOf);
  const all = texts.join(' ');
  const stamps = blocks.filter((b) => b.size < 200 && STAMP.test(textOf(b))).length;
  const short = blocks.filter((b) => b.size < 120).map(textOf);
  const heads = (body?.blocks ?? []).filter((b) => b.kind === 'heading').length;
  const lists = (body?.blocks ?? []).filter((b) => b.kind === 'list-item').length;
  const link =
    blocks.reduce((s, b) => s + b.linkSize, 0) /
    Math.max(
      1,
      blocks.reduce((s, b) => s + b.size, 0),
    );
  const tags = new Map<string, number>();
  for (const r of table.regions) tags.set(r.tag, (tags.get(r.tag) ?? 0) + 1);
  return {
    bSize: Math.min(1, Math.log2(1 + size / 250) / 5),
    bLong: bit(size >= 800),
    bShort: bit(size < 300),
    bPars: bit(prose.length >= 4),
    bShare: pageProse ? Math.min(1, size / pageProse) : 0,
    bHeadline: bit(headline >= 0),
    bH1: bit(headline >= 0 && blocks[headline]?.region.tag === 'h1'),
    bNear: bit(headline >= 0 && from - headline < 30 && from - headline > -30),
    bMean: Math.min(1, prose.length ? size / prose.length / 400 : 0),
    bHeads: Math.min(1, heads / Math.max(3, prose.length)),
    bLists: Math.min(1, lists / Math.max(3, prose.length)),
    link,
    lStamp: bit(near.some((t) => STAMP.test(t))),
    lSource: bit(near.some((t) => SOURCE.test(t))),
    lReporter: bit(
      [...near, ...tail, ...texts.slice(0, 1), ...texts.slice(-2)].some(
        (t) => /[\u4e00-\u9fff]/.test(t) && REPORTER.test(t),
      ),
    ),
    lEditor: bit([...near, ...tail].some((t) => EDITOR.test(t))),
    lLede: bit(texts.slice(0, 2).some((t) => LEDE.test(t))),
    lBy: bit(near.some((t) => BY.test(t))),
    qQuoted: Math.min(1, (texts.filter((t) => QUOTED.test(t)).length / Math.max(4, texts.length)) * 2),
    nYou: Math.min(1, ((all.match(YOU)?.length ?? 0) / Math.max(400, all.length)) * 200),
    nStamps: Math.min(1, stamps / 12),
    nCode: bit((tags.get('pre') ?? 0) >= 2),
    nBuy: bit(short.some((t) => BUY.test(t))),
    nPrice: Math.min(1, short.filter((t) => PRICE.test(t)).length / 5),
    nReply: Math.min(1, short.filter((t) => REPLY.test(t)).length / 5),
    nTimes: Math.min(1, table.times.length / 10),
  };
};
