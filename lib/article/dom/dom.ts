/** The accessor or method `name` from the prototypes of an object, never a property of the object itself. */
const memberOf = (object: object, name: string): ((this: object, ...args: unknown[]) => unknown) | undefined => {
  for (let prototype = Object.getPrototypeOf(object); prototype; prototype = Object.getPrototypeOf(prototype)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor.get ?? descriptor.value;
  }
  return undefined;
};

/** A function of the node for the accessor `name`; answers undefined where the platform lacks it. */
const getter = <Result>(object: object, name: string): ((node: object) => Result) => {
  const member = memberOf(object, name);
  return (node) => member?.call(node) as Result;
};

/** The same for a method with one or two arguments. */
const method = <Result, First = unknown, Second = unknown>(object: object, name: string) => {
  const member = memberOf(object, name);
  return (node: object, first?: First, second?: Second): Result => member?.call(node, first, second) as Result;
};

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
  /** The root of the document in a frame of the same origin, unless that is a design-mode editor. */
  frameRoot(frame: HTMLIFrameElement): Element | null;
  /** True where the platform cannot tell. */
  isVisible(element: Element): boolean;
  /** The text nodes of the document, in order. */
  walkText(): TreeWalker;
  /** All elements of the document that match, in document order. */
  queryAll(selector: string): readonly Element[];
}

/** `NodeFilter.SHOW_TEXT`, which no page can shadow. */
const SHOW_TEXT = 4;

/** Null for a document without a root element, and for one that is an editor as a whole. */
export const domOf = (document: Document): Dom | null => {
  const rootOf = getter<Element | null>(document, 'documentElement');
  const designMode = getter<string | undefined>(document, 'designMode');
  const createTreeWalker = method<TreeWalker, Node, number>(document, 'createTreeWalker');
  const querySelectorAll = method<NodeListOf<Element>, string>(document, 'querySelectorAll');
  const root = rootOf(document);
  if (!root || designMode(document) === 'on') return null;
  const checkVisibility = method<boolean | undefined, CheckVisibilityOptions>(root, 'checkVisibility');
  return {
    document,
    root,
    firstChild: getter(root, 'firstChild'),
    nextSibling: getter(root, 'nextSibling'),
    parentNode: getter(root, 'parentNode'),
    nodeType: getter(root, 'nodeType'),
    textContent: getter(root, 'textContent'),
    isConnected: getter(root, 'isConnected'),
    localName: getter(root, 'localName'),
    attribute: method(root, 'getAttribute'),
    shadowRoot: getter(root, 'shadowRoot'),
    frameRoot: ({ contentDocument }) =>
      contentDocument && designMode(contentDocument) !== 'on' ? rootOf(contentDocument) : null,
    isVisible: (element) => checkVisibility(element, { visibilityProperty: true }) ?? true,
    walkText: () => createTreeWalker(document, root, SHOW_TEXT),
    queryAll: (selector) => Array.from(querySelectorAll(document, selector)),
  };
};
