import type { Article } from '../article/types';
import { EMPTY_REPORT, type PageHandlers, type PageReport } from '../messaging';
import type { Handoff, PageReader } from './handoff';

/** What a gate needs from outside. */
export interface GateServices {
  /** Reads the page; with `force` also one that does not look like an article. */
  readonly readArticle: (force: boolean) => Promise<Article>;
  /** From now on the page is read as on a site where WhoSaid may look by itself. */
  readonly allow: () => void;
  /** Has the reader brought to this page; it then calls `takeOver`. */
  readonly bringReader: () => Promise<unknown>;
  /** The page's address now. */
  readonly address: () => string;
}

/**
 * Stands before a page: reads it, brings the reader once it is an article or the reader of the page wants it, and
 * from then on passes everything on.
 */
export class Gate implements Handoff {
  readonly #services: GateServices;
  #last: { readonly article: Article; readonly address: string } | null = null;
  #isReading = false;
  #took = 0;
  #looking: Promise<boolean> = Promise.resolve(false);
  #reader: PageReader | null = null;
  #coming: Promise<PageReader> | null = null;
  #onReader: (reader: PageReader) => void = () => undefined;

  /** Answers to what is asked of the page. Only a wish to read it brings the reader; the rest has nothing to show. */
  readonly answers: PageHandlers = {
    'page-report': async (request, sender) => {
      const reader = this.#reader ?? (await this.#coming?.catch(() => null));
      return reader ? reader.answers['page-report'](request, sender) : this.#report();
    },
    'analyse-anyway': async (request, sender) => {
      const reader = await this.#bring();
      return reader.answers['analyse-anyway'](request, sender);
    },
    'read-now': async (request, sender) => {
      this.#services.allow();
      await this.look();
      return this.answers['page-report'](request, sender);
    },
    'show-spans': async (request, sender) => this.#reader?.answers['show-spans'](request, sender) ?? false,
    'step-quote': async (request, sender) => this.#reader?.answers['step-quote'](request, sender) ?? false,
    'look-at-speaker': async (request, sender) => this.#reader?.answers['look-at-speaker'](request, sender) ?? false,
    'attach-selection': async (request, sender) => this.#reader?.answers['attach-selection'](request, sender) ?? false,
    'act-on-page': async (request, sender) => this.#reader?.answers['act-on-page'](request, sender) ?? false,
    'show-highlights': async (request, sender) => this.#reader?.answers['show-highlights'](request, sender) ?? false,
  };

  constructor(services: GateServices) {
    this.#services = services;
  }

  /** Looks whether the page has become an article, or another one; says whether there is anything new. */
  look(isAnew = false): Promise<boolean> {
    // One after the other: what changes during a look is seen by the next.
    this.#looking = this.#looking.then(() => (this.#reader ? this.#reader.look(isAnew) : this.#look()));
    return this.#looking;
  }

  async readArticle(force: boolean): Promise<Article> {
    const last = this.#last;
    this.#last = null;
    const isFresh = last !== null && !force && last.address === this.#services.address() && isWhole(last.article);
    return isFresh ? last.article : this.#read(force);
  }

  get took(): number {
    return this.#took;
  }

  takeOver(reader: PageReader): void {
    this.#reader = reader;
    this.#onReader(reader);
  }

  async #read(force: boolean): Promise<Article> {
    const start = performance.now();
    const article = await this.#services.readArticle(force);
    this.#took = performance.now() - start;
    return article;
  }

  /** Fails quietly: a page we cannot read is left as it is, and a worker that does not answer is asked again. */
  async #look(): Promise<boolean> {
    this.#isReading = true;
    try {
      const address = this.#services.address();
      const article = await this.#read(false);
      this.#last = { article, address };
      if (article.detected) await this.#bring();
      return article.detected;
    } catch {
      return false;
    } finally {
      this.#isReading = false;
    }
  }

  /** The reader, brought if it is not there; one that failed to come can be asked for again. */
  #bring(): Promise<PageReader> {
    if (this.#reader) return Promise.resolve(this.#reader);
    this.#coming ??= new Promise<PageReader>((resolve, reject) => {
      this.#onReader = resolve;
      this.#services.bringReader().catch(reject);
    }).finally(() => {
      this.#coming = null;
    });
    return this.#coming;
  }

  #report(): PageReport {
    const { article } = this.#last ?? {};
    const state = this.#isReading ? 'working' : 'ready';
    return {
      ...EMPTY_REPORT,
      article: { ...EMPTY_REPORT.article, score: article?.score ?? 0 },
      state,
      addresses: [this.#services.address()],
    };
  }
}

/** Whether what was read still stands in the page. */
const isWhole = ({ blocks }: Article): boolean => blocks.every(({ nodes }) => nodes.every((node) => node.isConnected));
