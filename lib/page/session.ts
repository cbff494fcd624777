import { AnchorText } from '../anchoring';
import type { AnnotatedArticle, Annotation, Correction } from '../annotations';
import type { Extraction, Quote, QuoteType } from '../extractor/types';
import { paint } from '../highlight';
import { EMPTY_REPORT, type PageReport, type ReportedAnnotation, type Timings } from '../messaging';
import { addressesOf } from './addresses';
import { type Analysis, type AnalysisServices, analysePage, stopwatch } from './analysis';
import { type AnchorNews, anchorAll, anchorNews } from './anchored';
import { type Corrected, correct } from './corrections';
import { paintingOf } from './painting';
import { reportOf } from './report';

/** What a session needs from outside. */
export interface SessionServices extends AnalysisServices {
  /** What is kept of the article with one of these addresses. */
  readonly openArticle: (addresses: readonly string[]) => Promise<AnnotatedArticle | null>;
  /** What the reader corrected in the article with one of these addresses. */
  readonly corrections: (addresses: readonly string[]) => Promise<readonly Correction[]>;
  /** The page's address now. */
  readonly address: () => string;
  /** Keeps which annotations the page holds and which it does not; only what has changed is told. */
  readonly tellAnchors: (news: AnchorNews) => Promise<void>;
}

/** What the reader has kept of an article. */
interface Kept {
  readonly annotations: readonly Annotation[];
  readonly corrections: readonly Correction[];
}

/** A page that is still being filled holds little: what it lacks is told when it has been quiet for so long. Milliseconds. */
const LOST_DELAY = 2000;

const NOTHING_KEPT: Kept = { annotations: [], corrections: [] };

/**
 * What the content script knows of its page: the last analysis and what the reader kept of it, painted. Analyses
 * never overlap; one that was asked for meanwhile comes after.
 */
export class PageSession {
  readonly #services: SessionServices;
  readonly #listeners = new Set<() => void>();
  /** As it was found, and with what the reader put right in it. */
  #found: Analysis | null = null;
  #corrected: { readonly of: Extraction; readonly by: string; readonly result: Corrected } | null = null;
  #analysis: Analysis | null = null;
  #corrections: readonly Correction[] = [];
  #kept: readonly Annotation[] = [];
  #annotations: readonly ReportedAnnotation[] = [];
  #paintMs: number | null = null;
  #state: PageReport['state'] = 'ready';
  #shown = true;
  #lookedAt: string | null = null;
  #types: ReadonlySet<QuoteType> | null = null;
  #forcedAddress: string | null = null;
  /** Where the page was when it was read last. */
  #foundAt: string | null = null;
  #running: Promise<void> = Promise.resolve();
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(services: SessionServices) {
    this.#services = services;
  }

  /** The last analysis, for those who need the map between text and page; null before the first has ended. */
  get analysis(): Analysis | null {
    return this.#analysis;
  }

  /** What the reader put right in a quote; null if nothing. */
  correctionOf(quote: Quote): Correction | null {
    return this.#corrected?.result.corrections.get(quote) ?? null;
  }

  get annotations(): readonly ReportedAnnotation[] {
    return this.#annotations;
  }

  get isShown(): boolean {
    return this.#shown;
  }

  /** The found quotes of the types that the reader wants to see. */
  get shownQuotes(): readonly Quote[] {
    const quotes = this.#analysis?.extraction.quotes ?? [];
    const types = this.#types;
    return types ? quotes.filter(({ type }) => types.has(type)) : quotes;
  }

  /** Calls back after every change of what the session knows. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads the page (again). Fails quietly: a page we cannot read is left as it is, and the report says `failed`. */
  analyse(force = false, mayStay = false): Promise<void> {
    if (force) this.#forcedAddress = this.#services.address();
    this.#running = this.#running.then(() => this.#analyse(force, mayStay));
    return this.#running;
  }

