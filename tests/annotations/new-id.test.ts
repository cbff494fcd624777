import { expect, test, vi } from 'vitest';
import { newId } from '../../lib/annotations';

const closed = (): never => {
  throw new Error('Permission denied to access object');
};

test.each([
  ['with a secure connection', crypto],
  ['without one', { getRandomValues: crypto.getRandomValues.bind(crypto) }],
  ['without one, in Firefox', { getRandomValues: closed }],
])('ids are made %s, and no two are the same', (_, available) => {
  vi.stubGlobal('crypto', available);
  const ids = Array.from({ length: 1000 }, newId);
  vi.unstubAllGlobals();
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(1000);
});
