import { CJK_WEIGHT, hasCjk } from '../blocks/measure';
import type { Dom } from '../dom/dom';

/** A stretch of text that counts, in letters: shorter ones are labels. */
const MIN_STRETCH = 30;
/** Of a stretch, so many characters are weighed: no page lives on one alone. */
const SAMPLE = 300;

/** Characters in a frame that are worth a walk. */
const MIN_FRAMED = 200;

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
 * enough. Text in shadow trees and in frames of the same site is not counted; a page that has any is given the benefit
 * of the doubt.
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
  return dom.queryAll('iframe').some((frame) => hasFramedText(dom, frame)) || dom.queryAll('*').some(isHost(dom));
};

/** Frames of other sites cannot be read, and most of a page's frames have nothing to say. */
const hasFramedText = (dom: Dom, frame: Element): boolean => {
  const root = dom.frameRoot(frame as HTMLIFrameElement);
  return root !== null && dom.textContent(root).length >= MIN_FRAMED;
};

const isHost =
  (dom: Dom) =>
  (element: Element): boolean =>
    dom.localName(element).includes('-') && Boolean(dom.shadowRoot(element));
