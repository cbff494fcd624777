import type { Dom } from '../dom/dom';
import { flowOf, KIND_OF_TAG } from '../dom/elements';
import { isEditor, isHiddenByAttribute, MARKED } from '../dom/hidden';
import type { BlockKind } from '../types';
import { BlockBuilder } from './block-builder';
import type { BlockTable, Region } from './block-table';

/** Nodes between two chances for the caller to stop: some 0.1 ms of work. */
const NODES_PER_SLICE = 200;

const ELEMENT = 1;
const TEXT = 3;

/** What a menu has none of. */
const TEXT_ELEMENTS = 'h1,p,article';

/** An element that the walk is inside of. */
interface Frame {
  readonly outer: Frame | null;
  /** Whose children are read: the element itself, its shadow root, or the root of the document it frames. */
  readonly container: Node;
  readonly region: Region;
  readonly kind: BlockKind;
  readonly isLink: boolean;
  readonly breaksLine: boolean;
  /** A closed `<details>` shows its summary only. */
  readonly isClosed: boolean;
  /** The nodes of the light tree that a slot shows in place of its own children. */
  readonly assigned: readonly Node[] | null;
  /** How many of those were visited. */
  visited: number;
  /** The child that was visited last. */
  child: Node | null;
  /** The last child has left its place while the reading paused. */
  isLost: boolean;
}

/**
 * Reads all visible text under the root into a block table. Uses no recursion and works in slices (one a `next()`),
 * because a page may be deep, long, and changing between two slices: a node that has left its place ends the reading
 * of its level.
 */
export function* readBlocks(dom: Dom): Generator<void, BlockTable> {
  const walk = new Walk(dom);
  while (walk.visit(NODES_PER_SLICE)) {
    yield;
    walk.resume();
  }
  return walk.builder.finish();
}

/** None of a level that was lost. */
const nextAssigned = (frame: Frame): Node | null => frame.assigned?.[frame.visited++] ?? null;

class Walk {
  readonly builder = new BlockBuilder();
  readonly #dom: Dom;
  /** The innermost element that the walk is inside of; null when it is over. */
  #frame: Frame | null = null;
  /** Asked for all at once: attributes of every element would cost more than all the rest. */
  readonly #marked: Set<Element>;

  constructor(dom: Dom) {
    this.#dom = dom;
    this.#marked = new Set(dom.queryAll(MARKED));
    const root = dom.root as HTMLElement;
    const isMarked = this.#marked.has(root);
    const tag = dom.localName(root);
    const isRead = !(isMarked && isHiddenByAttribute(dom, root, tag));
    this.#frame = isRead ? this.#enterRegion(root, tag, null, isMarked) : null;
  }

  /** Visits so many nodes, elements that are left among them; false when the root is left. */
  visit(count: number): boolean {
    // Interpreted for the most part: what is called for every node is called as directly as can be.
    const { nodeType, firstChild, nextSibling } = this.#dom;
    const { builder } = this;
    let frame = this.#frame;
    for (let left = count; frame && left > 0; left--) {
      const before: Node | null = frame.child;
      const node: Node | null =
        frame.assigned || frame.isLost
          ? nextAssigned(frame)
          : before
            ? nextSibling(before)
            : firstChild(frame.container);
      if (!node) {
        frame = this.#leave(frame);
        continue;
      }
      frame.child = node;
      const type = nodeType(node);
      if (type === ELEMENT) frame = this.#visitElement(node as HTMLElement, frame, before) ?? frame;
      else if (type === TEXT && !frame.isClosed) builder.addText(node as Text, frame.region, frame.kind, frame.isLink);
    }
    this.#frame = frame;
    return frame !== null;
  }

  /** After a pause: looks which levels have lost their place. */
  resume(): void {
    for (let frame = this.#frame; frame; frame = frame.outer)
      frame.isLost ||= frame.child !== null && !frame.assigned && this.#dom.parentNode(frame.child) !== frame.container;
  }

  #leave(frame: Frame): Frame | null {
    if (frame.breaksLine) {
      this.builder.endBlock(frame.region, frame.kind);
      frame.region.to = this.builder.blockCount;
    }
    return frame.outer;
  }

  /** Enters an element; null if there is nothing to be read in it. */
  #visitElement(element: HTMLElement, parent: Frame, before: Node | null): Frame | null {
    const tag = this.#dom.localName(element);
    if (parent.isClosed && tag !== 'summary') return null;
    let flow = flowOf(tag, parent.region.tag);
    if (flow === 'break') {
      this.builder.addLineBreak(element as HTMLBRElement, parent.region, parent.kind);
      return null;
    }
    // Text on both sides of a button makes it a word of their sentence, as where a site explains its words.
    if (tag === 'button' && this.#isWords(before) && this.#isWords(this.#dom.nextSibling(element))) flow = 'phrasing';
    if (flow === 'skipped') return null;
    const isMarked = this.#marked.has(element);
    if (isMarked && isHiddenByAttribute(this.#dom, element, tag)) return null;
    return flow === 'phrasing'
      ? this.#enterPhrasing(element, tag, parent)
      : this.#enterRegion(element, tag, parent, isMarked);
  }

  #isWords(node: Node | null): boolean {
    return node !== null && this.#dom.nodeType(node) === TEXT && this.#dom.textContent(node).trim() !== '';
  }

  #enterPhrasing(element: HTMLElement, tag: string, parent: Frame): Frame {
    if (tag === 'time') this.builder.addTime(element);
    const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes() : null;
    return {
      outer: parent,
      container: element,
      region: parent.region,
      kind: parent.kind,
      isLink: parent.isLink || (tag === 'a' && this.#dom.attribute(element, 'href') !== null),
      breaksLine: false,
      isClosed: false,
      assigned: assigned?.length ? assigned : null,
      visited: 0,
      child: null,
      isLost: false,
    };
  }

  #enterRegion(element: HTMLElement, tag: string, parent: Frame | null, isMarked: boolean): Frame | null {
    if (parent) this.builder.endBlock(parent.region, parent.kind);
    if (isMarked && isEditor(this.#dom, element)) return null;
    // Menus are long, and titles that are not the page's stand in them.
    if (tag === 'nav' && this.#dom.queryIn(element, TEXT_ELEMENTS).length === 0) return null;
    const framed = tag === 'iframe' ? this.#dom.frameRoot(element as HTMLIFrameElement) : null;
    if (tag === 'iframe' && !framed) return null;
    const inner = framed ?? this.#dom.shadowRoot(element);
    if (inner) for (const marked of this.#dom.queryIn(inner, MARKED)) this.#marked.add(marked);
    return {
      outer: parent,
      container: inner ?? element,
      region: {
        element,
        parent: parent?.region ?? null,
        tag,
        isFrame: framed !== null,
        from: this.builder.blockCount,
        to: 0,
      },
      kind: KIND_OF_TAG.get(tag) ?? parent?.kind ?? 'paragraph',
      isLink: parent?.isLink ?? false,
      breaksLine: true,
      isClosed: tag === 'details' && this.#dom.attribute(element, 'open') === null,
      assigned: null,
      visited: 0,
      child: null,
      isLost: false,
    };
  }
}
