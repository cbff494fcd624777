import { isCjk } from '../blocks/measure';
import type { Dom } from '../dom/dom';

/** Letters of running text that a page with an article has at the least: the shortest of 250 news pages has 308. */
const MIN_TEXT = 250;
/** A stretch of text that counts, in letters: shorter ones are labels. */
const MIN_STRETCH = 30;
/** Stretches longer than this are weighed by their beginning: it is enough. */
const SAMPLE = 300;

const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'a',
  'option',
  'textarea',
  'title',
  'template',
]);

const letters = (text: string): number => {
  let size = 0;
  for (let index = 0; index < Math.min(text.length, SAMPLE); index++) {
    const code = text.charCodeAt(index);
    if (code > 0x20) size += isCjk(code) ? 2.5 : 1;
  }
  return size;
};

/**
 * Whether the page has as much running text as an article needs: a look at its text nodes that ends as soon as there
 * is enough. Text in shadow trees and frames is not looked at; a page that has any is given the benefit of the doubt.
 */
export const hasText = (dom: Dom): boolean => {
  const walker = dom.walkText();
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    if (data.length < MIN_STRETCH / 2.5) continue;
    const size = letters(data);
    const parent = size < MIN_STRETCH ? null : dom.parentNode(node);
    if (parent && !SILENT.has(dom.localName(parent as Element))) sum += size;
    if (sum >= MIN_TEXT) return true;
  }
  return dom.queryAll('*').some((element) => {
    const tag = dom.localName(element);
    return tag === 'iframe' || (tag.includes('-') && Boolean(dom.shadowRoot(element)));
  });
};
