import { draftOfQuote, draftOfSpan } from '../anchoring';
import { type Annotation, type AnnotationDraft, type Remarks, textOf } from '../annotations';
import type { Span } from '../extractor/types';
import { type PageAct, RequestError } from '../messaging';
import { Observable } from '../observable';
import { type Hit, hitAt, hitOf } from './hit';
import { type ActStatus, around, type Box, type CardState, nearest, type OverlayState } from './overlay-state';
import { speakerHue } from './painting';
import type { WindowPoint } from './pointer';
import { reveal } from './reveal';
import { annotationOfQuote } from './saved-quotes';
import type { PageSession } from './session';

/** What a reader's acts need from outside. */
export interface ReaderServices {
  readonly save: (drafts: readonly AnnotationDraft[]) => Promise<readonly Annotation[]>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly changeRemarks: (id: string, remarks: Partial<Remarks>) => Promise<void>;
  /** Puts an annotation, kept or not, into the clipboard. */
  readonly copy: (annotation: Pick<AnnotationDraft, 'targets' | 'quote'>) => Promise<void>;
}

const HIDDEN: OverlayState = { kind: 'hidden' };
const IDLE: ActStatus = { kind: 'idle' };
/** A card that came by itself stays this long after the pointer has left, so that it can be reached. Milliseconds. */
const LEAVE_TIME = 350;

/** What the reader is doing on the page: the card and the selection bar, and the acts they offer. */
export class Reader extends Observable<OverlayState> {
  readonly #session: PageSession;
  readonly #page: Document;
  readonly #services: ReaderServices;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  /** Where the browser's menu was opened last: its entries are about what lies there. */
  #menuPoint: WindowPoint | null = null;

