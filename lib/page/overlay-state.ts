import type { Correction } from '../annotations';
import type { Span, Speaker } from '../extractor/types';
import type { SpeakerHue } from '../highlight';
import type { FailureReason, SaidBefore } from '../messaging';
import type { Hit } from './hit';
import type { WindowPoint } from './pointer';

/** How an act on the page is going. */
export type ActStatus =
  | { readonly kind: 'idle' | 'working' | 'copied' | 'linked' }
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
  /** Who else speaks on the page. */
  readonly speakers: readonly Speaker[];
  /** What the reader put right in the quote. */
  readonly correction: Correction | null;
  /** What stands on the page in the place of the words that were kept; null while they are the same. */
  readonly nowReads: string | null;
  /** What else was kept of the speaker; null until it is known, and where there is nothing. */
  readonly before: SaidBefore | null;
  /** All of the quote, and the line that was pointed at: which of its lines, and where that is. */
  readonly box: Box;
  readonly lineIndex: number;
  readonly line: Box;
  /** A card that came by itself goes by itself; one opened by keyboard has the focus. */
  readonly origin: 'hover' | 'pick' | 'keyboard';
  readonly mode: 'view' | 'note' | 'correct';
  readonly status: ActStatus;
}

/** What is offered for a selection. */
export interface SelectionState {
  readonly kind: 'selection';
  readonly span: Span;
  /** Its last line, with what the browser has hung under it. */
  readonly line: Box;
  readonly isTouch: boolean;
  /** `speaker` while the reader says whose words these are, `ends` while they are to become those of a quote. */
  readonly mode: 'view' | 'speaker' | 'ends';
  readonly speakers: readonly Speaker[];
  readonly status: ActStatus;
}

/** The reader is to select the right words of a quote. */
export interface SelectingState {
  readonly kind: 'selecting';
  readonly line: Box;
}

/** A quote is gone because the reader said that it is none, or a highlight because the reader deleted it. */
export interface GoneState {
  readonly kind: 'gone';
  readonly what: 'quote' | 'highlight';
  /** Of the correction that says so, or of the deleted annotation: taking that back brings it back. */
  readonly id: string;
  readonly line: Box;
  readonly status: ActStatus;
}

/** Nothing is shown. */
export interface HiddenState {
  readonly kind: 'hidden';
  /** What has just been done, for those who cannot see that the box is gone. */
  readonly done: 'saved' | null;
}

/** What our interface on the page shows: nothing, or one small box. */
export type OverlayState = HiddenState | CardState | SelectionState | SelectingState | GoneState;

/** The box around all boxes. */
export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** Which box is nearest to a point in the direction of the lines: the line that was pointed at. */
export const nearest = (boxes: readonly Box[], { y }: WindowPoint): number => {
  const distances = boxes.map(({ top, bottom }) => Math.max(top - y, y - bottom, 0));
  return distances.indexOf(Math.min(...distances));
};

/** The boxes of the lines of ranges, those that can be seen. */
export const boxesOf = (ranges: readonly Range[]): Box[] =>
  ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width, height }) => width > 0 && height > 0);
