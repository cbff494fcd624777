import type { Dom } from './dom';
import { flowOf } from './elements';

const TEXT = 3;
const ELEMENT = 1;

/** The text of a small element, with a line for every stretch that the page shows as one, white space collapsed. */
export const textLines = (dom: Dom, element: Element): readonly string[] => {
  const lines = [''];
  const read = (parent: Node): void => {
    for (let node = dom.firstChild(parent); node; node = dom.nextSibling(node)) {
      if (dom.nodeType(node) === TEXT) lines[lines.length - 1] += (node as Text).data;
      else if (dom.nodeType(node) === ELEMENT) readElement(node as Element);
    }
  };
  const readElement = (child: Element): void => {
    const flows = flowOf(dom.localName(child), '') === 'phrasing';
    if (!flows) lines.push('');
    read(child);
    if (!flows) lines.push('');
  };
  read(element);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
};
