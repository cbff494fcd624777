import type { Article } from '../article/types';

/** A page that is not to be read. */
const LEFT_ALONE: Article = {
  detected: false,
  score: 0,
  title: null,
  site: null,
  ownSite: null,
  byline: null,
  published: null,
  modified: null,
  declaredLang: null,
  canonicalUrl: null,
  blocks: [],
};

/**
 * Reads a page as its reader wants it: what they made a rule for is not ours to judge. A wish for this very page
 * (`force`) goes before every rule.
 */
export const readByRules =
  (
    read: (force: boolean) => Promise<Article>,
    treatment: () => Promise<'look' | 'force' | 'leave'>,
  ): ((force: boolean) => Promise<Article>) =>
  async (force) => {
    if (force) return read(true);
    const wanted = await treatment();
    if (wanted === 'leave') return LEFT_ALONE;
    if (wanted === 'look') return read(false);
    const article = await read(true);
    return { ...article, detected: article.blocks.length > 0 };
  };