  constructor(session: PageSession, page: Document, services: ReaderServices) {
    super(HIDDEN);
    this.#session = session;
    this.#page = page;
    this.#services = services;
    session.subscribe(() => this.#follow());
  }

  close(): void {
    clearTimeout(this.#leaving);
    if (this.state.kind !== 'hidden') this.set(HIDDEN);
  }

  /** The pointer rests: a quote under it is asked about, unless the reader is busy with a card. */
  rest(point: WindowPoint): void {
    const { state } = this;
    if (state.kind === 'selection' || (state.kind === 'card' && state.origin !== 'hover') || isEditing(state)) return;
    const hit = hitAt(this.#session, this.#page, point.x, point.y);
    if (hit && !(state.kind === 'card' && isSame(state.hit, hit))) this.#open(hit, point, 'hover');
  }

  /** The pointer moves: a card that came by itself goes when the pointer has left both it and its quote. */
  move(point: WindowPoint, isOverOurs: boolean): void {
    const { state } = this;
    if (state.kind !== 'card' || state.origin !== 'hover' || isEditing(state) || isOverOurs) {
      clearTimeout(this.#leaving);
      this.#leaving = undefined;
      return;
    }
    this.#leaving ??= setTimeout(() => {
      this.#leaving = undefined;
      const hit = hitAt(this.#session, this.#page, point.x, point.y);
      if (!hit || !isSame(hit, state.hit)) this.close();
    }, LEAVE_TIME);
  }

  /** A click: on a quote it opens its card to stay, elsewhere it closes what is open. */
  pick(point: WindowPoint): void {
    if (isEditing(this.state)) return;
    const hit = hitAt(this.#session, this.#page, point.x, point.y);
    if (hit) this.#open(hit, point, 'pick');
    else this.close();
  }

  /** The browser's menu opens: what is chosen there comes back without a place. */
  askMenu(point: WindowPoint): void {
    this.#menuPoint = point;
  }

  /** Text was selected, or a selection is gone. */
  select(selection: Selection): void {
    if (isEditing(this.state)) return;
    const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    const span = range && this.#session.isShown ? this.#spanOf(range) : null;
    const boxes = range ? boxesOf([range]) : [];
    if (span && boxes.length > 0) {
      this.set({ kind: 'selection', span, line: boxes.at(-1) as Box, status: IDLE });
    } else if (this.state.kind === 'selection') this.close();
  }

  /** Goes to the next or previous quote from where the reader is; false if the page has none. */
  step(by: 1 | -1): boolean {
    const quotes = this.#session.shownQuotes;
    if (quotes.length === 0) return false;
    const open = this.#card()?.hit.quote;
    const current = open ? quotes.indexOf(open) : -1;
    const next = current >= 0 ? current + by : by > 0 ? 0 : quotes.length - 1;
    const quote = quotes[(next + quotes.length) % quotes.length];
    const hit = quote && hitOf(this.#session, quote, annotationOfQuote(this.#session.annotations, quote));
    if (!hit || !reveal(hit.ranges)) return false;
    this.#open(hit, null, 'keyboard');
    return true;
  }

  /** Keeps the quote of the card. */
  async save(): Promise<void> {
    const { quote } = this.#card()?.hit ?? {};
    if (quote) await this.#act(() => this.#keepQuote(quote));
  }

  async remove(): Promise<void> {
    const { annotation, quote } = this.#card()?.hit ?? {};
    if (!annotation) return;
    await this.#act(async () => {
      await this.#services.remove([annotation.id]);
      await this.#session.refresh();
    });
    if (!quote) this.close();
  }

  /** Opens the note of the card; a quote that is not kept yet is kept first. */
  async startNote(): Promise<void> {
    const { quote, annotation } = this.#card()?.hit ?? {};
    if (quote && !annotation) await this.#act(() => this.#keepQuote(quote));
    const card = this.#card();
    if (card?.hit.annotation) this.set({ ...card, isEditing: true });
  }

  endNote(): void {
    const card = this.#card();
    if (card) this.set({ ...card, isEditing: false });
  }

  /** @throws {RequestError}: the editor shows it beside the text that is not saved. */
  async changeRemarks(remarks: Partial<Remarks>): Promise<void> {
    const id = this.#card()?.hit.annotation?.id;
    if (id) await this.#services.changeRemarks(id, remarks);
  }

  async copy(): Promise<void> {
    const { quote, annotation } = this.#card()?.hit ?? {};
    const kept = quote ? this.#draft(quote) : annotation;
    if (kept && (await this.#act(() => this.#services.copy(kept)))) this.#setStatus({ kind: 'copied' });
  }

  /** Keeps the selected text as a highlight, and opens its note if asked to. */
  async highlight(withNote: boolean): Promise<void> {
    const { state } = this;
    const text = this.#session.analysis?.map.text;
    if (state.kind !== 'selection' || text === undefined) return;
    const draft = draftOfSpan(text, state.span);
    const isKept = await this.#act(async () => {
      await this.#services.save([draft]);
      await this.#session.refresh();
    });
    if (!isKept) return;
    this.#page.getSelection()?.removeAllRanges();
    const annotation = this.#session.annotations.find(({ id }) => id === draft.id);
    const hit = annotation && hitOf(this.#session, null, annotation);
    if (withNote && hit) this.#open(hit, null, 'pick', true);
    else this.close();
  }

  /** Does what was chosen in the browser's own menu; false if what it is for is not there. */
  async act(act: PageAct): Promise<boolean> {
    if (act === 'save-selection') {
      const selection = this.#page.getSelection();
      if (selection) this.select(selection);
      if (this.state.kind !== 'selection') return false;
      await this.highlight(false);
      return true;
    }
    const point = this.#menuPoint;
    const hit = point && hitAt(this.#session, this.#page, point.x, point.y);
    // The card shows how it goes.
    if (hit?.quote) this.#open(hit, point, 'pick');
    const open = this.#card()?.hit;
    if (!open?.quote) return false;
    if (act === 'copy-quote') await this.copy();
    else if (!open.annotation) await this.save();
    return true;
  }

  async #keepQuote(quote: NonNullable<Hit['quote']>): Promise<void> {
    const draft = this.#draft(quote);
    if (!draft) return;
    await this.#services.save([draft]);
    await this.#session.refresh();
  }

  #draft(quote: NonNullable<Hit['quote']>): AnnotationDraft | null {
    const { analysis } = this.#session;
    return analysis && draftOfQuote(analysis.map.text, quote, analysis.extraction.speakers);
  }

  /** Does something and shows how it goes; true if it worked. */
  async #act(act: () => Promise<void>): Promise<boolean> {
    this.#setStatus({ kind: 'working' });
    try {
      await act();
      this.#setStatus(IDLE);
      return true;
    } catch (error) {
      this.#setStatus({ kind: 'failed', reason: error instanceof RequestError ? error.reason : 'unknown' });
      return false;
    }
  }

  #setStatus(status: ActStatus): void {
    if (this.state.kind !== 'hidden') this.set({ ...this.state, status });
  }

  #card(): CardState | null {
    return this.state.kind === 'card' ? this.state : null;
  }

