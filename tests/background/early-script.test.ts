import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepEarlyScript } from '../../lib/background';

interface Registered {
  readonly id: string;
  readonly runAt: string;
}

let registered: Registered[];
let isAllowed: boolean;
let changed: (() => void)[];

beforeEach(() => {
  registered = [];
  changed = [];
  const addListener = (listener: () => void) => changed.push(listener);
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async () => isAllowed,
      onAdded: { addListener },
      onRemoved: { addListener },
    },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: Registered[]) => {
        registered = scripts;
      },
      unregisterContentScripts: async () => {
        registered = [];
      },
    },
  });
});

test('what runs before the page is built runs wherever we have access, and goes when that is taken away', async () => {
  isAllowed = true;
  keepEarlyScript();
  await vi.waitFor(() => expect(registered).toMatchObject([{ id: 'early', runAt: 'document_start' }]));
  isAllowed = false;
  changed[0]?.();
  await vi.waitFor(() => expect(registered).toEqual([]));
});

test('nothing is registered where a click alone lets us in', async () => {
  isAllowed = false;
  keepEarlyScript();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(registered).toEqual([]);
});
