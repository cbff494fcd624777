import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsModel } from '../../lib/panel';
import { DEFAULTS } from '../../lib/settings';

let hasAccess: boolean;
let asked: string[];

/** A browser whose extensions may give access back (Firefox), or may not (Chromium). */
const useBrowser = (canGiveBack: boolean): void => {
  const listeners = { addListener: () => undefined };
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({}) });
  Object.assign(fakeBrowser.commands, { getAll: async () => [] });
  Object.assign(fakeBrowser.permissions, {
    contains: async () => hasAccess,
    request: async () => {
      asked.push('request');
      hasAccess = true;
      return true;
    },
    remove: async () => {
      asked.push('remove');
      if (!canGiveBack) throw new Error('You cannot remove required permissions.');
      hasAccess = false;
      return true;
    },
    onAdded: listeners,
    onRemoved: listeners,
  });
};

const load = async (): Promise<OptionsModel> => {
  const model = new OptionsModel();
  await model.load();
  return model;
};

beforeEach(() => {
  fakeBrowser.reset();
  hasAccess = true;
  asked = [];
});

describe('where articles are read', () => {
  test('only when I click: standing access is given back, and asked for when articles are to be read unasked', async () => {
    useBrowser(true);
    const model = await load();
    await model.chooseAccess('on-click');
    expect(model.state).toMatchObject({ hasAccess: false, settings: { access: 'on-click' } });
    await model.chooseAccess('listed');
    expect(model.state).toMatchObject({ hasAccess: true, settings: { access: 'listed' } });
    await model.chooseAccess('everywhere');
    expect(asked).toEqual(['remove', 'request']);
  });

  test('a choice is shown at once and never with the one before', async () => {
    useBrowser(false);
    const model = await load();
    const shown: string[] = [];
    model.subscribe(() => shown.push(model.state.settings.access));
    await model.chooseAccess('on-click');
    expect(new Set(shown)).toEqual(new Set(['on-click']));
  });

  test('where the browser does not take it back, the choice counts, and it is known that access is left', async () => {
    useBrowser(false);
    const model = await load();
    await model.chooseAccess('on-click');
    expect(model.state).toEqual({
      ...model.state,
      hasAccess: true,
      settings: { ...DEFAULTS, access: 'on-click' },
    });
  });
});
