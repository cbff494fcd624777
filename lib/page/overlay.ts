import { draftOfQuote } from '../anchoring';
import type { Annotation, AnnotationDraft, Changes, CorrectionDraft, HighlightColor, Remarks } from '../annotations';
import type { Quote } from '../extractor/types';
import { RequestError, type SaidBefore } from '../messaging';
import { Observable } from '../observable';
import { cardNow, cardOf } from './card';
import { type Hit, hitOf } from './hit';
import type { ActStatus, CardState, HiddenState, OverlayState, SelectionState } from './overlay-state';
import type { WindowPoint } from './pointer';
import { annotationOfQuote } from './saved-quotes';
import type { PageSession } from './session';

export type Copied = Pick<AnnotationDraft, 'targets' | 'quote'> & Partial<Remarks>;

/** What a reader's acts need from outside. */
export interface ReaderServices {
  readonly save: (drafts: readonly AnnotationDraft[]) => Promise<readonly Annotation[]>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly change: (id: string, changes: Changes) => Promise<void>;
  readonly correct: (correction: CorrectionDraft) => Promise<void>;
  readonly takeBack: (ids: readonly string[]) => Promise<void>;
  /** Puts an annotation, kept or not, or the address of its words, into the clipboard. */
  readonly copy: (annotation: Copied, as: 'markdown' | 'text') => Promise<void>;
  readonly copyLink: (annotation: Copied) => Promise<void>;
  /** What was kept of the speaker in other articles, and which of it says the same as the text. */
  readonly recall: (speaker: NonNullable<CardState['speaker']>, text: string) => Promise<SaidBefore>;
  /** The colour of the reader's own highlights. */
  readonly color: () => HighlightColor;
}

const HIDDEN: HiddenState = { kind: 'hidden', done: null };
export const IDLE: ActStatus = { kind: 'idle' };

/** What our interface on a page shows, and how it changes; what makes it change is in the classes built on this. */
export abstract class Overlay extends Observable<OverlayState> {
  protected readonly session: PageSession;
  protected readonly page: Document;
  protected readonly services: ReaderServices;
  /** The quote whose right words the reader is about to select. */
  protected selectingFor: Hit | null = null;

  constructor(session: PageSession, page: Document, services: ReaderServices) {
    super(HIDDEN);
    this.session = session;
    this.page = page;
    this.services = services;
    session.subscribe(() => this.#follow());
  }

  close(done: HiddenState['done'] = null): void {
    this.selectingFor = null;
    if (this.state.kind !== 'hidden') this.set({ ...HIDDEN, done });
  }

  protected get card(): CardState | null {
    return this.state.kind === 'card' ? this.state : null;
  }

  protected open(hit: Hit, point: WindowPoint | null, origin: CardState['origin']): void {
    const card = cardOf(this.session, hit, point, origin);
    if (!card) return;
    this.set(card);
    void this.#recall(card);
  }

  /** What the speaker said before comes when it comes: the card does not wait for it, and does without it. */
  async #recall({ hit, speaker, text }: CardState): Promise<void> {
    const before = speaker && (await this.services.recall(speaker, text).catch(() => null));
    const card = this.card;
    if (before && before.count > 0 && card?.hit.quote === hit.quote && card.text === text)
      this.set({ ...card, before });
  }

  protected hitOf(quote: Quote): Hit | null {
    return hitOf(this.session, quote, annotationOfQuote(this.session.annotations, quote));
  }

  protected draftOf(quote: Quote): AnnotationDraft | null {
    const { analysis } = this.session;
    return analysis && draftOfQuote(analysis.map.text, quote, analysis.extraction.speakers);
  }

  /** Does something and shows how it goes; true if it worked. */
  protected async attempt(act: () => Promise<void>): Promise<boolean> {
    this.setStatus({ kind: 'working' });
    try {
      await act();
      this.setStatus(IDLE);
      return true;
    } catch (error) {
      this.setStatus({ kind: 'failed', reason: error instanceof RequestError ? error.reason : 'unknown' });
      return false;
    }
  }

  protected setStatus(status: ActStatus): void {
    const { state } = this;
    if (state.kind !== 'hidden' && state.kind !== 'selecting') this.set({ ...state, status });
  }

  protected setMode(mode: CardState['mode'] | SelectionState['mode']): void {
    const { state } = this;
    if (state.kind === 'card' || state.kind === 'selection') this.set({ ...state, mode } as OverlayState);
  }

  /** The session has changed under an open card: show what is kept now, or close it if its quote is gone. */
  #follow(): void {
    const card = this.card;
    if (!card) return;
    const now = this.session.isShown ? cardNow(this.session, card) : null;
    if (now) this.set(now);
    else if (!this.session.isShown || !isBusy(card)) this.close();
  }
}

/** Whether the reader is writing or choosing something that must not go away under their hands. */
export const isBusy = (state: OverlayState): boolean =>
  (state.kind === 'card' && (state.mode !== 'view' || state.status.kind === 'working')) ||
  (state.kind === 'selection' && state.mode === 'speaker');
