// @vitest-environment node
import { expect, test } from 'vitest';
import { type Dom, domOf } from '../../../lib/article/dom/dom';
import { find, page, pageOf } from '../page';

const open = (html: string): { document: Document; dom: Dom } => {
  const document = pageOf(html);
  const dom = domOf(document);
  if (!dom) throw new Error('The page has no root');
  return { document, dom };
};

/** Puts page elements in the place of properties, as named controls and images do in a browser (jsdom leaves that out). */
const shadow = (object: object, names: readonly string[], value: unknown): void => {
  for (const name of names) Object.defineProperty(object, name, { value });
};

test('a form whose controls are named like its properties is read as what it is', () => {
  const { document, dom } = open(page('<form id="f"><p>Inside.</p><input></form><p id="after">After.</p>'));
  const form = find<HTMLFormElement>(document, 'form');
  const names = [
    'firstChild',
    'nextSibling',
    'parentNode',
    'nodeType',
    'localName',
    'textContent',
    'getAttribute',
    'shadowRoot',
  ];
  const inside = form.firstChild;
  shadow(form, names, find(document, 'input'));
  expect(dom.firstChild(form)).toBe(inside);
  expect(dom.nextSibling(form)).toBe(find(document, '#after'));
  expect(dom.parentNode(form)).toBe(find(document, 'body'));
  expect(dom.nodeType(form)).toBe(1);
  expect(dom.localName(form)).toBe('form');
  expect(dom.attribute(form, 'id')).toBe('f');
  expect(dom.textContent(form)).toBe('Inside.');
  expect(dom.shadowRoot(form)).toBeNull();
});

test('a document whose images are named like its properties is read as what it is', () => {
  const document = pageOf(page('<img><p>So.</p>'));
  const root = document.documentElement;
  const paragraphs = [...document.querySelectorAll('p')];
  const image = find(document, 'img');
  shadow(document, ['documentElement', 'body', 'designMode', 'querySelectorAll'], image);
  const dom = domOf(document);
  expect(dom?.root).toBe(root);
  expect(dom?.queryAll('p')).toEqual(paragraphs);
  expect(dom?.walkText().nextNode()?.textContent).toBe('So.');
});

test('a document without a root has nothing to read', () => {
  const document = pageOf('');
  document.documentElement.remove();
  expect(domOf(document)).toBeNull();
});

test('a document that is an editor as a whole has nothing to read', () => {
  const document = pageOf(page('<p>Draft.</p>'));
  Object.defineProperty(Object.getPrototypeOf(document), 'designMode', { get: () => 'on' });
  expect(domOf(document)).toBeNull();
});

test('custom elements are told wherever they stand', () => {
  const namesIn = (body: string) =>
    open(page(body))
      .dom.customElements()
      .map((element) => element.localName);
  expect(namesIn('<p>No one-word name has a hyphen.</p><svg><path d="-1"/></svg>')).toEqual([]);
  expect(namesIn('<x-menu></x-menu><ul><li><p>So: <x-story></x-story></p></li></ul>')).toEqual(['x-menu', 'x-story']);
});
