import { fold } from '../blocks/fold';
import type { PageFacts } from '../facts';
import { metaOf } from '../gate/head';
import type { StructuredArticle } from './structured-data';

/** A declared title is trusted to be the headline's end from so many letters and digits on. */
const MIN_OWN_LENGTH = 10;

const SEPARATOR = /\s+[|–—·»:-]+\s+|[_|｜]|\s*--+\s*/u;

const TRAILING_SEPARATOR = /[\s|–—·»:_｜-]+$/u;

/** The headline and the names of section and site in a `<title>`. */
export const splitTitle = (title: string): readonly string[] =>
  title.split(SEPARATOR).flatMap((part) => part.trim() || []);

/** A `<title>` without the names that follow, or stand before, the headline. */
const withoutSite = (title: string, site: string | null): string => {
  const [first = '', ...others] = splitTitle(title).filter((part) => part !== site);
  return others.reduce((longest, part) => (part.length > longest.length * 2 ? part : longest), first);
};

/** A headline may have a kicker in the same element; the page's own title then says where it begins. */
const withoutKicker = (headline: string, declared: readonly string[]): string => {
  const folded = fold(headline);
  return declared.find((title) => fold(title).length >= MIN_OWN_LENGTH && folded.endsWith(fold(title))) ?? headline;
};

/** A title for machines without the name of the site, where it ends in that. */
const withoutName = (title: string, site: string | null): string => {
  const parts = splitTitle(title);
  const last = parts.at(-1);
  return site && last && parts.length > 1 && fold(last) === fold(site)
    ? title.slice(0, title.lastIndexOf(last)).replace(TRAILING_SEPARATOR, '')
    : title;
};

/** The headline as the reader sees it; where none is found, what machines are told. */
export const readTitle = (
  facts: PageFacts,
  structured: StructuredArticle | null,
  site: string | null,
): string | null => {
  const { metas, titleElement, headline } = facts;
  const declared = [
    structured?.headline,
    metaOf(metas, 'og:title', 'twitter:title', 'title', 'articletitle'),
    withoutSite(titleElement, metas['og:site_name'] ?? null),
  ].flatMap((title) => (title ? withoutName(title, site) : []));
  return headline ? withoutKicker(headline, declared) : (declared[0] ?? null);
};
