import type { Box } from '../../lib/page/overlay-state';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the quote and the box, and between the box and the window's edge. CSS pixels. */
const GAP = 8;
/** A box farther than this from the line that was pointed at is out of reach. CSS pixels. */
const REACH = 140;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * Where a box goes: under the whole quote, or over it, if that is near the line that was pointed at, else right
 * under that line, else right over it; always inside the window. All in CSS pixels of the window.
 */
export const placeBox = (quote: Box, line: Box, box: Size, view: Size): { left: number; top: number } => {
  const fits = (top: number): boolean => top >= GAP && top + box.height <= view.height - GAP;
  const under = ({ bottom }: Box): number => bottom + GAP;
  const over = ({ top }: Box): number => top - GAP - box.height;
  const choices = [
    ...(quote.bottom - line.bottom <= REACH ? [under(quote)] : []),
    ...(line.top - quote.top <= REACH ? [over(quote)] : []),
    under(line),
    over(line),
  ];
  const top = choices.find(fits) ?? clamp(under(line), GAP, Math.max(GAP, view.height - box.height - GAP));
  return { left: clamp(line.left, GAP, Math.max(GAP, view.width - box.width - GAP)), top };
};
