import { beforeEach, describe, expect, test } from 'vitest';
import { Privacy } from '../lib/privacy';

/** The page listens after us, as it does when we were there from its start. */
describe('what is typed into our interface', () => {
  // happy-dom's window is no target of its own; the document is as high.
  const view: EventTarget = document;
  const privacy = new Privacy(view);
  const heard: string[] = [];
  const keys: string[] = [];
  const inside: string[] = [];
  let host: HTMLElement;
  let field: HTMLTextAreaElement;

  for (const type of ['keydown', 'input', 'beforeinput', 'compositionupdate', 'paste'])
    view.addEventListener(type, (event) => heard.push(event.type), true);

  beforeEach(() => {
    document.body.innerHTML = '<textarea id="own"></textarea>';
    host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    field = document.createElement('textarea');
    shadow.append(field);
    document.documentElement.append(host);
    field.focus();
    for (const list of [heard, keys, inside]) list.length = 0;
    for (const type of ['keydown', 'input'])
      field.addEventListener(type, (event) => inside.push(`${type} ${(event as KeyboardEvent).key ?? ''}`));
    privacy.protect({ host, shadow, onKey: ({ key }) => keys.push(key) });
  });

  const send = (target: EventTarget, event: Event): boolean => {
    // What a script makes is not trusted; the browser's own events are.
    Object.defineProperty(event, 'isTrusted', { value: true, configurable: true });
    return target.dispatchEvent(event);
  };

  test('is not heard by the page, and happens there all the same', () => {
    send(host, new KeyboardEvent('keydown', { key: 'x', bubbles: true, composed: true, cancelable: true }));
    send(host, new InputEvent('input', { data: 'x', bubbles: true, composed: true }));
    send(host, new CompositionEvent('compositionupdate', { data: '字', bubbles: true, composed: true }));
    expect(heard).toEqual([]);
    expect(inside).toEqual(['keydown x', 'input ']);
  });

  test('reaches us as keys, Escape among them', () => {
    send(host, new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(keys).toEqual(['Escape']);
  });

  test('is stopped where our interface stops it', () => {
    field.addEventListener('keydown', (event) => event.preventDefault());
    const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true });
    expect(send(host, event)).toBe(false);
  });

  test('is left to the page everywhere else', () => {
    const own = document.querySelector('#own') as Element;
    send(own, new KeyboardEvent('keydown', { key: 'x', bubbles: true, composed: true }));
    expect(heard).toEqual(['keydown']);
    expect([keys, inside]).toEqual([[], []]);
  });

  test('cannot be made up by the page', () => {
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    expect([heard, keys, inside]).toEqual([[], [], []]);
  });
});
