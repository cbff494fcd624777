/**
 * What a reader types into our interface on a page is not the page's business. A closed shadow root hides elements, but
 * events of the keyboard leave it, and the page hears them on its way down before we do, unless we listen first: on the
 * window, from the start of the page on.
 */

/** Events that tell what is typed, pasted or dropped. */
const TELLING = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'textInput', 'input', 'paste', 'cut', 'drop', 'dragstart'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
] as const;

/** Where our interface is on the page. */
export interface Protected {
  readonly host: Element;
  readonly shadow: ShadowRoot;
  /** Hears the keys that are typed there; the page's document does not. */
  readonly onKey: (event: KeyboardEvent) => void;
}

export class Privacy {
  #protected: Protected | null = null;

  constructor(view: EventTarget) {
    const options = { capture: true };
    // From the prototype: an element named `addEventListener` would stand before the window's own.
    const listen = EventTarget.prototype.addEventListener;
    for (const type of TELLING) listen.call(view, type, (event) => this.#hear(event), options);
  }

  protect(place: Protected): void {
    this.#protected = place;
  }

  /** Stops what happens in our interface on the way to it, and lets it happen there again, where nobody else hears. */
  #hear(event: Event): void {
    const place = this.#protected;
    if (!place || event.target !== place.host) return;
    const target = place.shadow.activeElement;
    // Keys on a button tell nothing, and what is dragged comes from anywhere.
    if (!isTextField(target) && !/^dr/.test(event.type)) return;
    event.stopImmediatePropagation();
    if (event.isTrusted && event instanceof KeyboardEvent && event.type === 'keydown') place.onKey(event);
    const isWanted = event.isTrusted && (target === null || target.dispatchEvent(copyOf(event)));
    if (!isWanted) event.preventDefault();
  }
}

const isTextField = (element: Element | null): boolean =>
  element?.localName === 'textarea' || element?.localName === 'input';

/** The same event for inside: it does not leave the shadow root. */
const copyOf = (event: Event): Event => {
  const { bubbles, cancelable } = event;
  const options = { bubbles, cancelable, composed: false };
  if (event instanceof KeyboardEvent) {
    const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
    const keys = { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey };
    return new KeyboardEvent(event.type, { ...options, ...keys });
  }
  if (event instanceof InputEvent) {
    const { data, inputType, isComposing } = event;
    return new InputEvent(event.type, { ...options, data, inputType, isComposing });
  }
  return new Event(event.type, options);
};

/** Scripts of an extension share one global object on a page, which the page's own scripts cannot see. */
const KEY = Symbol.for('whosaid privacy');
const world = globalThis as { [KEY]?: Privacy };

/** For a script that runs before those of the page. */
export const listenFirst = (): void => {
  world[KEY] ??= new Privacy(window);
};

/** Keeps what is typed in a place from the page, where we were there before its scripts. */
export const protect = (place: Protected): void => world[KEY]?.protect(place);
