import { WordLists, type Words } from '../word-lists';

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

// Of paths in lower case: to look for both cases makes an expression twice as dear.
const FRONT_PAGE = /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|default|home|main)(?:\.\w{2,5})?\/?)?$/;
/** `/en-us/default.aspx/`, in characters, with some more. */
const MAX_FRONT_PAGE = 30;
const DATE = /(?:^|[/_-])[tc]?(?:19|20)\d{2}[/_-]?(?:0?[1-9]|1[0-2])(?:[/_-]?(?:0?[1-9]|[12]\d|3[01])(?!\d)|[/_-])/;
const LONG_SLUG = /[\w%]{2,}(?:-[\w%]+){3,}|[^\W_]{2,}(?:_[^\W_]+){3,}/;
const LONG_NUMBER = /\d{5,}/;
const WORDS = new WordLists(
  `
  news newsdetail* newsshow* newsview* newsinfo* newscontent* article* story stories politic politics world nation
  business sport sports opinion xinwen a nyheter artikel noticia noticias actualite actualites nachrichten politik`,
  `
  list lists tag tags category categories channel archive archives forum forums thread threads topic topics viewtopic
  showthread bbs question questions product products item items shop store cart catalog* search login signin signup
  register registration account contact* about* doc docs documentation manual reference api help support faq
  service services solution solutions pricing feature features collection collections user users wiki dp page`,
);
const NEWS = 1;
const LIST = 2;
const PAGE_NUMBER = /^p\d+$/;
const PLAIN = /\/(?:[a-z]+(?:[-_][a-z]+){0,2})(?:\.(?:s?html?|php|aspx?|jsp))?\/?$/;

const ONLY_FILE = /\/(?:index|default|content|c)\.\w{2,5}$/;

/** Hosts without a name on the web: what lies on the reader's own machine or network keeps to no customs of addresses. */
const LOCAL_HOST = /^(?:localhost|[^.]+|[\d.]+|\[.*\]|.*\.(?:localhost|local|internal|lan|test))$/;

const NOTHING: AddressSignals = {
  isFrontPage: false,
  hasDate: false,
  hasLongSlug: false,
  hasLongNumber: false,
  hasNewsWord: false,
  hasListWord: false,
  isPlain: false,
};

const wordsOf = (text: string): Words => text.split(/[^a-z\d]+/);

/** All false for an address that is not of http(s), or of a host that has no name on the web. */
export const readAddress = (address: string): AddressSignals => {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return NOTHING;
  const url = new URL(address);
  if (LOCAL_HOST.test(url.hostname)) return NOTHING;
  const path = url.pathname.toLowerCase();
  const search = url.search.toLowerCase();
  // An article may be a folder with one file in it.
  const named = path.replace(ONLY_FILE, '/');
  const words = wordsOf(named);
  const searchWords = wordsOf(search);
  // An expression that can find nothing need not be compiled.
  const hasDate = (path.includes('20') || path.includes('19')) && DATE.test(path);
  return {
    isFrontPage: !search && path.length <= MAX_FRONT_PAGE && FRONT_PAGE.test(path),
    hasDate,
    hasLongSlug: LONG_SLUG.test(path),
    hasLongNumber: LONG_NUMBER.test(named + search),
    hasNewsWord: (WORDS.listsOf(words) & NEWS) !== 0,
    hasListWord:
      (WORDS.listsOf([...words, ...searchWords]) & LIST) !== 0 ||
      [...words, ...searchWords].some((word) => PAGE_NUMBER.test(word)),
    isPlain: !hasDate && !search && PLAIN.test(named),
  };
};
