import { CJK_WEIGHT, hasCjk } from '../blocks/measure';
import type { Dom } from '../dom/dom';

/** A stretch of text that counts, in letters: shorter ones are labels. */
const MIN_STRETCH = 30;
/** Of a stretch, so many characters are weighed: no page lives on one alone. */
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

/**
 * Whether the page has so many letters of running text: a look at its text nodes that ends as soon as there are
 * enough. Text in shadow trees and frames is not looked at; a page that has any is given the benefit of the doubt.
 */
export const hasText = (dom: Dom, letters: number): boolean => {
  const walker = dom.walkText();
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    if (data.length < MIN_STRETCH / CJK_WEIGHT) continue;
    const sample = data.trim().slice(0, SAMPLE);
    const size = sample.length * (hasCjk(sample) ? CJK_WEIGHT : 1);
    const parent = size < MIN_STRETCH ? null : dom.parentNode(node);
    if (parent && !SILENT.has(dom.localName(parent as Element))) sum += size;
    if (sum >= letters) return true;
  }
  return dom.queryAll('*').some((element) => {
    const tag = dom.localName(element);
    return tag === 'iframe' || (tag.includes('-') && Boolean(dom.shadowRoot(element)));
  });
};
