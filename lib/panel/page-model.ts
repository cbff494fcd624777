import { draftOfQuote, textPrint } from '../anchoring';
import type { AnnotatedArticle, Annotation, Remarks, SiteRule } from '../annotations';
import type { Quote, Span } from '../extractor/types';
import { askBackground, askPage, type FailureReason, type PageReport, type Reprint, RequestError } from '../messaging';
import { Observable } from '../observable';
import { keptArticleOf } from '../page/report';
import { annotationOfQuote } from '../page/saved-quotes';
import { type Access, loadSettings, placesOf, ruleOf, type Settings, type Treatment, treatmentOf } from '../settings';

/** What the popup knows of the page it belongs to. */
export type PageState =
  | { readonly kind: 'loading' }
  /** No content script answers: a page of the browser, or one opened before WhoSaid was there. */
  | { readonly kind: 'unreadable' }
  | {
      readonly kind: 'page';
      readonly report: PageReport;
      /** The host whose pages can be switched; null for files. */
      readonly host: string | null;
      readonly isSiteShown: boolean;
      readonly access: Access;
      /** What is done with the page without being asked. */
      readonly treatment: Treatment;
      /** The rule that counts for it, and what it was made for. */
      readonly rule: { readonly is: SiteRule; readonly of: 'page' | 'site' } | null;
      /** Something is on its way to the disk. */
      readonly isSaving: boolean;
      /** Why the last act failed; null once one has worked. */
      readonly failure: FailureReason | null;
      /** What can be undone. */
      readonly removed: readonly string[];
      /** The reprint whose notes are shown here since the reader asked for it: that can be undone. */
      readonly usedReprint: Reprint | null;
      /** Articles at other addresses with the same text, of which something is kept. */
      readonly reprints: readonly Reprint[];
    };

/** While an analysis is under way, its end is asked for this often. Milliseconds. */
const WORKING_POLL = 150;

/** Where its reader keeps us out, Chromium lets us wait until they let us in. Milliseconds. */
const PATIENCE = 2000;

/** The popup's side of one tab: everything a reader can do there. */
export class PageModel extends Observable<PageState> {
  readonly #tabId: number;
  /** The text whose reprints were last asked for: they are asked for once. */
  #printed = '';

  constructor(tabId: number) {
    super({ kind: 'loading' });
    this.#tabId = tabId;
  }

  /** The reader clicks the button of the extension: that is the wish that some pages wait for. */
  async open(): Promise<void> {
    await this.refresh();
    if (this.state.kind !== 'page') return;
    const { report, access, treatment, rule } = this.state;
    if (access === 'on-click' && treatment === 'leave' && !rule && !report.article.text) await this.readNow();
  }

  /** Asks the page anew: at the start, and when something has changed. */
  async refresh(): Promise<void> {
    try {
      await this.#take(await this.#ask());
    } catch {
      this.set({ kind: 'unreadable' });
    }
  }