  /**
   * Looks whether the page has become another one, and says so. What the reader forced stays forced at its address,
   * until the rules have changed (`isAnew`).
   */
  async look(isAnew = false): Promise<boolean> {
    if (isAnew) this.#forcedAddress = null;
    const before = this.#analysis;
    const address = this.#services.address();
    await this.analyse(this.#forcedAddress === address, !isAnew && this.#foundAt === address);
    return before?.map.text !== this.#analysis?.map.text;
  }

  /** Fetches what is kept of this article and paints it: something has changed in the store. */
  async refresh(): Promise<void> {
    if (!this.#analysis?.map.text) return;
    const kept = await this.#fetchKept(this.addresses());
    // A store that cannot be read now has not lost anything: what was there stays, and so does an open note.
    if (kept) this.#takeKept(kept);
    this.#repaint();
  }

  show(shown: boolean): void {
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#repaint();
  }

  /** Shows the quotes of one speaker (`Speaker.id`) and dims the rest; null shows all alike. */
  lookAt(speakerId: string | null): void {
    this.#lookedAt = speakerId;
    this.#repaint();
  }

  /** The speaker who is looked at, while there is such a one on the page. */
  get lookedAt(): string | null {
    const isThere = this.#analysis?.extraction.speakers.some(({ id }) => id === this.#lookedAt);
    return isThere ? this.#lookedAt : null;
  }

  /** Shows quotes of these types alone; the report holds all. */
  showTypes(types: readonly QuoteType[]): void {
    if (this.#types?.size === types.length && types.every((type) => this.#types?.has(type))) return;
    this.#types = new Set(types);
    this.#repaint();
  }

  addresses(): readonly string[] {
    return addressesOf(this.#services.address(), this.#analysis?.article.canonicalUrl ?? null);
  }

  report(): PageReport {
    const base = this.#analysis ? reportOf(this.#analysis, this.#annotations, this.#timings()) : EMPTY_REPORT;
    return {
      ...base,
      state: this.#state,
      addresses: this.addresses(),
      lookedAt: this.lookedAt,
      highlightsShown: this.#shown,
    };
  }

  async #analyse(force: boolean, mayStay: boolean): Promise<void> {
    this.#setState('working');
    try {
      // Fetched while quotes are looked for: neither waits for the other.
      let fetching: Promise<Kept | null> = Promise.resolve(NOTHING_KEPT);
      const before = this.#found?.map.text;
      const address = this.#services.address();
      const found = await analysePage(this.#services, { force, last: this.#found, mayStay }, ({ canonicalUrl }) => {
        fetching = this.#fetchKept(addressesOf(address, canonicalUrl));
      });
      const kept = await fetching;
      this.#found = found;
      this.#foundAt = address;
      const last = { annotations: this.#kept, corrections: this.#corrections };
      this.#takeKept(kept ?? (found.map.text === before ? last : NOTHING_KEPT));
      this.#state = 'ready';
    } catch {
      this.#state = 'failed';
    }
    this.#repaint();
  }

  /** Null where the store cannot be read. Quotes are shown even then; who saves is told. */
  async #fetchKept(addresses: readonly string[]): Promise<Kept | null> {
    try {
      const [opened, corrections] = await Promise.all([
        this.#services.openArticle(addresses),
        this.#services.corrections(addresses),
      ]);
      return { annotations: opened?.annotations ?? [], corrections };
    } catch {
      return null;
    }
  }

  #takeKept({ annotations, corrections }: Kept): void {
    this.#kept = annotations;
    this.#corrections = corrections;
    this.#correct();
  }

  /** Only when something has changed: quotes that stay the same stay the same objects. */
  #correct(): void {
    const found = this.#found;
    if (!found) return;
    const by = this.#corrections.map(({ id, modified }) => `${id} ${modified}`).join();
    if (this.#corrected?.of !== found.extraction || this.#corrected.by !== by) {
      const result = correct(new AnchorText(found.map.text), found.extraction, this.#corrections);
      this.#corrected = { of: found.extraction, by, result };
    }
    this.#analysis = { ...found, extraction: this.#corrected.result.extraction };
  }

  #setState(state: PageReport['state']): void {
    this.#state = state;
    this.#tell();
  }

  #repaint(): void {
    const watch = stopwatch();
    const { map, extraction } = this.#analysis ?? {};
    this.#annotations = map ? anchorAll(map.text, this.#kept) : [];
    const shown = extraction && { ...extraction, quotes: this.shownQuotes };
    paint(map && shown && this.#shown ? paintingOf(map, shown, this.#annotations, this.lookedAt) : new Map());
    this.#paintMs = watch();
    this.#tellAnchorsLater();
    this.#tell();
  }

  #tellAnchorsLater(): void {
    clearTimeout(this.#telling);
    if (!this.#analysis?.map.text || !anchorNews(this.#annotations)) return;
    this.#telling = setTimeout(() => {
      const news = anchorNews(this.#annotations);
      // Who reads the library later sees it then; the page shows it in any case.
      if (news) void this.#services.tellAnchors(news).catch(() => undefined);
    }, LOST_DELAY);
  }

  #timings(): Timings {
    return { ...(this.#analysis?.timings ?? EMPTY_REPORT.timings), paint: this.#paintMs };
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
