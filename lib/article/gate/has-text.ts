import { CJK_WEIGHT, hasCjk } from '../blocks/measure';
import type { Dom } from '../dom/dom';
import { saysWhen } from './days';
import { isDatedByHead, lettersNeeded, SHORTEST_TEXT } from './rate';
import type { HeadSignals } from './signals';

/** A stretch of text that counts, in letters: shorter ones are labels. */
const MIN_STRETCH = 30;
/** Of a stretch, so many characters are weighed: no page lives on one alone. */
const SAMPLE = 300;

/** A stretch with the date of the page is no longer, in characters. */
const MAX_DATE_STRETCH = 400;
/** And no shorter: `5/9/2024`. */
const MIN_DATE_STRETCH = 6;

/** The text of an article stands together: paragraphs in an element, or each in so many of its own. */
const MAX_DEPTH = 4;

/** Characters in a frame that are worth a walk. */
const MIN_FRAMED = 200;

const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'option', 'textarea', 'title', 'template']);

/**
 * Whether the page has as much running text in one place as one with such an address and head needs: a look at its text
 * nodes that ends as soon as there is enough. A list has much text, too, but each entry its own. Text in shadow trees
 * and in frames of the same site is not counted; a page that has any is given the benefit of the doubt.
 */
export const hasText = (dom: Dom, signals: HeadSignals): boolean =>
  hasOwnText(dom, signals) || dom.queryAll('iframe').some((frame) => hasFramedText(dom, frame)) || hasHost(dom);

/**
 * Dates are dear to look for, and most pages have too little text even with one. Where any text is enough, the walk
 * finds it.
 */
const hasOwnText = (dom: Dom, signals: HeadSignals): boolean => {
  const undated = lettersNeeded(signals, false);
  if (undated <= SHORTEST_TEXT) return true;
  const places = new Places(dom);
  return (
    places.reach(lettersNeeded(signals, true)) &&
    (isDatedByHead(signals) || places.most >= undated || isDatedByText(dom) || places.reach(undated))
  );
};

const isDatedByText = (dom: Dom): boolean => {
  if (dom.queryAll('time').length) return true;
  const walker = dom.walkText();
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (isDate((node as Text).data) && !SILENT.has(parentName(dom, node))) return true;
  return false;
};

const parentName = (dom: Dom, node: Node): string => {
  const parent = dom.parentNode(node);
  return parent ? dom.localName(parent as Element) : '';
};

const isDate = (data: string): boolean =>
  data.length >= MIN_DATE_STRETCH &&
  data.length < MAX_DATE_STRETCH &&
  /\d/.test(data) &&
  saysWhen(data.trim().toLowerCase());

/** Letters of running text by the elements that hold them. */
class Places {
  /** In the element with the most, as far as that was counted. */
  most = 0;
  readonly #dom: Dom;
  readonly #walker: TreeWalker;
  readonly #letters = new Map<Node, number>();
  /** What was read and has not been counted where it stands: that is dear, and most pages have too little in all. */
  #uncounted: { readonly parent: Node; readonly size: number }[] = [];
  #sum = 0;

  constructor(dom: Dom) {
    this.#dom = dom;
    this.#walker = dom.walkText();
  }

  /** Reads on until an element holds so many; false if none does. */
  reach(letters: number): boolean {
    const walker = this.#walker;
    while (this.most < letters) {
      const node = walker.nextNode();
      if (!node) return false;
      const { data } = node as Text;
      if (data.length >= MIN_STRETCH / CJK_WEIGHT) this.#add(node, data);
      if (this.#sum >= letters) this.#count();
    }
    return true;
  }

  #add(node: Node, data: string): void {
    const sample = data.length > SAMPLE ? data.trim().slice(0, SAMPLE) : data;
    const isCjk = hasCjk(sample);
    if (!isCjk && sample.length < MIN_STRETCH) return;
    const size = sample.trim().length * (isCjk ? CJK_WEIGHT : 1);
    const parent = size < MIN_STRETCH ? null : this.#dom.parentNode(node);
    const name = parent && this.#dom.localName(parent as Element);
    if (!name || name === 'a' || SILENT.has(name)) return;
    this.#uncounted.push({ parent, size });
    this.#sum += size;
  }

  #count(): void {
    for (const { parent, size } of this.#uncounted) {
      let place: Node | null = parent;
      for (let depth = 0; place && depth < MAX_DEPTH; depth++) {
        const letters = (this.#letters.get(place) ?? 0) + size;
        this.#letters.set(place, letters);
        if (letters > this.most) this.most = letters;
        place = this.#dom.parentNode(place);
      }
    }
    this.#uncounted = [];
  }
}

/** Frames of other sites cannot be read, and most of a page's frames have nothing to say. */
const hasFramedText = (dom: Dom, frame: Element): boolean => {
  const root = dom.frameRoot(frame as HTMLIFrameElement);
  return root !== null && dom.textContent(root).length >= MIN_FRAMED;
};

const hasHost = (dom: Dom): boolean => dom.customElements().some((element) => Boolean(dom.shadowRoot(element)));
