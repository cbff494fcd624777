import type { Dom } from './dom';

/** Not `visibility: hidden`: what is in it may be visible again, and pages hide their text so while they load. */
const HIDING_STYLE = /(?:^|;)\s*display\s*:\s*none/i;

/** All elements of which the questions below may be answered with yes, and those with details to open. */
export const MARKED = '[hidden],[style*="display" i],[contenteditable],[role=textbox],dialog,details';

/** Whether the element's own attributes hide it with all that is in it. */
export const isHiddenByAttribute = (dom: Dom, element: Element, tag: string): boolean => {
  if (dom.attribute(element, 'hidden') !== null) return true;
  const style = dom.attribute(element, 'style');
  if (style && HIDING_STYLE.test(style)) return true;
  return tag === 'dialog' && dom.attribute(element, 'open') === null;
};

/** Whether the reader writes here: what stands in it is being written, not published. */
export const isEditor = (dom: Dom, element: Element): boolean => {
  const editable = dom.attribute(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return dom.attribute(element, 'role') === 'textbox';
};
