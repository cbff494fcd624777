import { articlePage } from './article';

/** Runs before anything else of the page. */
const first = (script: string): string => articlePage({}, { head: `<script>${script}</script>` });

/** A function of the platform that tells `leaks` of every text with the reader's secret that goes through it. */
const WATCH = `
  globalThis.leaks = [];
  const SECRET = 'the' + '-secret';
  let isTelling = false;
  const tell = (where, values) => {
    if (isTelling) return;
    isTelling = true;
    for (const value of values) {
      let text = '';
      try { text = typeof value === 'string' ? value : (value && value.outerHTML) || (value && value.data) || ''; } catch {}
      if (typeof text === 'string' && text.includes(SECRET)) globalThis.leaks.push(where);
    }
    isTelling = false;
  };
  const watch = (object, name, where) => {
    const descriptor = Object.getOwnPropertyDescriptor(object, name);
    if (!descriptor || !descriptor.configurable) return;
    for (const kind of ['value', 'get', 'set']) {
      const original = descriptor[kind];
      if (typeof original !== 'function') continue;
      descriptor[kind] = function (...values) {
        tell(where, values);
        return new.target ? Reflect.construct(original, values, new.target) : Reflect.apply(original, this, values);
      };
    }
    try { Object.defineProperty(object, name, descriptor); } catch {}
  };`;

const watchAll = (prototypes: string): string =>
  first(`${WATCH}
  for (const [where, object] of Object.entries({ ${prototypes} }))
    for (const name of Object.getOwnPropertyNames(object))
      if (name !== 'constructor' && name !== 'toString' && name !== 'hasInstance') watch(object, name, where + '.' + name);`);

/** Pages that lie in wait in their own world: patched platforms, elements in the place of properties, floods. */
export const WORLDS: Readonly<Record<string, string>> = {
  'watches every text, list, map and promise': watchAll(
    'String: String.prototype, Map: Map.prototype, Set: Set.prototype, WeakMap: WeakMap.prototype, JSON, RegExp: RegExp.prototype',
  ),
  'watches every node, element and document': watchAll(
    'Node: Node.prototype, Element: Element.prototype, HTMLElement: HTMLElement.prototype, Document: Document.prototype, CharacterData: CharacterData.prototype',
  ),
  'watches every event, shadow and style sheet': watchAll(
    'EventTarget: EventTarget.prototype, ShadowRoot: ShadowRoot.prototype, CSSStyleSheet: CSSStyleSheet.prototype, Event: Event.prototype, MessageEvent: MessageEvent.prototype',
  ),
  'opens every shadow root': first(`
    const attach = Element.prototype.attachShadow;
    globalThis.roots = [];
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, { ...options, mode: 'open' });
      globalThis.roots.push(root);
      return root;
    };`),
  'keeps highlights from being made': first(`
    CSS.highlights.set = () => { throw new Error('no'); };
    globalThis.Highlight = class { constructor() { throw new Error('no'); } };`),
  'freezes its prototypes': first(
    'for (const type of [Object, Array, String, Map, Set, Promise, Node, Element, Document, EventTarget]) Object.freeze(type.prototype);',
  ),
  'pollutes the prototype of all': first(`
    for (const name of ['type', 'ok', 'value', 'name', 'mode', 'id', 'quote', 'signal', 'capture'])
      Object.defineProperty(Object.prototype, name, { get: () => 'polluted', set: () => undefined, configurable: true });`),
  'throws from every getter of its nodes': first(`
    for (const name of ['textContent', 'nodeValue', 'parentNode', 'childNodes', 'firstChild', 'nextSibling'])
      Object.defineProperty(Node.prototype, name, { get() { throw new Error('no'); } });`),
  'has its own MutationObserver, Range and TreeWalker': first(`
    for (const name of ['MutationObserver', 'Range', 'TreeWalker', 'StaticRange', 'Selection', 'ResizeObserver'])
      globalThis[name] = class { constructor() { throw new Error('no'); } };`),
  'has its own clock': first(`
    performance.now = () => NaN; Date.now = () => -1; globalThis.setTimeout = () => 0; globalThis.queueMicrotask = () => {};`),
  'defines our elements': first(`
    customElements.define('who-said', class extends HTMLElement { connectedCallback() { globalThis.pwned = 1; } });`),
  'stops every event before it comes to anybody': first(`
    for (const type of ['click', 'pointermove', 'pointerup', 'keydown', 'keyup', 'contextmenu', 'selectionchange'])
      addEventListener(type, (event) => { event.stopImmediatePropagation(); }, true);`),
  'forbids everything by policy': articlePage(
    {},
    {
      head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox">`,
    },
  ),
  'has a default policy of Trusted Types that writes scripts': first(`
    trustedTypes.createPolicy('default', { createHTML: () => '<img src=x onerror="globalThis.pwned=1">', createScript: () => 'globalThis.pwned=1' });`),
  ...Object.fromEntries(
    ['form', 'img', 'embed', 'object'].map((tag) => [
      `has ${tag}s in the place of the document’s properties`,
      articlePage(
        {},
        {
          body: [
            'body',
            'head',
            'title',
            'URL',
            'documentElement',
            'querySelector',
            'querySelectorAll',
            'createTreeWalker',
            'createRange',
            'createElement',
            'createTextNode',
            'getSelection',
            'addEventListener',
            'removeEventListener',
            'cookie',
            'readyState',
            'defaultView',
            'activeElement',
            'adoptedStyleSheets',
            'scrollingElement',
            'firstChild',
            'childNodes',
            'location',
            'baseURI',
            'caretPositionFromPoint',
            'elementFromPoint',
            'execCommand',
            'nodeType',
            'ownerDocument',
          ]
            .map((name) => `<${tag} name="${name}" id="${name}" hidden></${tag}>`)
            .join(''),
        },
      ),
    ]),
  ),
  'has inputs in the place of a form’s properties': articlePage().replace(
    /<article>([\s\S]*)<\/article>/,
    (_, inner: string) =>
      `<form>${[
        'firstChild',
        'nextSibling',
        'parentNode',
        'parentElement',
        'childNodes',
        'children',
        'nodeType',
        'nodeName',
        'tagName',
        'localName',
        'textContent',
        'attributes',
        'getAttribute',
        'closest',
        'matches',
        'isConnected',
        'ownerDocument',
        'scrollIntoView',
        'getBoundingClientRect',
        'shadowRoot',
        'contains',
        'querySelector',
        'id',
        'className',
        'style',
      ]
        .map((name) => `<input name="${name}" type="hidden">`)
        .join('')}<article>${inner}</article></form>`,
  ),
  'frames with the names of its globals': articlePage(
    {},
    {
      body: ['CSS', 'Highlight', 'Range', 'chrome', 'browser', 'setTimeout', 'performance', 'location', 'whosaid']
        .map((name) => `<iframe name="${name}" srcdoc="x" hidden></iframe><a id="${name}"></a>`)
        .join(''),
    },
  ),
  'takes our element away whenever it comes': first(`
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node.parentNode === document.documentElement && node.localName === 'div') node.remove();
    }).observe(document, { childList: true, subtree: true });`),
  'clones and reads whatever is put into it': first(`
    globalThis.seen = [];
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes)
        if (node.outerHTML !== undefined) globalThis.seen.push(node.outerHTML, node.cloneNode(true).outerHTML, String(node.shadowRoot));
    }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });`),
};
