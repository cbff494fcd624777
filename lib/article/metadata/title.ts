import { fold } from '../blocks/fold';
import type { PageFacts } from '../facts';
import { metaOf } from '../gate/head';
import type { StructuredArticle } from './structured-data';

/** A declared title is trusted to be the headline's end from so many letters and digits on. */
const MIN_OWN_LENGTH = 10;

const SEPARATOR = /\s+[|–—·»:-]+\s+|[_|｜]|\s*--+\s*/u;

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

/** The headline as the reader sees it; where none is found, what machines are told. */
export const readTitle = (facts: PageFacts, structured: StructuredArticle | null): string | null => {
  const { metas, titleElement, headline } = facts;
  const declared = [
    structured?.headline,
    metaOf(metas, 'og:title', 'twitter:title', 'title', 'articletitle'),
    withoutSite(titleElement, metas['og:site_name'] ?? null),
  ].filter((title): title is string => Boolean(title));
  return headline ? withoutKicker(headline, declared) : (declared[0] ?? null);
};
