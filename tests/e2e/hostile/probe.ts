import type { BrowserContext, Page } from 'playwright-core';

/** What a page of ours holds that no text may have made. */
export const strangeIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const { pwned } = globalThis as { pwned?: unknown };
    if (pwned !== undefined) found.push('code has run');
    if (({} as { polluted?: unknown }).polluted !== undefined) found.push('the prototype is polluted');
    const ours = (element: Element): boolean =>
      element instanceof HTMLScriptElement && element.src.startsWith('chrome-extension:');
    for (const element of document.querySelectorAll(
      'script, img, iframe, object, embed, base, form, audio, video, style',
    ))
      if (!ours(element) && !(element instanceof HTMLFormElement && element.closest('.card, .dialog, main')))
        found.push(element.outerHTML.slice(0, 100));
    for (const element of document.querySelectorAll('*')) {
      for (const { name } of element.attributes) if (name.startsWith('on')) found.push(`${element.localName}[${name}]`);
      const href = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      if (/^\s*(?:javascript|data|vbscript):/i.test(href)) found.push(href.slice(0, 100));
    }
    return found;
  });

/** Notes every dialog, and every page that opens by itself. */
export const watchDialogs = (context: BrowserContext): string[] => {
  const dialogs: string[] = [];
  context.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss().catch(() => undefined);
  });
  return dialogs;
};

/** Errors that our scripts make on a page; the page's own are its own affair. */
export const listenForOurErrors = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    if (/chrome-extension:|content-scripts/.test(error.stack ?? '')) errors.push(String(error));
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.startsWith('chrome-extension:'))
      errors.push(message.text());
  });
  return errors;
};
