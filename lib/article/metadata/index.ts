import { fold } from '../blocks/block-text';
import type { Metadata } from '../types';
import { readByline } from './byline';
import { readModified, readPublished } from './dates';
import type { PageFacts } from './page-facts';
import { readOwnSite, readSource } from './site';
import { readStructuredArticles, type StructuredArticle } from './structured-data';
import { readTitle } from './title';

/** The described article that the page is about: the one with its title, or else the first. */
export const pickStructured = (scripts: readonly string[], titles: readonly string[]): StructuredArticle | null => {
  const articles = readStructuredArticles(scripts);
  const folded = titles.map(fold).join(' ');
  return articles.find(({ headline }) => headline && folded.includes(fold(headline))) ?? articles[0] ?? null;
};

const isHttp = (address: string | null): address is string => /^https?:/.test(address ?? '');

export const readMetadata = (page: PageFacts): Metadata => {
  const ownSite = readOwnSite(page);
  const source = readSource(page);
  const canonical = page.head.canonical ?? page.head.meta('og:url');
  return {
    title: readTitle(page),
    site: source ?? ownSite,
    byline: readByline(page, [ownSite, source]),
    published: readPublished(page),
    modified: readModified(page),
    declaredLang: page.dom.attribute(page.dom.root, 'lang') || null,
    canonicalUrl: isHttp(canonical) ? canonical : null,
  };
};
