/** What the address of a page says of its kind. */
export interface AddressSignals {
  /** The front page of a site or of one of its sections. */
  readonly isFrontPage: boolean;
  readonly hasDate: boolean;
  readonly hasLongSlug: boolean;
  readonly hasLongNumber: boolean;
  readonly hasNewsWord: boolean;
  readonly hasListWord: boolean;
  /** The last part names a section or a function: a few words, and no number. */
  readonly isPlain: boolean;
}

const FRONT_PAGE = /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|default|home|main)(?:\.\w{2,5})?\/?)?$/i;
const DATE = /(?:^|[/_-])(?:t|c)?(?:19|20)\d{2}[/_-]?(?:0?[1-9]|1[0-2])(?:[/_-]?(?:0?[1-9]|[12]\d|3[01])(?!\d)|[/_-])/i;
const LONG_SLUG = /[\w%]{2,}(?:-[\w%]+){3,}|[^\W_]{2,}(?:_[^\W_]+){3,}/;
const LONG_NUMBER = /\d{5,}/;
const NEWS_WORD =
  /\b(?:news(?!letter)\w*|articles?\w*|story|stories|politics?|world|nation|business|sports?|opinion|xinwen|a|nyheter|artikel|noticias?|actualites?|nachrichten|politik)\b/i;
const LIST_WORD =
  /\b(?:list|lists|index|tags?|category|categories|channel|archives?|forums?|threads?|topics?|viewtopic|showthread|bbs|questions?|products?|items?|shop|store|cart|catalog\w*|search|log-?in|signin|sign-?up|register|registration|account|contact\w*|about\w*|docs?|documentation|manual|reference|api|help|support|faq|services?|solutions?|pricing|features?|collections?|users?|wiki|dp|page|p\d+)\b/i;

const PLAIN = /\/(?:[a-z]+(?:[-_][a-z]+){0,2})(?:\.(?:s?html?|php|aspx?|jsp))?\/?$/i;

const ONLY_FILE = /\/(?:index|default|content|c)\.\w{2,5}$/i;

const NOTHING: AddressSignals = {
  isFrontPage: false,
  hasDate: false,
  hasLongSlug: false,
  hasLongNumber: false,
  hasNewsWord: false,
  hasListWord: false,
  isPlain: false,
};

/** All false for an address that is not of http(s). */
export const readAddress = (address: string): AddressSignals => {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return NOTHING;
  const { pathname, search } = new URL(address);
  // An article may be a folder with one file in it.
  const named = pathname.replace(ONLY_FILE, '/');
  const words = `${named}${search}`.replace(/_/g, '-');
  return {
    isFrontPage: FRONT_PAGE.test(pathname) && !search,
    hasDate: DATE.test(pathname),
    hasLongSlug: LONG_SLUG.test(pathname),
    hasLongNumber: LONG_NUMBER.test(words),
    hasNewsWord: NEWS_WORD.test(pathname),
    hasListWord: LIST_WORD.test(words),
    isPlain: PLAIN.test(named) && !DATE.test(pathname) && !search,
  };
};
