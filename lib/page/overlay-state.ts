import type { Span } from '../extractor/types';
import type { SpeakerHue } from '../highlight';
import type { FailureReason } from '../messaging';
import type { Hit } from './hit';
import type { WindowPoint } from './pointer';

/** How an act on the page is going. */
export type ActStatus =
  | { readonly kind: 'idle' | 'working' | 'copied' }
  | { readonly kind: 'failed'; readonly reason: FailureReason };

/** A box of the window, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is asked about a quote or highlight. */
export interface CardState {
  readonly kind: 'card';
  readonly hit: Hit;
  /** The words, the speaker and the cue as they are shown. */
  readonly text: string;
  readonly speaker: { readonly name: string; readonly title?: string } | null;
  readonly cue: string | null;
  readonly hue: SpeakerHue;
  /** All of the quote, and the line that was pointed at. */
  readonly box: Box;
  readonly line: Box;
  /** A card that came by itself goes by itself; one opened by keyboard has the focus. */
  readonly origin: 'hover' | 'pick' | 'keyboard';
  readonly isEditing: boolean;
  readonly status: ActStatus;
}

/** What is offered for a selection. */
export interface SelectionState {
  readonly kind: 'selection';
  readonly span: Span;
  readonly line: Box;
  readonly status: ActStatus;
}

/** What our interface on the page shows: nothing, a card, or a bar beside a selection. */
export type OverlayState = { readonly kind: 'hidden' } | CardState | SelectionState;

/** The box around all boxes. */
export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** The box nearest to a point in the direction of the lines: the line that was pointed at. */
export const nearest = (boxes: readonly Box[], { y }: WindowPoint): Box => {
  const distance = (box: Box): number => Math.max(box.top - y, y - box.bottom, 0);
  return boxes.reduce((best, box) => (distance(box) < distance(best) ? box : best));
};
