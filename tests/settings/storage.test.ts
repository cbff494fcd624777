import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, copySites, DEFAULTS, loadSettings, onSettingsChanged } from '../../lib/settings';

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
    changeSettings(() => ({ color: 'green' })),
    changeSettings(() => ({ markerBar: true })),
    changeSettings(() => ({ strength: 'soft' })),
  ]);
  expect(await loadSettings()).toEqual({ ...DEFAULTS, color: 'green', markerBar: true, strength: 'soft' });
});

test('what another version has kept survives a change', async () => {
  await fakeBrowser.storage.local.set({ settings: { ofAnotherVersion: 1 } });
  await changeSettings(() => ({ color: 'green' }));
  expect(await loadSettings()).toEqual({ ...DEFAULTS, color: 'green', ofAnotherVersion: 1 });
});

test('who listens hears of a change once it is kept', async () => {
  const listener = vi.fn();
  const stop = onSettingsChanged(listener);
  await changeSettings(() => ({ color: 'pink' }));
  await vi.waitFor(() => expect(listener).toHaveBeenCalledWith({ ...DEFAULTS, color: 'pink' }));
  await copySites([{ place: 'a.example', about: 'highlights', choice: 'hidden', modified: 1 }]);
  await vi.waitFor(() =>
    expect(listener).toHaveBeenCalledWith({ ...DEFAULTS, color: 'pink', hiddenSites: ['a.example'] }),
  );
  stop();
  await changeSettings(() => ({ color: 'blue' }));
  expect(listener).toHaveBeenCalledTimes(2);
});
