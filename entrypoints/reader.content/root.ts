import annotationCss from '../../components/annotation/annotation.css?inline';
import pageCss from '../../components/page/page.css?inline';
import quoteCss from '../../components/quote/quote.css?inline';
import tokensCss from '../../components/ui/tokens.css?inline';
import uiCss from '../../components/ui/ui.css?inline';
import { uiLanguage } from '../../lib/i18n';

const CSS_OF_OURS = [pageCss, tokensCss, uiCss, quoteCss, annotationCss].join('\n');

export interface Root {
  readonly host: HTMLElement;
  /** Holds what is shown. */
  readonly layer: HTMLElement;
}

/** What a reader does in our interface is nobody else's business: pages have keys of their own, and traps for focus. */
const OWN_EVENTS = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'cut', 'focusin', 'focusout'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'touchstart', 'touchend'],
];

/**
 * A sheet that is adopted is under no policy of the page. Firefox does not let an extension’s script adopt one (bug
 * 1928865), but exempts from the policy of the page the text that such a script gives to an element of style.
 */
const addStyles = (scope: ShadowRoot | Document, place: ShadowRoot | HTMLElement): void => {
  try {
    // Of the window that it is for: no other may adopt it.
    const { CSSStyleSheet } = ('host' in scope ? window : scope.defaultView) as typeof globalThis;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS_OF_OURS);
    scope.adoptedStyleSheets = [sheet];
  } catch {
    const style = Document.prototype.createElement.call(document, 'style');
    style.textContent = CSS_OF_OURS;
    place.append(style);
  }
};

/**
 * The one element we put on a page, made when the reader first asks for something. Its layer is one of the browser's
 * top layer: over everything, and in the window's own pixels whatever the page does to its root.
 */
export const createRoot = (): Root => {
  const host = Document.prototype.createElement.call(document, 'div');
  const shadow = host.attachShadow({ mode: 'closed' });
  addStyles(shadow, shadow);
  const layer = Document.prototype.createElement.call(document, 'div');
  layer.className = 'layer';
  layer.popover = 'manual';
  layer.lang = uiLanguage();
  shadow.append(layer);
  for (const type of OWN_EVENTS) shadow.addEventListener(type, (event) => event.stopPropagation());
  return { host, layer };
};

/** The place for fields in the empty document of a frame of ours. What is typed there is heard there alone. */
export const dressPage = (page: Document, onKey: (event: KeyboardEvent) => void): HTMLElement => {
  page.documentElement.lang = uiLanguage();
  addStyles(page, page.head);
  page.addEventListener('keydown', onKey);
  // Not the body itself, which is as high as its frame where a document says nothing of its kind.
  const place = Document.prototype.createElement.call(document, 'div');
  place.className = 'in-frame';
  page.body.style.margin = '0';
  page.body.append(place);
  return place;
};
