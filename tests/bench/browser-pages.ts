import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Route } from 'playwright-core';
import { build } from 'vite';
import { decodePage } from '../tools/read-page';
import { PAGES_FOLDER, type SavedPage } from './saved-pages';

/** One script with what the entry exports as properties of `globalThis.bench`. */
export const bundle = async (entry: string): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, target: 'es2023', lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
};

/** A saved page's own address, or one that leads nowhere. */
const addressOf = ({ id, url }: SavedPage): string =>
  /^https?:/.test(url) ? url.replace(/#.*/, '') : `http://saved.invalid/${id}`;

/** Serves saved pages to a real browser as their sites would, but no scripts run and nothing else is fetched. */
export class BrowserPages {
  readonly #browser: Browser;
  readonly #context: BrowserContext;
  #page: Page;
  #html = '';
  #address = '';
  #served = 0;

  private constructor(browser: Browser, context: BrowserContext, page: Page) {
    this.#browser = browser;
    this.#context = context;
    this.#page = page;
  }

  static async open(): Promise<BrowserPages> {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
    const context = await browser.newContext();
    const pages = new BrowserPages(browser, context, await context.newPage());
    await context.route('**/*', (route) => pages.#answer(route));
    return pages;
  }

  async load(page: SavedPage): Promise<Page> {
    this.#html = decodePage(readFileSync(path.join(PAGES_FOLDER, page.file)));
    this.#address = addressOf(page);
    if (++this.#served % 100 === 0) await this.#renew();
    await this.#page.goto(this.#address, { waitUntil: 'domcontentloaded' });
    return this.#page;
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  /** A tab that has seen hundreds of pages is slow, and its memory is the browser's. */
  async #renew(): Promise<void> {
    await this.#page.close();
    this.#page = await this.#context.newPage();
  }

  #answer(route: Route): Promise<void> {
    const request = route.request();
    if (!request.isNavigationRequest() || request.frame() !== this.#page.mainFrame()) return route.abort();
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "script-src 'none'" },
      body: this.#html,
    });
  }
}
