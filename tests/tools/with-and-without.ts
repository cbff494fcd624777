import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../setup.mjs';
import { type ExtensionBrowser, launchExtension } from './extension';

/** What WhoSaid makes of a page that is not its business. */
export interface Difference {
  /** Errors in the console that our scripts made. */
  readonly ours: readonly string[];
  /** Errors of the page that are not there without us. */
  readonly more: readonly string[];
  /** Pixels that differ and are not on a mark. */
  readonly strayPixels: number;
  /** Quotes that are painted. */
  readonly quotes: number;
}

/** A page as it comes from its server. */
export interface Served {
  readonly url: string;
  readonly html: string;
}

const VIEWPORT = { width: 1000, height: 800 };
/** Until a page is taken for one that stays as it is. Milliseconds. */
const REST = 700;

/**
 * Shows the same page in a browser with the extension and in one without, and tells what differs. Scripts of the page
 * do not run and nothing is fetched: what differs is ours.
 */
export class WithAndWithout {
  readonly #with: ExtensionBrowser;
  readonly #plain: Browser;
  readonly #without: BrowserContext;
  readonly #canvas: Page;
  #served: Served = { url: '', html: '' };

  private constructor(extension: ExtensionBrowser, plain: Browser, without: BrowserContext, canvas: Page) {
    this.#with = extension;
    this.#plain = plain;
    this.#without = without;
    this.#canvas = canvas;
  }

  static async open(): Promise<WithAndWithout> {
    const extension = await launchExtension({ viewport: VIEWPORT });
    const plain = await chromium.launch({ executablePath: findChromium() ?? '' });
    const without = await plain.newContext({ viewport: VIEWPORT });
    const canvas = await plain.newPage();
    const pair = new WithAndWithout(extension, plain, without, canvas);
    for (const context of [extension.context, without]) await pair.#serveIn(context);
    return pair;
  }

  async compare(served: Served): Promise<Difference> {
    this.#served = served;
    const [one, other] = [await this.#load(this.#with.context), await this.#load(this.#without)];
    const marks = await marksOn(one.page);
    const shots = [await shoot(one.page), await shoot(other.page)];
    await Promise.all([one.page.close(), other.page.close()]);
    return {
      ours: one.errors.filter(({ isOurs }) => isOurs).map(({ text }) => text),
      more: one.errors
        .filter(({ isOurs, text }) => !isOurs && !other.errors.some((each) => each.text === text))
        .map(({ text }) => text),
      strayPixels: await this.#strayPixels(shots, marks.boxes),
      quotes: marks.quotes,
    };
  }

  async close(): Promise<void> {
    await this.#with.close();
    await this.#plain.close();
  }

  async #serveIn(context: BrowserContext): Promise<void> {
    await context.route(/^https?:/, (route) => {
      const request = route.request();
      if (!request.isNavigationRequest() || request.frame().parentFrame() || request.url() !== this.#served.url)
        return route.abort();
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "script-src 'none'" },
        body: this.#served.html,
      });
    });
  }

  async #load(context: BrowserContext): Promise<{ page: Page; errors: { isOurs: boolean; text: string }[] }> {
    const page = await context.newPage();
    const errors: { isOurs: boolean; text: string }[] = [];
    page.on('pageerror', (error) => {
      errors.push({ isOurs: /chrome-extension:|content-scripts/.test(error.stack ?? ''), text: String(error) });
    });
    page.on('console', (message) => {
      const isOurs = message.location().url.startsWith('chrome-extension:');
      // What cannot be fetched is the test's own doing.
      if (message.type() === 'error' && !/ERR_FAILED|Failed to load resource/.test(message.text()))
        errors.push({ isOurs, text: message.text() });
    });
    await page.goto(this.#served.url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
    await page.waitForTimeout(REST);
    return { page, errors };
  }

  /** Compared on a canvas of the browser without us, which has a decoder for pictures. */
  #strayPixels(shots: readonly string[], boxes: readonly Box[]): Promise<number> {
    return this.#canvas.evaluate(
      async ({ sources, marks }) => {
        const [one, other] = await Promise.all(
          sources.map(async (source) => {
            const bytes = Uint8Array.from(atob(source), (character) => character.charCodeAt(0));
            const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
            const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
            const context = canvas.getContext('2d');
            context?.drawImage(bitmap, 0, 0);
            return context?.getImageData(0, 0, bitmap.width, bitmap.height);
          }),
        );
        if (!one || !other || one.data.length !== other.data.length) return -1;
        let stray = 0;
        for (let at = 0; at < one.data.length; at += 4) {
          if ([0, 1, 2].every((channel) => one.data[at + channel] === other.data[at + channel])) continue;
          const [x, y] = [(at / 4) % one.width, Math.floor(at / 4 / one.width)];
          if (!marks.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)) stray++;
        }
        return stray;
      },
      { sources: shots, marks: boxes },
    );
  }
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Lines under words reach a little below them, and slanted letters beyond their end: share of the height of a line. */
const MARGIN = 0.4;

const marksOn = (page: Page): Promise<{ boxes: Box[]; quotes: number }> =>
  page.evaluate((margin) => {
    const boxes: Box[] = [];
    let quotes = 0;
    CSS.highlights.forEach((highlight, name) => {
      if (!name.startsWith('whosaid')) return;
      if (/-(?:direct|mixed|indirect)-/.test(name)) quotes += highlight.size;
      highlight.forEach((range) => {
        for (const { left, top, right, bottom, height } of (range as Range).getClientRects()) {
          const around = margin * height;
          boxes.push({ left: left - around, top: top - around, right: right + around, bottom: bottom + around });
        }
      });
    });
    return { boxes, quotes };
  }, MARGIN);

const shoot = async (page: Page): Promise<string> =>
  (await page.screenshot({ animations: 'disabled', caret: 'hide', timeout: 60_000 })).toString('base64');