  /** A tab that was open before we were has nobody to answer: then what looks for articles is brought there. */
  async #ask(): Promise<PageReport> {
    try {
      return await askPage(this.#tabId, 'page-report', {});
    } catch (error) {
      const bringing = askBackground('bring-gate', { tabId: this.#tabId }).catch(() => false);
      if (!(await Promise.race([bringing, denied()]))) throw error;
      return askPage(this.#tabId, 'page-report', {});
    }
  }

  /** Has a page looked at that is not looked at unasked. */
  async readNow(): Promise<void> {
    await this.#do(async () => this.#take(await askPage(this.#tabId, 'read-now', {})));
  }

  /** Remembers what is wanted of this page or its site; null for nothing in particular. */
  async setRule(of: 'page' | 'site', rule: SiteRule | null): Promise<void> {
    const place = placesOf(this.#page().report.addresses.at(-1) ?? '')?.[of];
    if (!place) return;
    await this.#do(() => askBackground('choose-for-site', { place, about: 'reading', choice: rule }));
    await this.readNow();
  }

  async analyseAnyway(): Promise<void> {
    await this.#do(async () => this.#take(await askPage(this.#tabId, 'analyse-anyway', {})));
  }

  /** Keeps quotes of the page; answers with what is kept of them, in the same order. */
  async save(quotes: readonly Quote[]): Promise<readonly Annotation[]> {
    this.set({ ...this.#page(), isSaving: true });
    const saved = await this.#do(async () => {
      const { report } = this.#page();
      const drafts = quotes.map((quote) => draftOfQuote(report.article.text, quote, report.speakers));
      return askBackground('save-annotations', { article: keptArticleOf(report), addresses: report.addresses, drafts });
    });
    await this.refresh();
    if (this.state.kind === 'page') this.set({ ...this.state, isSaving: false });
    return saved ?? [];
  }

  /** Keeps every quote that is not kept yet. */
  async saveAll(): Promise<void> {
    const { quotes, annotations } = this.#page().report;
    await this.save(quotes.filter((quote) => !annotationOfQuote(annotations, quote)));
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.#do(async () => {
      await askBackground('delete-annotations', { ids });
      this.set({ ...this.#page(), removed: ids, usedReprint: null });
    });
    await this.refresh();
  }

  async undo(): Promise<void> {
    const { removed, usedReprint } = this.#page();
    if (usedReprint) return this.useReprint(usedReprint, false);
    await this.#do(async () => {
      await askBackground('restore-annotations', { ids: removed });
      this.set({ ...this.#page(), removed: [] });
    });
    await this.refresh();
  }

  /** Takes the page for the article of a reprint: what is kept of that is shown here from now on. */
  async useReprint(reprint: Reprint, isSame = true): Promise<void> {
    const { addresses } = this.#page().report;
    await this.#do(async () => {
      await askBackground('same-article', { id: reprint.id, addresses, isSame });
      this.set({ ...this.#page(), usedReprint: isSame ? reprint : null });
    });
    await this.refresh();
  }

  /** Gives an annotation that was not found the words that are selected on the page; false where none are. */
  async attach(id: string): Promise<boolean> {
    const isAttached = await this.#do(() => askPage(this.#tabId, 'attach-selection', { id }));
    await this.refresh();
    return isAttached ?? false;
  }

  /** @throws {RequestError}: the editor shows it beside the text that is not saved. */
  async changeRemarks(id: string, remarks: Partial<Remarks>): Promise<void> {
    await askBackground('change-remarks', { id, remarks });
  }

  async show(spans: readonly Span[]): Promise<void> {
    await this.#do(() => askPage(this.#tabId, 'show-spans', { spans }));
  }

  /** Goes to the next or previous quote on the page. */
  async step(by: 1 | -1): Promise<void> {
    await this.#do(() => askPage(this.#tabId, 'step-quote', { by }));
  }

  /** Dims the quotes of others; null shows all alike again. */
  async lookAt(speakerId: string | null): Promise<void> {
    await this.#do(() => askPage(this.#tabId, 'look-at-speaker', { speakerId }));
    await this.refresh();
  }

  async setPageShown(shown: boolean): Promise<void> {
    await this.#do(() => askPage(this.#tabId, 'show-highlights', { shown }));
    await this.refresh();
  }

  async setSiteShown(isShown: boolean): Promise<void> {
    const { host } = this.#page();
    const choice = isShown ? null : 'hidden';
    if (host) await this.#do(() => askBackground('choose-for-site', { place: host, about: 'highlights', choice }));
    await this.setPageShown(isShown);
  }

  /** What is kept of this article, to export it; null if nothing is. */
  async kept(): Promise<AnnotatedArticle | null> {
    const { addresses } = this.#page().report;
    return (await this.#do(() => askBackground('open-article', { addresses }))) ?? null;
  }

  dismissFailure(): void {
    this.set({ ...this.#page(), failure: null });
  }

  #page(): Extract<PageState, { kind: 'page' }> {
    if (this.state.kind !== 'page') throw new RequestError('disconnected', 'the page is gone');
    return this.state;
  }

  async #take(report: PageReport): Promise<void> {
    const host = hostOf(report.addresses);
    const settings = await loadSettings();
    const { failure, removed, isSaving, reprints, usedReprint } = this.state.kind === 'page' ? this.state : FRESH;
    this.set({
      kind: 'page',
      report,
      host,
      isSiteShown: !host || !settings.hiddenSites.includes(host),
      access: settings.access,
      treatment: treatmentOf(settings, report.addresses.at(-1) ?? ''),
      rule: ruleFor(settings, report.addresses.at(-1) ?? ''),
      isSaving,
      failure,
      removed,
      reprints,
      usedReprint,
    });
    void this.#findReprints(report);
    if (report.state === 'working') setTimeout(() => void this.refresh(), WORKING_POLL);
  }

  /** They are an offer: where they cannot be looked for, there is none. */
  async #findReprints({ article: { text }, addresses, annotations }: PageReport): Promise<void> {
    const wanted = annotations.length === 0 ? text : '';
    if (wanted === this.#printed) return;
    this.#printed = wanted;
    const print = textPrint(wanted);
    const reprints = print.length > 0 ? await askBackground('reprints', { addresses, print }).catch(() => []) : [];
    if (this.state.kind === 'page' && this.#printed === wanted) this.set({ ...this.state, reprints });
  }

  /** Does something and says so if it fails; the state stays as it was. */
  async #do<T>(act: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await act();
      if (this.state.kind === 'page' && this.state.failure) this.dismissFailure();
      return result;
    } catch (error) {
      const failure = error instanceof RequestError ? error.reason : 'unknown';
      if (this.state.kind === 'page') this.set({ ...this.state, failure });
      return undefined;
    }
  }
}

const denied = (): Promise<false> => new Promise((resolve) => setTimeout(() => resolve(false), PATIENCE));

const FRESH = { failure: null, removed: [], isSaving: false, reprints: [], usedReprint: null };

const ruleFor = (settings: Settings, address: string): Extract<PageState, { kind: 'page' }>['rule'] => {
  const is = ruleOf(settings, address);
  const places = placesOf(address);
  return is && places && { is, of: places.page in settings.siteRules ? 'page' : 'site' };
};

const hostOf = (addresses: readonly string[]): string | null => {
  const address = addresses.at(-1);
  return (address && URL.canParse(address) && new URL(address).host) || null;
};
