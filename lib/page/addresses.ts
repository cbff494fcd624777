/** Names that sites put before their own for other forms of the same pages. */
const SITE_FORM = /^(?:www|m|mobile|wap|amp|touch|3g)\./;

const siteOf = (address: string): string => new URL(address).host.replace(SITE_FORM, '');

/**
 * The addresses of an article: the one it wants to be known by first, then the one it was opened at, without
 * fragment. A canonical address of another site is not believed: it would let a page ask for the notes of an article
 * that is not its own.
 */
export const addressesOf = (address: string, canonicalUrl: string | null): string[] => {
  const own = address.replace(/#.*$/s, '');
  const isTrusted =
    canonicalUrl && URL.canParse(canonicalUrl) && URL.canParse(own) && siteOf(canonicalUrl) === siteOf(own);
  return isTrusted ? [...new Set([canonicalUrl, own])] : [own];
};
