import { articleKey } from '../annotations';
import { browser, type Runtime } from '../browser';
import type { BackgroundProtocol } from '../messaging';
import { keysOfAnnotations, keysOfCorrections, type Store } from '../store';

type Type = keyof BackgroundProtocol;

/** A message whose sender may not send it. */
export class ForbiddenMessageError extends Error {
  override readonly name = 'ForbiddenMessageError';
}

/** What the content script of a page may ask for. All else is for pages of the extension alone. */
const FOR_PAGES: ReadonlySet<Type> = new Set([
  'extract',
  'open-article',
  'save-annotations',
  'change-remarks',
  'delete-annotations',
  'corrections',
  'correct',
  'take-back',
  'said-before',
  'anchors',
  'words',
  'bring-reader',
] satisfies Type[]);

const refuse = (why: string): never => {
  throw new ForbiddenMessageError(why);
};

/** The site of an article's key: its host, without what stands before it for other forms of the same pages. */
const siteOf = (key: string): string => key.slice(0, key.indexOf('/'));

const keyOf = (address: string): string => articleKey(address) ?? refuse('what is no web address is nobody’s');

/**
 * Whether a message may be answered, by who sends it. Pages of the extension may ask anything. A content script may
 * speak for the top frame of its tab and act on what belongs to its own site: addresses of its article, of which one
 * is the tab's own, and annotations and corrections of articles there. What it says of itself is not believed: who
 * and where it is comes from the browser.
 * @throws {ForbiddenMessageError}
 */
export const admit = async (
  type: Type,
  request: object,
  sender: Runtime.MessageSender,
  connect: () => Promise<Store>,
): Promise<void> => {
  if (isOurPage(sender)) return;
  if (sender.tab?.id === undefined || sender.frameId !== 0) refuse(`${type} is not for frames`);
  if (!FOR_PAGES.has(type)) refuse(`${type} is not for pages`);
  // Both come from the browser; a page that changes its address by itself may be ahead in one of them.
  const own = [sender.url, sender.tab?.url].flatMap((address) => (address && articleKey(address)) || []);
  const sites = new Set(own.map(siteOf));
  const claimed = request as Partial<BackgroundProtocol['save-annotations']['request']> & {
    readonly id?: string;
    readonly ids?: readonly string[];
    readonly correction?: { readonly id: string };
    readonly found?: readonly string[];
    readonly lost?: readonly string[];
  };
  if (claimed.addresses) {
    const keys = claimed.addresses.map(keyOf);
    if (!keys.some((key) => own.includes(key))) refuse(`${type} is for the page’s own article`);
    if (!keys.every((key) => sites.has(siteOf(key)))) refuse(`${type} is for the page’s own site`);
  }
  if (claimed.article && !sites.has(siteOf(keyOf(claimed.article.url)))) refuse(`${type} names another site`);
  const isOwn = (keys: readonly string[]): boolean => keys.some((key) => sites.has(siteOf(key)));
  // What is not there (any more) is nobody's: whoever does the work says so.
  if (type === 'correct' || type === 'take-back') {
    const ids = claimed.ids ?? [claimed.correction?.id ?? ''];
    if (!(await keysOfCorrections(await connect(), ids)).every(isOwn)) refuse(`${type} is for own corrections`);
  } else if (claimed.found && claimed.lost) {
    const ids = [...claimed.found, ...claimed.lost];
    if (!(await keysOfAnnotations(await connect(), ids)).every(isOwn)) refuse(`${type} is for own annotations`);
  } else if (claimed.drafts || claimed.ids || claimed.id !== undefined) {
    const ids = claimed.drafts?.map(({ id }) => id) ?? claimed.ids ?? [claimed.id ?? ''];
    if (!(await keysOfAnnotations(await connect(), ids)).every(isOwn)) refuse(`${type} is for own annotations`);
  }
};

const isOurPage = ({ url }: Runtime.MessageSender): boolean => url?.startsWith(browser.runtime.getURL('')) ?? false;
