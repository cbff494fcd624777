import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type HighlightName, paint, paintOne } from '../../lib/highlight';

/** A page's registry as an extension has it in Firefox: nobody goes through it. */
class ClosedRegistry {
  readonly names = new Set<string>();
  has(name: string): boolean {
    return this.names.has(name);
  }
  set(name: string): void {
    this.names.add(name);
  }
  delete(name: string): boolean {
    return this.names.delete(name);
  }
  forEach(): never {
    throw new Error('Permission denied to access object');
  }
  keys(): never {
    throw new Error('Xray wrapping of iterators not supported.');
  }
  [Symbol.iterator](): never {
    return this.keys();
  }
}

let registry: ClosedRegistry;

beforeEach(() => {
  registry = new ClosedRegistry();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', class extends Set<Range> {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const painting = (...names: HighlightName[]) => new Map(names.map((name) => [name, [document.createRange()]] as const));

test('a painting takes the place of the last, and what is the page’s own stays', () => {
  registry.names.add('of-the-page');
  paint(painting('direct-1', 'speaker-8', 'own-purple', 'dim'));
  paintOne('focus', [document.createRange()]);
  expect(registry.names.size).toBe(6);
  paint(painting('direct-1', 'saved-0'));
  expect([...registry.names].sort()).toEqual(['of-the-page', 'whosaid-direct-1', 'whosaid-saved-0']);
  paint(new Map());
  expect([...registry.names]).toEqual(['of-the-page']);
});
