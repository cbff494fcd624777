/** Query parameters that tell where a reader came from and never which article it is. */
const TRACKING =
  /^(?:utm_\w+|mc_[ce]id|fbclid|gclid|dclid|msclkid|yclid|igshid|spm|scm|from_source|share_token|ref_src|ref_url|cmpid|ocid|_ga|_gl|wt\.\w+)$/i;

/**
 * The address as a key: without fragment, tracking parameters, `www.`, scheme and trailing slash, with its
 * parameters sorted. Two addresses with one key are one article; null for what is no web address.
 */
export const articleKey = (address: string): string | null => {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^(?:https?|file):$/.test(url.protocol)) return null;
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const path = url.pathname.replace(/\/+$/, '');
  const search = new URLSearchParams(query).toString();
  return `${url.host.replace(/^www\./, '')}${path}${search ? `?${search}` : ''}`;
};

/** The keys of all addresses given, each once, in the order given. */
export const articleKeys = (addresses: readonly (string | null)[]): string[] => {
  const keys = addresses.map((address) => (address === null ? null : articleKey(address)));
  return [...new Set(keys.filter((key) => key !== null))];
};
