import type { Dom } from '../dom/dom';
import { isPhrasing, KIND_OF_TAG, SKIPPED } from '../dom/elements';
import { isEditor, isHiddenByAttribute, MARKED } from '../dom/hidden';
import type { BlockKind } from '../types';
import { BlockBuilder } from './block-builder';
import type { BlockTable, Region } from './block-table';

/** Nodes between two chances for the caller to stop: some 0.1 ms of work. */
const NODES_PER_SLICE = 200;

const ELEMENT = 1;
const TEXT = 3;

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
    this.#visitElement(dom.root as HTMLElement, null, null);
  }

  /** Visits so many nodes, elements that are left among them; false when the root is left. */
  visit(count: number): boolean {
    const { nodeType } = this.#dom;
    for (let left = count; left > 0; left--) {
      const frame = this.#frame;
      if (!frame) return false;
      const node = this.#nextChild(frame);
      if (!node) {
        this.#leave(frame);
        continue;
      }
      const before = frame.child;
      frame.child = node;
      const type = nodeType(node);
      if (type === ELEMENT) this.#visitElement(node as HTMLElement, frame, before);
      else if (type === TEXT && !frame.isClosed)
        this.builder.addText(node as Text, frame.region, frame.kind, frame.isLink);
    }
    return true;
  }

  /** After a pause: looks which levels have lost their place. */
  resume(): void {
    for (let frame = this.#frame; frame; frame = frame.outer)
      frame.isLost ||= frame.child !== null && !frame.assigned && this.#dom.parentNode(frame.child) !== frame.container;
  }

  #leave(frame: Frame): void {
    this.#frame = frame.outer;
    if (!frame.breaksLine) return;
    this.builder.endBlock(frame.region, frame.kind);
    frame.region.to = this.builder.blockCount;
  }

  #nextChild(frame: Frame): Node | null {
    if (frame.assigned) return frame.assigned[frame.visited++] ?? null;
    if (frame.isLost) return null;
    return frame.child ? this.#dom.nextSibling(frame.child) : this.#dom.firstChild(frame.container);
  }

  #visitElement(element: HTMLElement, parent: Frame | null, before: Node | null): void {
    const tag = this.#dom.localName(element);
    const isWords = tag === 'button' && this.#isWords(before) && this.#isWords(this.#dom.nextSibling(element));
    if (parent?.isClosed && tag !== 'summary') return;
    if (SKIPPED.has(tag) && !isWords) return;
    if (tag === 'br') {
      if (parent) this.builder.addLineBreak(element as HTMLBRElement, parent.region, parent.kind);
      return;
    }
    if (this.#marked.has(element) && isHiddenByAttribute(this.#dom, element, tag)) return;
    if (parent && (isWords || isPhrasing(tag, parent.region.tag))) this.#enterPhrasing(element, tag, parent);
    else this.#enterRegion(element, tag, parent);
  }

  /** Text on both sides of a button makes it a word of their sentence, as where a site explains its words. */
  #isWords(node: Node | null): boolean {
    return node !== null && this.#dom.nodeType(node) === TEXT && this.#dom.textContent(node).trim() !== '';
  }

  #enterPhrasing(element: HTMLElement, tag: string, parent: Frame): void {
    if (tag === 'time') this.builder.addTime(element);
    const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes() : null;
    this.#frame = {
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

  #enterRegion(element: HTMLElement, tag: string, parent: Frame | null): void {
    if (parent) this.builder.endBlock(parent.region, parent.kind);
    if (this.#marked.has(element) && isEditor(this.#dom, element)) return;
    const framed = tag === 'iframe' ? this.#dom.frameRoot(element as HTMLIFrameElement) : null;
    if (tag === 'iframe' && !framed) return;
    const inner = framed ?? this.#dom.shadowRoot(element);
    if (inner) for (const marked of this.#dom.queryIn(inner, MARKED)) this.#marked.add(marked);
    this.#frame = {
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
