import type { Page } from 'playwright-core';
import { draftOfSpan } from '../../../lib/anchoring';
import type { AnnotatedArticle } from '../../../lib/annotations';

type Answer = { readonly ok: boolean; readonly reason?: string; readonly value?: unknown };

/** Asks the background from a page of the extension. */
export const ask = (page: Page, message: object): Promise<Answer> =>
  page.evaluate((sent) => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<Answer> } } };
    return chrome.runtime.sendMessage(sent);
  }, message);

/** Keeps words of an article with a note, as the popup of its page would. */
export const keepNote = async (library: Page, url: string, words: string, note: string): Promise<string> => {
  const draft = { ...draftOfSpan(words, [0, words.length]), note };
  const answer = await ask(library, {
    type: 'save-annotations',
    article: { url, title: url, site: null, byline: null, published: null, lang: 'en' },
    addresses: [url],
    drafts: [draft],
  });
  if (!answer.ok) throw new Error(`not kept: ${JSON.stringify(answer)}`);
  return draft.id;
};

/** Everything that is kept. */
export const keptIn = async (library: Page): Promise<readonly AnnotatedArticle[]> =>
  (await ask(library, { type: 'library' })).value as readonly AnnotatedArticle[];