  #open(hit: Hit, point: WindowPoint | null, origin: CardState['origin'], isEditing = false): void {
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
    const boxes = boxesOf(hit.ranges);
    const { analysis } = this.#session;
    if (!analysis || boxes.length === 0) return;
    const { text, speaker, cue } = this.#describe(hit, analysis.map.text);
    const hue = speakerHue(analysis.extraction.speakers, hit.quote?.speaker ?? speaker);
    const line = point ? nearest(boxes, point) : (boxes.at(-1) as Box);
    this.set({ kind: 'card', hit, text, speaker, cue, hue, box: around(boxes), line, origin, isEditing, status: IDLE });
  }

  #describe({ quote, annotation }: Hit, text: string): Pick<CardState, 'text' | 'speaker' | 'cue'> {
    if (!quote) {
      const kept = annotation?.quote;
      return { text: annotation ? textOf(annotation) : '', speaker: kept?.speaker ?? null, cue: kept?.cue ?? null };
    }
    const speaker = this.#session.analysis?.extraction.speakers.find(({ id }) => id === quote.speaker?.id) ?? null;
    return {
      text: quote.spans.map((span) => text.slice(...span)).join(' … '),
      speaker,
      cue: quote.cue && text.slice(...quote.cue),
    };
  }

  /** The session has changed under an open card: show what is kept now, or close it if its quote is gone. */
  #follow(): void {
    const card = this.#card();
    if (!card) return;
    const { quote, annotation } = card.hit;
    if (!this.#session.isShown) {
      this.close();
      return;
    }
    const isThere = quote ? this.#session.analysis?.extraction.quotes.includes(quote) : true;
    const kept = quote
      ? annotationOfQuote(this.#session.annotations, quote)
      : (this.#session.annotations.find(({ id }) => id === annotation?.id) ?? null);
    const hit = isThere && (quote || kept) ? hitOf(this.#session, quote, kept) : null;
    if (hit) this.set({ ...card, hit });
    else if (!card.isEditing) this.close();
  }

  /** The span of a selection without white space at its ends; null outside the article. */
  #spanOf(range: Range): Span | null {
    const { map } = this.#session.analysis ?? {};
    const span = map?.spanOf(range);
    if (!map || !span) return null;
    const selected = map.text.slice(...span);
    const start = span[0] + selected.length - selected.trimStart().length;
    const end = span[1] - (selected.length - selected.trimEnd().length);
    return start < end ? [start, end] : null;
  }
}

const isEditing = (state: OverlayState): boolean => state.kind === 'card' && state.isEditing;

const isSame = (a: Hit, b: Hit): boolean => a.quote === b.quote && a.annotation?.id === b.annotation?.id;

const boxesOf = (ranges: readonly Range[]): Box[] =>
  ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width, height }) => width > 0 && height > 0);
