import { paintOne } from '../highlight';
import { scrollTo } from './unclobbered';

/** How long a place that was jumped to stays marked. Milliseconds. */
const FOCUS_TIME = 2500;

let fading: ReturnType<typeof setTimeout> | undefined;

/** Scrolls to the ranges and marks them for a moment; false if there is nothing to scroll to. */
export const reveal = (ranges: readonly Range[]): boolean => {
  const [first] = ranges;
  const element = first?.startContainer.parentElement;
  if (!first || !element) return false;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // The element first, for scrolling boxes of the page; then the line itself, which may be far down a long element.
  scrollTo(element, { block: 'nearest', behavior: 'instant' });
  const box = first.getBoundingClientRect();
  const isInView = box.top >= 80 && box.bottom <= innerHeight - 80;
  if (!isInView) scrollBy({ top: box.top - innerHeight / 3, behavior: isCalm ? 'instant' : 'smooth' });
  paintOne('focus', ranges);
  clearTimeout(fading);
  fading = setTimeout(() => paintOne('focus', []), FOCUS_TIME);
  return true;
};
