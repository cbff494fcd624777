import { textOf } from '../blocks/block-text';
import type { PageFacts } from './page-facts';

const SEPARATOR = /\s+[|–—·»:-]+\s+|[_|｜]|\s*--+\s*/u;

/** A `<title>` without the names of section and site that follow, or stand before, the headline. */
const withoutSite = (title: string, site: string | null): string => {
  const parts = title.split(SEPARATOR).filter((part) => part.trim() && part.trim() !== site);
  const [first = ''] = parts;
  return parts.reduce((longest, part) => (part.length > longest.length * 2 ? part : longest), first).trim();
};

export const readTitle = ({ head, structured, table, headline }: PageFacts): string | null => {
  const block = table.blocks[headline];
  if (block) return textOf(block);
  const declared =
    structured?.headline ?? head.meta('og:title', 'twitter:title', 'title', 'articletitle') ?? head.title;
  return withoutSite(declared, head.meta('og:site_name')) || null;
};
