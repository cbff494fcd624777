import { type Hit, hitAt } from './hit';
import { IDLE, isBusy, Overlay } from './overlay';
import { boxesOf } from './overlay-state';
import type { WindowPoint } from './pointer';
import { reveal } from './reveal';
import { spanOfSelection } from './selection';

/** A card that came by itself stays this long after the pointer has left, so that it can be reached. Milliseconds. */
const LEAVE_TIME = 350;

/** How a reader gets to quotes: pointer, selection, keyboard. */
export abstract class Pointing extends Overlay {
  #leaving: ReturnType<typeof setTimeout> | undefined;
  /** Where the browser's menu was opened last: its entries are about what lies there. */
  protected menuPoint: WindowPoint | null = null;

  override close(): void {
    this.#stay();
    super.close();
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
  select(selection: Selection): void {
    if (isBusy(this.state)) return;
    const { analysis } = this.session;
    const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    const span = range && analysis && this.session.isShown ? spanOfSelection(analysis.map, range) : null;
    const line = range && boxesOf([range]).at(-1);
    if (span && line && analysis) {
      const mode = this.selectingFor ? 'ends' : 'view';
      this.set({ kind: 'selection', span, line, mode, speakers: analysis.extraction.speakers, status: IDLE });
    } else if (this.state.kind === 'selection') {
      if (this.selectingFor) this.set({ kind: 'selecting', line: this.state.line });
      else this.close();
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
    const current = open ? quotes.indexOf(open) : -1;
    const next = current >= 0 ? current + by : by > 0 ? 0 : quotes.length - 1;
    const quote = quotes[(next + quotes.length) % quotes.length];
    const hit = quote && this.hitOf(quote);
    if (!hit || !reveal(hit.ranges)) return false;
    this.open(hit, null, 'keyboard');
    return true;
  }

  protected override open(hit: Hit, point: WindowPoint | null, origin: 'hover' | 'pick' | 'keyboard'): void {
    this.#stay();
    super.open(hit, point, origin);
  }

  #stay(): void {
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
  }
}

const isSame = (a: Hit, b: Hit): boolean => a.quote === b.quote && a.annotation?.id === b.annotation?.id;
