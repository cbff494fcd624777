import type { PageFacts } from '../facts';
import { readAddress } from '../gate/address';
import type { Metadata } from '../types';
import { readByline } from './byline';
import { readModified, readPublished } from './dates';
import { pickStructured } from './pick-structured';
import { readOwnSite, readSource } from './site';
import { readTitle } from './title';

export const NO_METADATA: Metadata = {
  title: null,
  site: null,
  ownSite: null,
  byline: null,
  published: null,
  modified: null,
  declaredLang: null,
  canonicalUrl: null,
};

/** Longer than any title, list of authors or address, in UTF-16 units: what floods us is cut, and can still be kept. */
const MAX_LENGTH = 2_000;

const cut = (text: string | null): string | null =>
  text && text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;

/** Understands what a page says of itself. Pure: strings in, strings out. */
export const describeArticle = (facts: PageFacts): Metadata => {
  const structured = pickStructured(facts);
  const ownSite = readOwnSite(facts, structured);
  const source = readSource(facts);
  const published = readPublished(facts, structured);
  return {
    title: cut(readTitle(facts, structured, ownSite)),
    site: cut(source ?? ownSite),
    ownSite: cut(ownSite),
    byline: cut(readByline(facts, structured, [ownSite, source])),
    published,
    modified: readModified(facts, structured, published),
    declaredLang: canonicalLang(facts.declaredLang),
    canonicalUrl: readCanonical(facts),
  };
};

/** BCP 47 in its usual case (`zh-hans` is `zh-Hans`); null for what is no language tag. */
const canonicalLang = (declared: string | null): string | null => {
  try {
    return Intl.getCanonicalLocales(declared?.trim().replaceAll('_', '-') || [])[0] ?? null;
  } catch {
    return null;
  }
};

/**
 * The address the page wants to be known by. Pages of all articles that name their front page there, or an address that
 * is not whole, are told apart by their own.
 */
const readCanonical = ({ canonical, metas, address }: PageFacts): string | null => {
  const isOfAll = (named: string) => isFrontPage(named) && !isFrontPage(address);
  return (
    [canonical, metas['og:url']].find(
      (named) => named && named.length <= MAX_LENGTH && isHttp(named) && !isOfAll(named),
    ) ?? null
  );
};

const isHttp = (address: string): boolean => /^https?:/.test(address) && URL.canParse(address);

const isFrontPage = (address: string): boolean => readAddress(address).isFrontPage;
