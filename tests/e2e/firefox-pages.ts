import type { Browser, Page } from 'puppeteer-core';

/** The extension's own pages have an address by this in a browser that is started with `OWN_PAGES`. */
const UUID = '6b0c3f52-3f0e-4a57-9d5a-6f7f0c0a9d11';

/** WebDriver may not open pages of an extension; the browser's own window may, with this. */
export const OWN_PAGES = {
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ 'whosaid@whosaid.example': UUID }) },
};

interface Context {
  readonly context: string;
  readonly url: string;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

type Evaluation =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** How long a page may take to show what is waited for. Milliseconds. */
const PATIENCE = 10_000;

/** A page of the extension in Firefox, opened as a tab in front: those behind it have their timers slowed down. */
export class FirefoxPage {
  readonly #connection: Connection;
  readonly #context: string;

  private constructor(connection: Connection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  static async open(browser: Browser, file: string): Promise<FirefoxPage> {
    const { connection } = browser as unknown as { connection: Connection };
    const url = `moz-extension://${UUID}/${file}`;
    const [window] = await contextsOf(connection, { 'moz:scope': 'chrome' });
    await connection.send('script.evaluate', {
      expression: `void (gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }))`,
      target: { context: window?.context },
      awaitPromise: false,
    });
    for (let tries = 0; tries < 100; tries++) {
      const found = (await contextsOf(connection, {})).find((each) => each.url === url);
      if (found) return new FirefoxPage(connection, found.context);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${file} has not opened`);
  }

  /** What the body of an asynchronous function gives in the page. */
  async run<Result>(body: string): Promise<Result> {
    const { result } = await this.#connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (async () => { ${body} })()) ?? null))()`,
      target: { context: this.#context },
      awaitPromise: true,
    });
    const evaluation = result as Evaluation;
    if (evaluation.type !== 'success') throw new Error(evaluation.exceptionDetails.text);
    return JSON.parse(evaluation.result.value) as Result;
  }

  /** Waits until an expression is true in the page. */
  waitFor(expression: string): Promise<void> {
    return this.run(`
      const end = Date.now() + ${PATIENCE};
      while (Date.now() < end) {
        if (${expression}) return;
        await new Promise((done) => setTimeout(done, 100));
      }
      throw new Error(${JSON.stringify(`not so: ${expression}`)} + ' in ' + document.body.innerText.slice(0, 500));`);
  }

  /** Waits for words to be shown. */
  waitForText(words: string): Promise<void> {
    return this.waitFor(`document.body.innerText.includes(${JSON.stringify(words)})`);
  }

  /** Presses the last button with these words, that of an open dialog before those behind it. */
  async press(words: string): Promise<void> {
    const found = `[...document.querySelectorAll('button')].filter((each) => each.textContent.trim() === ${JSON.stringify(words)} && !each.disabled).at(-1)`;
    await this.waitFor(found);
    await this.run(`${found}.click()`);
  }

  async close(): Promise<void> {
    await this.#connection.send('browsingContext.close', { context: this.#context });
  }
}

const contextsOf = async (connection: Connection, scope: object): Promise<Context[]> => {
  const { result } = await connection.send('browsingContext.getTree', { ...scope, maxDepth: 0 });
  return (result as { contexts: Context[] }).contexts;
};

/** The middle of the first line of the first painted direct quote. */
export const pointAtQuote = (page: Page): Promise<{ x: number; y: number }> =>
  page.evaluate(() => {
    let found: { x: number; y: number } | null = null;
    CSS.highlights.forEach((highlight, name) => {
      if (found || !name.startsWith('whosaid-direct-')) return;
      const range = [...(highlight as unknown as Set<Range>)][0];
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range?.getClientRects()[0];
      if (box) found = { x: box.left + 20, y: box.top + box.height / 2 };
    });
    if (!found) throw new Error('no direct quote is painted');
    return found;
  });
