/** Query parameters that tell where a reader came from and never which article it is. */
const TRACKING =
  /^(?:utm_\w+|mc_[ce]id|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|spm|scm|from_source|share_token|ref_src|ref_url|cmpid|cmp|ocid|icid|ito|smid|_ga|_gl|_hs\w+|mkt_tok|wt\.\w+|at_(?:medium|campaign|link\w*|ptr_name)|share_from|share_medium|share_source|isappinstalled|nsukey)$/i;

/** Parameters that ask for another form of the same page. */
const FORM_PARAMETER = /^(?:amp|print|printable|mobile)=(?:1|true|yes|on)?$|^outputtype=amp$/i;

/** What sites put before their name, and behind the path, for other forms of the same page. */
const FORM_HOST = /^(?:(?:www|m|mobile|wap|amp|touch|3g)\.)+(?=[^.]+\.)/;
const FORM_PATH = /(?:\/(?:amp|print)|\.amp)$/i;

/**
 * Caches that hold pages of others under an address of their own: `…/c/s/host/path`. Only those of Google: whoever else
 * could put `google.` before a name would be taken for any article.
 */
const AMP_CACHE =
  /^https?:\/\/(?:[\w-]+\.cdn\.ampproject\.org\/[cv]|(?:www\.)?google\.(?:com|[a-z]{2}|com?\.[a-z]{2})\/amp)\/(s\/)?(.+)$/i;

/** The address that a cache holds; the address itself where it is none of a cache. */
const withoutCache = (address: string): string => {
  const [, isSecure, held] = AMP_CACHE.exec(address) ?? [];
  return held === undefined ? address : `${isSecure ? 'https' : 'http'}://${held}`;
};

/**
 * The address as a key: without fragment, tracking parameters, scheme, trailing slash and what asks for the same page
 * in another form (mobile, AMP, print), with its parameters sorted. Two addresses with one key are one article; null
 * for what is no web address.
 */
export const articleKey = (address: string): string | null => {
  const own = withoutCache(address);
  const url = URL.canParse(own) ? new URL(own) : null;
  if (!url || !/^(?:https?|file):$/.test(url.protocol)) return null;
  const query = [...url.searchParams]
    .filter(([name, value]) => !TRACKING.test(name) && !FORM_PARAMETER.test(`${name}=${value}`))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const path = url.pathname.replace(/\/+$/, '').replace(FORM_PATH, '');
  const search = new URLSearchParams(query).toString();
  return `${url.host.replace(FORM_HOST, '')}${path}${search ? `?${search}` : ''}`;
};

/** The keys of all addresses given, each once, in the order given. */
export const articleKeys = (addresses: readonly (string | null)[]): string[] => {
  const keys = addresses.map((address) => (address === null ? null : articleKey(address)));
  return [...new Set(keys.filter((key) => key !== null))];
};
