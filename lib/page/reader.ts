import { draftOfSpan } from '../anchoring';
import type { Changes, CorrectedQuote, CorrectionDraft, HighlightColor } from '../annotations';
import type { Quote } from '../extractor/types';
import type { PageAct } from '../messaging';
import { additionDraft, type Change, correctionDraft, mostAlike } from './corrections';
import { type Hit, hitAt, hitOf } from './hit';
import { type Copied, IDLE } from './overlay';
import type { Box, OverlayState } from './overlay-state';
import { Pointing } from './pointing';
import { spanOfSelection } from './selection';
import { selectionOf } from './unclobbered';

/** What the reader does on the page: the acts that the card and the selection bar offer. */
export class Reader extends Pointing {
  /** The highlight that was deleted last. */
  #removed: Hit['annotation'] = null;

  /** Keeps the quote of the card. */
  async save(): Promise<void> {
    const { quote } = this.card?.hit ?? {};
    if (quote) await this.attempt(() => this.#keepQuote(quote));
  }

  async remove(): Promise<void> {
    const { annotation, quote } = this.card?.hit ?? {};
    if (!annotation) return;
    const line = lineOf(this.state);
    const isDone = await this.attempt(async () => {
      await this.services.remove([annotation.id]);
      await this.session.refresh();
    });
    // A quote is still there to be saved again; of a highlight nothing is left to click on.
    if (!isDone || quote || !line) return;
    this.#removed = annotation;
    this.set({ kind: 'gone', what: 'highlight', id: annotation.id, line, status: IDLE });
  }

  /** Opens the note of the card; a quote that is not kept yet is kept first. */
  async startNote(): Promise<void> {
    const { quote, annotation } = this.card?.hit ?? {};
    if (quote && !annotation) await this.attempt(() => this.#keepQuote(quote));
    if (this.card?.hit.annotation) this.setMode('note');
  }

  startCorrecting(): void {
    this.setMode('correct');
  }

  /** Goes back to what the card or bar says. */
  endMode(): void {
    this.setMode('view');
  }

  /** @throws {RequestError}: the editor shows it beside the text that is not saved. */
  async change(changes: Changes): Promise<void> {
    const id = this.card?.hit.annotation?.id;
    if (id) await this.services.change(id, changes);
  }

  async recolor(color: HighlightColor): Promise<void> {
    await this.attempt(async () => {
      await this.change({ color });
      await this.session.refresh();
    });
  }

  async copy(as: 'markdown' | 'text' = 'markdown'): Promise<void> {
    const copied = this.#copied();
    if (copied && (await this.attempt(() => this.services.copy(copied, as)))) this.setStatus({ kind: 'copied' });
  }

  async copyLink(): Promise<void> {
    const copied = this.#copied();
    if (copied && (await this.attempt(() => this.services.copyLink(copied)))) this.setStatus({ kind: 'linked' });
  }

  /** Keeps the selected text as a highlight, and opens its note if asked to. */
  async highlight(color: HighlightColor, withNote: boolean): Promise<void> {
    const { state } = this;
    const text = this.session.analysis?.map.text;
    if (state.kind !== 'selection' || text === undefined) return;
    const draft = draftOfSpan(text, state.span, color);
    const isKept = await this.attempt(async () => {
      await this.services.save([draft]);
      await this.session.refresh();
    });
    if (!isKept) return;
    selectionOf(this.page)?.removeAllRanges();
    const annotation = this.session.annotations.find(({ id }) => id === draft.id);
    const hit = annotation && hitOf(this.session, null, annotation);
    if (!withNote || !hit) this.close('saved');
    else {
      this.open(hit, null, 'pick');
      this.setMode('note');
    }
  }

  /** The reader wants to say whose words the selected ones are. */
  startNaming(): void {
    this.setMode('speaker');
  }

  /** The selected words are a quote by this speaker. */
  async addQuote(speaker: CorrectedQuote['speaker']): Promise<void> {
    const { state } = this;
    const text = this.session.analysis?.map.text;
    if (state.kind !== 'selection' || text === undefined) return;
    await this.#correct(additionDraft(text, state.span, speaker), null);
  }

  /** The quote of the card is by somebody else. */
  async correctSpeaker(speaker: CorrectedQuote['speaker']): Promise<void> {
    await this.#change(this.card?.hit ?? null, { speaker });
  }

  /** The quote of the card has other words, which the reader selects next. */
  startSelecting(): void {
    const card = this.card;
    if (!card?.hit.quote) return;
    this.selectingFor = card.hit;
    this.set({ kind: 'selecting', line: card.line });
  }

  /** The selected words are those of the quote. */
  async useSelection(): Promise<void> {
    const { state } = this;
    if (state.kind === 'selection') await this.#change(this.selectingFor, { spans: [state.span] });
  }

  /** The card is about what is no quote at all. */
  async rejectQuote(): Promise<void> {
    await this.#change(this.card?.hit ?? null, 'none');
  }

  /** Takes back what the reader put right last in what is shown. */
  async takeBack(): Promise<void> {
    const { state } = this;
    const id = state.kind === 'gone' ? state.id : this.card?.correction?.id;
    const { quote, annotation } = this.card?.hit ?? {};
    if (id === undefined) return;
    const isDone = await this.attempt(async () => {
      if (state.kind === 'gone' && state.what === 'highlight') await this.#restore();
      else await this.services.takeBack([id]);
      await this.session.refresh();
      if (quote && annotation) await this.#followKept(annotation, mostAlike(this.session.shownQuotes, quote.spans));
    });
    if (isDone) this.close();
  }

  /** Saving again what was thrown away brings it back, with its note. */
  async #restore(): Promise<void> {
    if (!this.#removed) return;
    const { id, targets, quote, color, note, tags } = this.#removed;
    await this.services.save([{ id, targets, quote, color, note, tags }]);
  }

  /** Gives an annotation of this page the words that are selected; false where none of the article are. */
  async attachSelection(id: string): Promise<boolean> {
    const { analysis, annotations } = this.session;
    const selection = selectionOf(this.page);
    const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    const span = range && analysis && spanOfSelection(analysis.map, range);
    if (!span || !annotations.some((each) => each.id === id)) return false;
    await this.services.change(id, { targets: draftOfSpan(analysis.map.text, span).targets });
    await this.session.refresh();
    selection?.removeAllRanges();
    return true;
  }

  /** Does what was chosen in the browser's own menu; false if what it is for is not there. */
  async act(act: PageAct): Promise<boolean> {
    if (act === 'save-selection') {
      const selection = selectionOf(this.page);
      if (selection) this.select(selection);
      if (this.state.kind !== 'selection') return false;
      await this.highlight(this.services.color(), false);
      return true;
    }
    const point = this.menuPoint;
    const hit = point && hitAt(this.session, this.page, point.x, point.y);
    // The card shows how it goes.
    if (hit?.quote) this.open(hit, point, 'pick');
    const open = this.card?.hit;
    if (!open?.quote) return false;
    if (act === 'copy-quote') await this.copy('text');
    else if (!open.annotation) await this.save();
    return true;
  }

  async #change(hit: Hit | null, change: Change): Promise<void> {
    const { analysis } = this.session;
    if (!hit?.quote || !analysis) return;
    const { map, extraction } = analysis;
    const earlier = this.session.correctionOf(hit.quote);
    await this.#correct(correctionDraft(map.text, hit.quote, extraction.speakers, change, earlier), hit.annotation);
  }

  /** Keeps a correction, and with it what was kept of the quote as it was; then shows the quote as it is now. */
  async #correct(correction: CorrectionDraft, kept: Hit['annotation']): Promise<void> {
    const line = lineOf(this.state);
    let quote: Quote | undefined;
    const isDone = await this.attempt(async () => {
      await this.services.correct(correction);
      await this.session.refresh();
      quote = this.session.shownQuotes.find((each) => this.session.correctionOf(each)?.id === correction.id);
      await this.#followKept(kept, quote ?? null);
    });
    if (!isDone) return;
    this.selectingFor = null;
    selectionOf(this.page)?.removeAllRanges();
    const hit = quote && this.hitOf(quote);
    if (hit) this.open(hit, null, 'pick');
    else if (line && !correction.quote)
      this.set({ kind: 'gone', what: 'quote', id: correction.id, line, status: IDLE });
    else this.close();
  }

  /** What was kept of a quote follows when the quote is put right. Words that are no quote stay kept as they were. */
  async #followKept(kept: Hit['annotation'], quote: Quote | null): Promise<void> {
    const draft = quote && this.draftOf(quote);
    if (!kept || !draft) return;
    await this.services.change(kept.id, { targets: draft.targets, quote: draft.quote });
    await this.session.refresh();
  }

  async #keepQuote(quote: Quote): Promise<void> {
    const draft = this.draftOf(quote);
    if (!draft) return;
    await this.services.save([draft]);
    await this.session.refresh();
  }

  #copied(): Copied | null {
    const { quote, annotation } = this.card?.hit ?? {};
    return annotation ?? (quote ? this.draftOf(quote) : null);
  }
}

const lineOf = (state: OverlayState): Box | null => (state.kind === 'hidden' ? null : state.line);
