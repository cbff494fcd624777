import type { Page } from 'playwright-core';

/**
 * From now on, shadow roots that the extension makes on this page can be entered: what tests a page from inside is
 * shut out of closed ones. The extension's scripts have a world of their own, in which this is done.
 */
export const openUpShadows = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (!context.origin.startsWith('chrome-extension://')) return;
    const expression = `{
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (options) { return attachShadow.call(this, { ...options, mode: 'open' }) };
    }`;
    void session.send('Runtime.evaluate', { contextId: context.id, expression }).catch(() => undefined);
  });
  await session.send('Runtime.enable');
};
