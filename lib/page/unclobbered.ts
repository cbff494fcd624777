/**
 * `<img name="getSelection">` puts an element of the page in the place of a property of its document, and
 * `<input name="closest">` in that of a form (HTML, "named properties"), in an extension's own world too. What stands on
 * the prototypes cannot be shadowed so.
 */

export const selectionOf = (page: Document): Selection | null => Document.prototype.getSelection.call(page);

export const rootOf = (page: Document): HTMLElement | null => documentElement.call(page);

export const closestOf = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

export const scrollTo = (element: Element, options: ScrollIntoViewOptions): void =>
  Element.prototype.scrollIntoView.call(element, options);

export const listenOn = <Type extends keyof DocumentEventMap>(
  page: Document,
  type: Type,
  listener: (event: DocumentEventMap[Type]) => void,
  options: AddEventListenerOptions,
): void => EventTarget.prototype.addEventListener.call(page, type, listener as EventListener, options);

const documentElement = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get as (
  this: Document,
) => HTMLElement | null;
