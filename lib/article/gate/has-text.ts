import { CJK_WEIGHT, hasCjk } from '../blocks/measure';
import type { Dom } from '../dom/dom';
import { saysWhen } from './days';
import { isDatedByHead, lettersNeeded } from './rate';
import type { HeadSignals } from './signals';

/** A stretch of text that counts, in letters: shorter ones are labels. */
const MIN_STRETCH = 30;
/** Of a stretch, so many characters are weighed: no page lives on one alone. */
const SAMPLE = 300;

/** A stretch with the date of the page is no longer, in characters. */
const MAX_DATE_STRETCH = 400;
/** And no shorter: `5/9/2024`. */
const MIN_DATE_STRETCH = 6;

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
 * Whether the page has as much running text as one with such an address and head needs: a look at its text nodes that
 * ends as soon as there is enough. Text in shadow trees and in frames of the same site is not counted; a page that has
 * any is given the benefit of the doubt.
 */
export const hasText = (dom: Dom, signals: HeadSignals): boolean => {
  const walker = dom.walkText();
  let isDated = isDatedByHead(signals) || dom.queryAll('time').length > 0;
  let letters = lettersNeeded(signals, isDated);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    if (data.length < MIN_DATE_STRETCH) continue;
    if (!isDated && isDate(data)) {
      isDated = true;
      letters = lettersNeeded(signals, true);
    } else if (data.length >= MIN_STRETCH / CJK_WEIGHT) sum += weigh(dom, node, data);
    if (sum >= letters) return true;
  }
  return dom.queryAll('iframe').some((frame) => hasFramedText(dom, frame)) || hasHost(dom);
};

const isDate = (data: string): boolean =>
  data.length < MAX_DATE_STRETCH && /\d/.test(data) && saysWhen(data.trim().toLowerCase());

const weigh = (dom: Dom, node: Node, data: string): number => {
  const sample = data.trim().slice(0, SAMPLE);
  const size = sample.length * (hasCjk(sample) ? CJK_WEIGHT : 1);
  const parent = size < MIN_STRETCH ? null : dom.parentNode(node);
  return parent && !SILENT.has(dom.localName(parent as Element)) ? size : 0;
};

/** Frames of other sites cannot be read, and most of a page's frames have nothing to say. */
const hasFramedText = (dom: Dom, frame: Element): boolean => {
  const root = dom.frameRoot(frame as HTMLIFrameElement);
  return root !== null && dom.textContent(root).length >= MIN_FRAMED;
};

const hasHost = (dom: Dom): boolean =>
  dom.hasCustomElement() &&
  dom.queryAll('*').some((element) => dom.localName(element).includes('-') && Boolean(dom.shadowRoot(element)));
