/** The accessor or method `name` from the prototypes of an object, never a property of the object itself. */
const memberOf = (object: object, name: string): ((this: object, ...args: unknown[]) => unknown) | undefined => {
  for (let prototype = Object.getPrototypeOf(object); prototype; prototype = Object.getPrototypeOf(prototype)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor.get ?? descriptor.value;
  }
  return undefined;
};

/** A function of the node for the accessor or method `name`; answers undefined where the platform lacks it. */
const unbound = <Result, Args extends unknown[] = []>(object: object, name: string) => {
  const member = memberOf(object, name);
  return (node: object, ...args: Args): Result => member?.apply(node, args) as Result;
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

/** Null for a document without a root element. */
export const domOf = (document: Document): Dom | null => {
  const rootOf = unbound<Element | null>(document, 'documentElement');
  const designMode = unbound<string | undefined>(document, 'designMode');
  const root = rootOf(document);
  if (!root) return null;
  const checkVisibility = unbound<boolean | undefined, [CheckVisibilityOptions]>(root, 'checkVisibility');
  const createTreeWalker = unbound<TreeWalker, [Node, number]>(document, 'createTreeWalker');
  const querySelectorAll = unbound<NodeListOf<Element>, [string]>(document, 'querySelectorAll');
  return {
    document,
    root,
    firstChild: unbound(root, 'firstChild'),
    nextSibling: unbound(root, 'nextSibling'),
    parentNode: unbound(root, 'parentNode'),
    nodeType: unbound(root, 'nodeType'),
    textContent: unbound(root, 'textContent'),
    isConnected: unbound(root, 'isConnected'),
    localName: unbound(root, 'localName'),
    attribute: unbound(root, 'getAttribute'),
    shadowRoot: unbound(root, 'shadowRoot'),
    frameRoot: ({ contentDocument }) =>
      contentDocument && designMode(contentDocument) !== 'on' ? rootOf(contentDocument) : null,
    isVisible: (element) => checkVisibility(element, { visibilityProperty: true }) ?? true,
    walkText: () => createTreeWalker(document, root, SHOW_TEXT),
    queryAll: (selector) => Array.from(querySelectorAll(document, selector)),
  };
};
