import { fold } from '../blocks/fold';
import { overlap, pairsOf } from '../blocks/letter-pairs';
import type { PageFacts } from '../facts';
import { readStructuredArticles, type StructuredArticle } from './structured-data';

/** A title for search engines says as much of the headline, in letter pairs. */
const MIN_OVERLAP = 0.5;

const pathOf = (address: string | null): string | null =>
  address && URL.canParse(address) ? new URL(address).pathname.replace(/\/$/, '') : null;

/**
 * The described article that the page is about: the one with its title, or with most of it, or on its address. One
 * that stands alone is believed without, unless it says that it is on another page. Of several none is believed then:
 * pages describe the articles that they link to as well.
 */
export const pickStructured = (facts: PageFacts): StructuredArticle | null => {
  const articles = readStructuredArticles(facts.jsonLd);
  const titles = fold([facts.headline, facts.titleElement, facts.metas['og:title']].join(' '));
  const pairs = new Set(pairsOf(titles));
  const likeness = ({ headline }: StructuredArticle): number => {
    const text = fold(headline ?? '');
    if (!text) return 0;
    return titles.includes(text) ? 1 : overlap(text, pairs);
  };
  const [best] = articles.toSorted((one, other) => likeness(other) - likeness(one));
  if (best && likeness(best) >= MIN_OVERLAP) return best;
  const paths = [facts.address, facts.canonical].map((address) => pathOf(address)).filter(Boolean);
  const here = articles.find(({ address }) => paths.includes(pathOf(address)));
  if (here) return here;
  const [only] = articles;
  return articles.length === 1 && only && (!only.address || !paths.length) ? only : null;
};
