import type { Page } from 'playwright-core';

interface CdpNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly shadowRootType?: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
  /** Of a frame. */
  readonly contentDocument?: CdpNode;
}

/**
 * Our interface on a page. It lives in a closed shadow root, which no script of the page or of Playwright can enter;
 * the browser's own inspector can, and the mouse and the keyboard are a reader's.
 */
export class Overlay {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** All visible words of it; empty when nothing is shown. */
  async text(): Promise<string> {
    const root = await this.#root();
    return root ? wordsOf(root).replace(/\s+/g, ' ').trim() : '';
  }

  /** What it says to those who do not see it. */
  async said(): Promise<string> {
    const root = await this.#root();
    const voice = root && find(root, isVoice);
    return voice ? (voice.children ?? []).map(wordsOf).join('').trim() : '';
  }

  /** How many host elements of ours the page holds. */
  async hostCount(): Promise<number> {
    return (await this.#roots()).length;
  }

  /** How many elements have a class. */
  async countOf(className: string): Promise<number> {
    const root = await this.#root();
    return root ? all(root, (node) => attributeOf(node, 'class') === className).length : 0;
  }

  async click(buttonText: string): Promise<void> {
    const { x, y } = await this.#centre(
      (node) => node.nodeName === 'BUTTON' && wordsOf(node).trim() === buttonText,
      buttonText,
    );
    await this.#page.mouse.click(x, y);
  }

  /** Clicks a button that has no words but a name. */
  async clickNamed(name: string): Promise<void> {
    const { x, y } = await this.#centre(
      (node) => node.nodeName === 'BUTTON' && attributeOf(node, 'aria-label') === name,
      name,
    );
    await this.#page.mouse.click(x, y);
  }

  /** Types into the field with this placeholder. */
  async fill(placeholder: string, text: string): Promise<void> {
    const { x, y } = await this.#centre((node) => attributeOf(node, 'placeholder') === placeholder, placeholder);
    await this.#page.mouse.click(x, y);
    await this.#page.keyboard.type(text);
  }

  /** Where the box is that is shown, CSS pixels of the window. */
  async box(): Promise<{ left: number; top: number; right: number; bottom: number }> {
    return this.#box((node) => /(?:^| )box(?: |$)/.test(attributeOf(node, 'class') ?? ''), 'the box');
  }

  /** Where a button is in the window, CSS pixels. */
  async boxOf(buttonText: string): Promise<{ left: number; top: number; right: number; bottom: number }> {
    return this.#box((node) => node.nodeName === 'BUTTON' && wordsOf(node).trim() === buttonText, buttonText);
  }

  async #centre(test: (node: CdpNode) => boolean, name: string): Promise<{ x: number; y: number }> {
    const { left, top, right, bottom } = await this.#box(test, name);
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  async #box(
    test: (node: CdpNode) => boolean,
    name: string,
  ): Promise<{ left: number; top: number; right: number; bottom: number }> {
    const session = await this.#page.context().newCDPSession(this.#page);
    try {
      const root = (await this.#roots(session))[0];
      const node = root && find(root, test);
      if (!node) throw new Error(`${name} is not in the overlay: ${root ? wordsOf(root) : 'none'}`);
      const { model } = await session.send('DOM.getBoxModel', { nodeId: node.nodeId });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
      return { left, top, right, bottom };
    } finally {
      await session.detach();
    }
  }

  async #root(): Promise<CdpNode | undefined> {
    return (await this.#roots())[0];
  }

  async #roots(open?: Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>): Promise<CdpNode[]> {
    const session = open ?? (await this.#page.context().newCDPSession(this.#page));
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
      root: CdpNode;
    };
    if (!open) await session.detach();
    const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
    return (html?.children ?? []).flatMap(
      // Open where a test has opened it up.
      ({ shadowRoots }) => shadowRoots?.filter(({ shadowRootType }) => shadowRootType !== 'user-agent') ?? [],
    );
  }
}

const attributeOf = ({ attributes = [] }: CdpNode, name: string): string | undefined => {
  const index = attributes.findIndex((each, at) => at % 2 === 0 && each === name);
  return index < 0 ? undefined : attributes[index + 1];
};

const within = ({ children = [], contentDocument }: CdpNode): readonly CdpNode[] =>
  contentDocument ? [...children, contentDocument] : children;

const find = (node: CdpNode, test: (node: CdpNode) => boolean): CdpNode | undefined => {
  if (test(node)) return node;
  for (const child of within(node)) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
};

const all = (node: CdpNode, test: (node: CdpNode) => boolean): CdpNode[] => [
  ...(test(node) ? [node] : []),
  ...within(node).flatMap((child) => all(child, test)),
];

const isVoice = (node: CdpNode): boolean =>
  attributeOf(node, 'role') === 'status' && attributeOf(node, 'class') === 'visually-hidden';

const wordsOf = (node: CdpNode): string => {
  if (node.nodeName === '#text') return `${node.nodeValue} `;
  if (isVoice(node)) return '';
  // What is kept from the page is painted by the style.
  const sealed = attributeOf(node, 'data-words');
  if (sealed !== undefined) return `${sealed} `;
  return within(node).map(wordsOf).join('');
};
