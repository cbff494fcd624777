/** The accessor or method `name` from the prototypes of an object, never a property of the object itself. */
const memberOf = (object: object, name: string): ((this: object, ...args: unknown[]) => unknown) | undefined => {
  for (let prototype = Object.getPrototypeOf(object); prototype; prototype = Object.getPrototypeOf(prototype)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor.get ?? descriptor.value;
  }
  return undefined;
};

/**
 * A function of the node for the accessor or method `name`; answers undefined where the platform lacks it. Bound, not
 * wrapped: a wrapper is interpreted at each of the tens of thousands of calls on a page.
 */
const reader = <Result, First = unknown, Second = unknown>(
  object: object,
  name: string,
): ((node: object, first?: First, second?: Second) => Result) => {
  const member = memberOf(object, name) ?? nothing;
  return Function.prototype.call.bind(member) as (node: object, first?: First, second?: Second) => Result;
};

const nothing = (): undefined => undefined;

/**
 * Reads a DOM that may lie. `<form><input name="firstChild">` and `<img name="body">` put page elements in the place of
 * properties of the form and of the document (HTML, "named properties"), in an extension's isolated world too. What
 * stands on the prototypes cannot be shadowed so; it is taken from the prototypes of the page's own objects, so that
 * no global is needed, and it works on nodes of any realm. Nothing here writes.
 */
export interface Dom {
  readonly document: Document;
  readonly root: Element;
  firstChild(node: Node): ChildNode | null;
  nextSibling(node: Node): ChildNode | null;
  parentNode(node: Node): ParentNode | null;
  nodeType(node: Node): number;
  textContent(node: Node): string;
  isConnected(node: Node): boolean;
  localName(element: Element): string;
  attribute(element: Element, name: string): string | null;
  shadowRoot(element: Element): ShadowRoot | null | undefined;
  /**
   * The root of the document in a frame of the same origin, unless that is a design-mode editor. For each frame that is
   * looked into the browser makes a world, which takes longer than to read the page: those that load nothing, where
   * scripts hide things, and those with an address of another site are taken to have none.
   */
  frameRoot(frame: HTMLIFrameElement): Element | null;
  /** False where the element or one around it has no box; true where the platform cannot tell. */
  isShown(element: Element): boolean;
  /** The text nodes of the document, in order. */
  walkText(): TreeWalker;
  /** The elements of the document whose names have a hyphen. */
  customElements(): readonly Element[];
  /** All elements of the document that match, in document order; nothing in shadow trees or frames. */
  queryAll(selector: string): readonly Element[];
  /** The same inside a shadow root, or the root of a framed document. */
  queryIn(container: Node, selector: string): readonly Element[];
}

const ELEMENT = 1;

/** Addresses of frames that load nothing. */
const NO_ADDRESS = /^\s*(?:$|about:|javascript:)/i;
/** The host of an address that need not be of the page's own site. */
const HOST = /^\s*(?:https?:)?[\\/]{2}([^\\/?#]+)/i;

/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE`. */
const SNAPSHOT = 7;
const CUSTOM_ELEMENTS = "/descendant::*[contains(name(), '-')]";

/** A shadow root has its methods from other prototypes than an element. */
const shadowQuery = (shadow: Node) => reader<NodeListOf<Element>, string>(shadow, 'querySelectorAll');

/** `NodeFilter.SHOW_TEXT`, which no page can shadow. */
const SHOW_TEXT = 4;

/** Null for a document without a root element, and for one that is an editor as a whole. */
export const domOf = (document: Document): Dom | null => {
  const rootOf = reader<Element | null>(document, 'documentElement');
  const designMode = reader<string | undefined>(document, 'designMode');
  const createTreeWalker = reader<TreeWalker, Node, number>(document, 'createTreeWalker');
  const querySelectorAll = reader<NodeListOf<Element>, string>(document, 'querySelectorAll');
  const root = rootOf(document);
  if (!root || designMode(document) === 'on') return null;
  const evaluate = memberOf(document, 'evaluate');
  const checkVisibility = reader<boolean | undefined>(root, 'checkVisibility');
  const queryElement = reader<NodeListOf<Element>, string>(root, 'querySelectorAll');
  const nodeType = reader<number>(root, 'nodeType');
  const attribute = reader<string | null, string>(root, 'getAttribute');
  const localName = reader<string>(root, 'localName');
  const urlOf = reader<string>(document, 'URL');
  const ownHost = (): string => HOST.exec(urlOf(document))?.[1] ?? '';
  const mayBeOwn = (frame: Element): boolean => {
    if (attribute(frame, 'srcdoc') !== null) return true;
    const address = attribute(frame, 'src') ?? '';
    const host = HOST.exec(address)?.[1];
    return host === undefined ? !NO_ADDRESS.test(address) : host.toLowerCase() === ownHost();
  };
  const isElement = (node: Node): boolean => nodeType(node) === ELEMENT;
  return {
    document,
    root,
    firstChild: reader(root, 'firstChild'),
    nextSibling: reader(root, 'nextSibling'),
    parentNode: reader(root, 'parentNode'),
    nodeType,
    textContent: reader(root, 'textContent'),
    isConnected: reader(root, 'isConnected'),
    localName,
    attribute,
    shadowRoot: reader(root, 'shadowRoot'),
    frameRoot: (frame) => {
      const inside = mayBeOwn(frame) ? frame.contentDocument : null;
      return inside && designMode(inside) !== 'on' ? rootOf(inside) : null;
    },
    isShown: (element) => checkVisibility(element) ?? true,
    walkText: () => createTreeWalker(document, root, SHOW_TEXT),
    // No selector tells custom elements, and to look at the name of each element takes an object for each.
    customElements: () => {
      try {
        const found = evaluate?.call(document, CUSTOM_ELEMENTS, root, null, SNAPSHOT, null) as XPathResult;
        return Array.from({ length: found.snapshotLength }, (_, index) => found.snapshotItem(index) as Element);
      } catch {
        // The command line's DOM knows functions of XPath with all their arguments only, and others no XPath at all.
        return Array.from(querySelectorAll(document, '*')).filter((element) => localName(element).includes('-'));
      }
    },
    queryAll: (selector) => Array.from(querySelectorAll(document, selector)),
    queryIn: (container, selector) =>
      Array.from(
        isElement(container) ? queryElement(container, selector) : shadowQuery(container)(container, selector),
      ),
  };
};
