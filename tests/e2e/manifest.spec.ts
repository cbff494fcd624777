import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const manifestOf = (build: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../.output', build, 'manifest.json'), 'utf8'));

test('Chromium has the panel beside the page, and no permission that it does not need', () => {
  const manifest = manifestOf('chrome-mv3');
  expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
  expect([...(manifest.permissions as string[])].sort()).toEqual(
    ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'].sort(),
  );
});

test('Firefox has it as a sidebar that waits to be opened, may write the clipboard, and is offered for phones', () => {
  const manifest = manifestOf('firefox-mv3');
  expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
  expect(manifest.permissions).toContain('clipboardWrite');
  expect(manifest.browser_specific_settings).toMatchObject({ gecko_android: { strict_min_version: '142.0' } });
});
