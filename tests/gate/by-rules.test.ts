import { expect, test, vi } from 'vitest';
import type { Article } from '../../lib/article/types';
import { readByRules } from '../../lib/gate';

const PAGE = {
  detected: false,
  score: 0.2,
  title: 'Umbrella',
  blocks: [{ kind: 'paragraph', element: document.body, nodes: [] }],
} as unknown as Article;

const reading = (treatment: 'look' | 'force' | 'leave', page = PAGE) => {
  const read = vi.fn(async (_force: boolean) => page);
  return { read, byRules: readByRules(read, async () => treatment) };
};

test('a page that may be looked at is read if it is an article', async () => {
  const { read, byRules } = reading('look');
  expect(await byRules(false)).toBe(PAGE);
  expect(read).toHaveBeenCalledWith(false);
});

test('a page that is to be left alone is not read at all', async () => {
  const { read, byRules } = reading('leave');
  expect(await byRules(false)).toMatchObject({ detected: false, blocks: [] });
  expect(read).not.toHaveBeenCalled();
});

test('a page that is always to be read counts as an article if it has any text', async () => {
  expect(await reading('force').byRules(false)).toMatchObject({ detected: true, title: 'Umbrella' });
  expect(await reading('force', { ...PAGE, blocks: [] }).byRules(false)).toMatchObject({ detected: false });
});

test('a wish for this very page goes before every rule', async () => {
  const { read, byRules } = reading('leave');
  expect(await byRules(true)).toBe(PAGE);
  expect(read).toHaveBeenCalledWith(true);
});
