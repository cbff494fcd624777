import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULTS,
  loadSettings,
  onSettingsChanged,
  setSiteRule,
  setSiteShown,
} from '../../lib/settings';

beforeEach(() => fakeBrowser.reset());

test('settings are as they come until the reader chooses', async () => {
  expect(await loadSettings()).toEqual(DEFAULTS);
});

test('what was kept by a version that knew fewer settings is filled up', async () => {
  await fakeBrowser.storage.local.set({ settings: { hiddenSites: ['a.example'] } });
  expect(await loadSettings()).toEqual({ ...DEFAULTS, hiddenSites: ['a.example'] });
});

test('changes made at once all count', async () => {
  await Promise.all([
    setSiteRule('a.example', 'never'),
    setSiteRule('b.example', 'always'),
    setSiteShown('c.example', false),
    changeSettings(() => ({ strength: 'soft' })),
  ]);
  expect(await loadSettings()).toEqual({
    ...DEFAULTS,
    siteRules: { 'a.example': 'never', 'b.example': 'always' },
    hiddenSites: ['c.example'],
    strength: 'soft',
  });
  await setSiteRule('a.example', null);
  await setSiteShown('c.example', true);
  expect(await loadSettings()).toMatchObject({ siteRules: { 'b.example': 'always' }, hiddenSites: [] });
});

test('who listens hears of a change once it is kept', async () => {
  const listener = vi.fn();
  const stop = onSettingsChanged(listener);
  await changeSettings(() => ({ color: 'pink' }));
  await vi.waitFor(() => expect(listener).toHaveBeenCalledWith({ ...DEFAULTS, color: 'pink' }));
  stop();
  await changeSettings(() => ({ color: 'blue' }));
  expect(listener).toHaveBeenCalledTimes(1);
});
