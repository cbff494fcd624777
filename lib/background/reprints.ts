import { printShare, SAME_TEXT } from '../anchoring';
import type { Reprint } from '../messaging';
import { articlesByPrint, type Store } from '../store';

/** Kept articles with the text of a page, the most alike first. */
export const reprintsOf = async (
  store: Store,
  keys: readonly string[],
  print: readonly number[],
): Promise<readonly Reprint[]> => {
  if (print.length === 0) return [];
  const matches = await articlesByPrint(store, print, keys);
  return matches
    .map((match) => ({ ...match, share: printShare(match.article.print ?? [], print) }))
    .filter(({ share }) => share >= SAME_TEXT)
    .sort((a, b) => b.share - a.share)
    .map(({ article: { id, title, site, url }, count }) => ({
      id,
      title,
      site: site ?? new URL(url).host.replace(/^www\./, ''),
      url,
      count,
    }));
};
