/**
 * Pages change: text arrives late, a single-page application shows another article at another address. Whoever
 * watches is called after a pause, and less and less often while the page only fidgets.
 */

/** From the first change to the call. Milliseconds. */
const FIRST_DELAY = 400;
/** The longest pause between calls on a page that never rests. Milliseconds. */
const MAX_DELAY = 30_000;

/**
 * Calls `look` after the page has changed, or its reader has clicked in it: “read more” may show what was there all the
 * time. `look` answers whether it found something new; if not, the next pause is twice as long. A new address begins
 * anew, and so does a click.
 */
export const watchPage = (page: Document, look: () => Promise<boolean>, signal: AbortSignal): void => {
  let delay = FIRST_DELAY;
  let address = page.location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const beginAnew = (): void => {
    delay = FIRST_DELAY;
    clearTimeout(timer);
    timer = undefined;
  };
  const lookLater = (): void => {
    if (page.location.href !== address) {
      address = page.location.href;
      beginAnew();
    }
    timer ??= setTimeout(() => void lookNow(), delay);
  };
  const onClick = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    beginAnew();
    lookLater();
  };
  const lookNow = async (): Promise<void> => {
    const isNew = await look();
    delay = isNew ? FIRST_DELAY : Math.min(delay * 2, MAX_DELAY);
    timer = undefined;
  };

  const observer = new MutationObserver(lookLater);
  // The document itself: a page may replace its root element.
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  page.addEventListener('click', onClick, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
};
