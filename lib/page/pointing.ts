import type { Quote } from '../extractor/types';
import { cardHere } from './card';
import { type Hit, hitAt } from './hit';
import { IDLE, isBusy, Overlay } from './overlay';
import { around, type Box, boxesOf, type HiddenState } from './overlay-state';
import type { WindowPoint } from './pointer';
import { reveal } from './reveal';
import { spanOfSelection } from './selection';

/** A card that came by itself stays this long after the pointer has left, so that it can be reached. Milliseconds. */
const LEAVE_TIME = 350;

/** Room for the handles that hang under a selection made by touch. CSS pixels. */
const HANDLES = 28;
/** Pages have bars at their upper edge: what begins above this line of the window has been read. CSS pixels. */
const READING_LINE = 80;

/** How a reader gets to quotes: pointer, selection, keyboard. */
export abstract class Pointing extends Overlay {
  #leaving: ReturnType<typeof setTimeout> | undefined;
  /** Where the browser's menu was opened last: its entries are about what lies there. */
  protected menuPoint: WindowPoint | null = null;
  /** The quote that was gone to last. */
  #lastStep: Quote | null = null;
  /** Whether the quote of the open card has been in the window: one that is gone to may still be on its way. */
  #wasSeen = false;

  override close(done: HiddenState['done'] = null): void {
    this.#stay();
    super.close(done);
  }

  /** The pointer rests: a quote under it is asked about, unless the reader is busy with something else. */
  rest(point: WindowPoint): void {
    const { state } = this;
    const isFree = state.kind === 'hidden' || (state.kind === 'card' && state.origin === 'hover' && !isBusy(state));
    const hit = isFree ? hitAt(this.session, this.page, point.x, point.y) : null;
    if (hit && !(state.kind === 'card' && isSame(state.hit, hit))) this.open(hit, point, 'hover');
  }

  /** The pointer moves: a card that came by itself goes when the pointer has left both it and its quote. */
  move(point: WindowPoint, isOverOurs: boolean): void {
    const { state } = this;
    if (state.kind !== 'card' || state.origin !== 'hover' || isBusy(state) || isOverOurs) {
      this.#stay();
      return;
    }
    this.#leaving ??= setTimeout(() => {
      this.#leaving = undefined;
      const hit = hitAt(this.session, this.page, point.x, point.y);
      if (!hit || !isSame(hit, state.hit)) this.close();
    }, LEAVE_TIME);
  }

  /** A click: on a quote it opens its card to stay, elsewhere it closes what is open. */
  pick(point: WindowPoint): void {
    if (isBusy(this.state) || this.selectingFor) return;
    const hit = hitAt(this.session, this.page, point.x, point.y);
    if (hit) this.open(hit, point, 'pick');
    else this.close();
  }

  /** The browser's menu opens: what is chosen there comes back without a place. */
  askMenu(point: WindowPoint): void {
    this.menuPoint = point;
  }

  /** Text was selected, or a selection is gone. */
  select(selection: Selection, isTouch = false): void {
    if (isBusy(this.state)) return;
    const { analysis } = this.session;
    const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    const span = range && analysis && this.session.isShown ? spanOfSelection(analysis.map, range) : null;
    const line = range && boxesOf([range]).at(-1);
    if (span && line && analysis) {
      const { speakers } = analysis.extraction;
      this.set({
        kind: 'selection',
        span,
        line: lineBoxOf(line, isTouch),
        isTouch,
        mode: this.selectingFor ? 'ends' : 'view',
        speakers,
        status: IDLE,
      });
    } else if (this.state.kind === 'selection') {
      if (this.selectingFor) this.set({ kind: 'selecting', line: this.state.line });
      else this.close();
    }
  }

  /** The page has moved: what is shown moves along, and goes with what it is about when that leaves the window. */
  shift(): void {
    const { state } = this;
    if (state.kind === 'card') {
      const card = cardHere(state);
      const isSeen = isInWindow(card.box);
      if (!isSeen && this.#wasSeen && !isBusy(card)) this.close();
      else {
        this.#wasSeen ||= isSeen;
        this.set(card);
      }
    } else if (state.kind === 'selection' && !isBusy(state)) {
      const selection = this.page.getSelection();
      const line = selection && selection.rangeCount > 0 ? boxesOf([selection.getRangeAt(0)]).at(-1) : undefined;
      if (!line || !isInWindow(line)) this.close();
      else this.set({ ...state, line: lineBoxOf(line, state.isTouch) });
    }
  }

  /**
   * Goes to the next or previous quote from where the reader is, among those of the speaker who is looked at or, if
   * asked for, of the one whose card is open; false if there is none.
   */
  step(by: 1 | -1, ofSameSpeaker = false): boolean {
    const open = this.card?.hit.quote;
    const speakerId = ofSameSpeaker && open ? open.speaker?.id : this.session.lookedAt;
    const quotes = this.session.shownQuotes.filter(({ speaker }) => speakerId === null || speaker?.id === speakerId);
    if (quotes.length === 0) return false;
    const quote = quotes[(this.#nextOf(quotes, open ?? null, by) + quotes.length) % quotes.length];
    const hit = quote && this.hitOf(quote);
    if (!hit || !reveal(hit.ranges)) return false;
    this.#lastStep = quote;
    this.open(hit, null, 'keyboard');
    return true;
  }

  /** The place of the next quote: from the open one, else from the last one gone to, else from what is in the window. */
  #nextOf(quotes: readonly Quote[], open: Quote | null, by: 1 | -1): number {
    const last = this.#lastStep && this.#boxOf(this.#lastStep);
    const from = open ?? (last && isInWindow(last) ? this.#lastStep : null);
    const current = from ? quotes.indexOf(from) : -1;
    if (current >= 0) return current + by;
    const below = quotes.findIndex((quote) => (this.#boxOf(quote)?.top ?? Number.NEGATIVE_INFINITY) >= READING_LINE);
    if (by > 0) return below < 0 ? 0 : below;
    return below < 0 ? quotes.length - 1 : below - 1;
  }

  #boxOf(quote: Quote): Box | null {
    const boxes = boxesOf(this.hitOf(quote)?.ranges ?? []);
    return boxes.length > 0 ? around(boxes) : null;
  }

  protected override open(hit: Hit, point: WindowPoint | null, origin: 'hover' | 'pick' | 'keyboard'): void {
    this.#stay();
    super.open(hit, point, origin);
    this.#wasSeen = this.card !== null && isInWindow(this.card.box);
  }

  #stay(): void {
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
  }
}

const lineBoxOf = ({ left, top, right, bottom }: Box, isTouch: boolean): Box => ({
  left,
  top,
  right,
  bottom: isTouch ? bottom + HANDLES : bottom,
});

const isInWindow = ({ top, bottom }: Box): boolean => bottom > 0 && top < innerHeight;

const isSame = (a: Hit, b: Hit): boolean => a.quote === b.quote && a.annotation?.id === b.annotation?.id;
