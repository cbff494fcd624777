/** What the article bench runs in the page: ours, and the peers beside it. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readPageInSlices } from '../../lib/article';

import { finish } from '../tools/finish';
import { tellArticle } from '../tools/tell-article';

const timed = <Result>(
  work: () => Result,
): { readonly result: Result; readonly ms: number; readonly changes: number } => {
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const start = performance.now();
  const result = work();
  const ms = performance.now() - start;
  const changes = observer.takeRecords().length;
  observer.disconnect();
  return { result, ms, changes };
};

/** Detection, and the blocks where it is an article: what the content script does on every page before it paints. */
export const ours = (url: string) => {
  const { ms, changes } = timed(() => finish(readPageInSlices(document, url)));
  return { ms, changes, ...tellArticle(document, url) };
};

export const readerable = () => {
  const { result, ms, changes } = timed(() => isProbablyReaderable(document));
  return { ms, changes, article: result };
};

export const readability = () => {
  const { result, ms, changes } = timed(() => new Readability(document.cloneNode(true) as Document).parse());
  return {
    ms,
    changes,
    article: result !== null,
    title: result?.title,
    byline: result?.byline,
    published: result?.publishedTime,
    text: result?.textContent,
  };
};

export const defuddle = (url: string) => {
  const { result, ms, changes } = timed(() => new Defuddle(document, { url }).parse());
  const text = new DOMParser().parseFromString(result.content, 'text/html').body.textContent;
  return { ms, changes, article: true, title: result.title, byline: result.author, published: result.published, text };
};
