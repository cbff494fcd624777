import type { CDPSession, Page } from 'playwright-core';

/** Looks at a page from a world of its own, into which the page cannot reach; acts in those of others when asked to. */
export class Inspector {
  readonly #session: CDPSession;
  readonly #world: number;
  readonly #ours: () => number | undefined;

  private constructor(session: CDPSession, world: number, ours: () => number | undefined) {
    this.#session = session;
    this.#world = world;
    this.#ours = ours;
  }

  static async of(page: Page): Promise<Inspector> {
    const session = await page.context().newCDPSession(page);
    let ours: number | undefined;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) ours ??= context.id;
    });
    await session.send('Runtime.enable');
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    return new Inspector(session, executionContextId, () => ours);
  }

  /** In the inspector's own world. */
  async look<Result>(expression: string): Promise<Result> {
    return this.#evaluate(expression, this.#world) as Promise<Result>;
  }

  /** In the page's own world. */
  async inPage<Result>(expression: string): Promise<Result> {
    return this.#evaluate(expression) as Promise<Result>;
  }

  /** In the world of our own content script: what a page could do that had taken it over. */
  async asContentScript<Result>(expression: string): Promise<Result> {
    const ours = this.#ours();
    if (ours === undefined) throw new Error('our content script is not there');
    return this.#evaluate(expression, ours) as Promise<Result>;
  }

  /** The words that are painted as quotes, white space as one space. */
  quotes(): Promise<string[]> {
    return this.look(`(() => {
      const texts = [];
      CSS.highlights.forEach((highlight, name) => {
        if (/^whosaid-(?:direct|mixed|indirect)-/.test(name))
          highlight.forEach((range) => texts.push(String(range).replace(/\\s+/g, ' ').trim()));
      });
      return texts;
    })()`);
  }

  savedCount(): Promise<number> {
    return this.look(`(() => {
      let count = 0;
      CSS.highlights.forEach((highlight, name) => { if (name.startsWith('whosaid-saved')) count += highlight.size; });
      return count;
    })()`);
  }

  /** A point on the painted quote with these words, scrolled into view. CSS pixels of the window. */
  pointAt(words: string): Promise<{ x: number; y: number }> {
    return this.look(`(() => {
      let point = null;
      CSS.highlights.forEach((highlight, name) => highlight.forEach((range) => {
        if (point || !/^whosaid-(?:direct|mixed|indirect)-/.test(name) || !String(range).includes(${JSON.stringify(words)})) return;
        range.startContainer.parentElement.scrollIntoView({ block: 'center' });
        const [box] = range.getClientRects();
        if (box) point = { x: box.left + Math.min(60, box.width / 2), y: box.top + box.height / 2 };
      }));
      if (!point) throw new Error('not painted');
      return point;
    })()`);
  }

  async #evaluate(expression: string, contextId?: number): Promise<unknown> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      ...(contextId === undefined ? {} : { contextId }),
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}
