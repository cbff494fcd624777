import { fold } from '../blocks/fold';
import type { PageFacts } from '../facts';
import type { Metadata } from '../types';
import { readByline } from './byline';
import { readModified, readPublished } from './dates';
import { readOwnSite, readSource } from './site';
import { readStructuredArticles, type StructuredArticle } from './structured-data';
import { readTitle } from './title';

export const NO_METADATA: Metadata = {
  title: null,
  site: null,
  byline: null,
  published: null,
  modified: null,
  declaredLang: null,
  canonicalUrl: null,
};

/** Understands what a page says of itself. Pure: strings in, strings out. */
export const describeArticle = (facts: PageFacts): Metadata => {
  const structured = pickStructured(facts);
  const ownSite = readOwnSite(facts, structured);
  const source = readSource(facts);
  return {
    title: readTitle(facts, structured),
    site: source ?? ownSite,
    byline: readByline(facts, structured, [ownSite, source]),
    published: readPublished(facts, structured),
    modified: readModified(facts, structured),
    declaredLang: canonicalLang(facts.declaredLang),
    canonicalUrl: [facts.canonical, facts.metas['og:url']].find(isHttp) ?? null,
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

/** The described article that the page is about: the one with its title, or else the first. */
const pickStructured = ({ jsonLd, headline, titleElement, metas }: PageFacts): StructuredArticle | null => {
  const articles = readStructuredArticles(jsonLd);
  const titles = fold([headline, titleElement, metas['og:title']].join(' '));
  return articles.find((article) => article.headline && titles.includes(fold(article.headline))) ?? articles[0] ?? null;
};

const isHttp = (address: string | null | undefined): boolean => /^https?:/.test(address ?? '');
