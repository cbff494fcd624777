import type { BlockTable, TableBlock } from '../blocks/block-table';
import type { Body } from '../body/find-body';
import { saysWhen } from './days';
import { type BodySignals, bit, share } from './signals';

/** A body of so many letters is a full article, and five doublings of the smaller make one long. */
const LONG_SIZE = 800;
const SMALLEST_SIZE = 250;
const FULL_DOUBLINGS = 5;
/** A page with more dates in its body, and so many more, is a list or a thread. */
const USUAL_DATES = 2;
const MANY_DATES = 6;
const MANY_POSTS = 6;
const DATE_LINE_SIZE = 200;
/** More prose than in one post of a thread. */
const MAX_POST_SIZE = 20_000;
const MIN_POST_SIZE = 60;
const CODE_BLOCKS = 2;

const OFFER =
  /^(?:add to (?:cart|bag|basket)|buy now|get (?:started|a quote)|contact us|request (?:a|more)|apply(?: now| online)?|learn more|sign up|try (?:it )?(?:free|now)|book (?:now|a)|order now|view details|download|jetzt|más información|加入购物车|立即(?:购买|咨询|申请)|在线咨询|免费试用)/;

const sizeOf = (blocks: readonly TableBlock[]): number => blocks.reduce((sum, { size }) => sum + size, 0);

const isDateLine = ({ size, text }: TableBlock): boolean => size <= DATE_LINE_SIZE && saysWhen(text.toLowerCase());

/** `body` is null for a page without prose. */
export const readBodySignals = (table: BlockTable, body: Body | null, headline: number): BodySignals => {
  const inside = body ? table.blocks.slice(body.region.from, body.region.to) : [];
  const own = body?.blocks ?? [];
  const prose = own.filter(({ isProse }) => isProse);
  const size = sizeOf(prose);
  const countOf = (kind: TableBlock['kind']) => own.filter((block) => block.kind === kind).length;
  return {
    size: share(Math.log2(1 + size / SMALLEST_SIZE), FULL_DOUBLINGS),
    longText: bit(size >= LONG_SIZE),
    shareOfPage: share(size, sizeOf(table.blocks.filter(({ isProse }) => isProse))),
    headlineIsH1: bit(table.blocks[headline]?.region.tag === 'h1'),
    headings: share(countOf('heading'), Math.max(3, prose.length)),
    lists: share(countOf('list-item'), Math.max(3, prose.length)),
    junk: share(sizeOf(inside.filter(({ isProse }) => !isProse)), sizeOf(inside)),
    code: bit(table.regions.filter(({ tag }) => tag === 'pre').length >= CODE_BLOCKS),
    datesInside: share(inside.filter(isDateLine).length - USUAL_DATES, MANY_DATES),
    offers: share(inside.filter(({ text, size }) => size < 50 && OFFER.test(text.toLowerCase())).length, 3),
    posts: share(countPosts(body), MANY_POSTS),
  };
};

const countPosts = (body: Body | null): number => {
  let count = 0;
  for (const { region, prose } of body?.outline.entries.values() ?? []) {
    if (prose > MIN_POST_SIZE && prose < MAX_POST_SIZE && body?.outline.namesOf(region).isPost) count++;
  }
  return count;
};
