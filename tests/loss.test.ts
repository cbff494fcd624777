import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const fresh = async () => {
  vi.resetModules();
  return import('../lib/loss');
};

beforeEach(() => {
  fakeBrowser.reset();
});

test('a first database is no loss', async () => {
  const { lossTime, noteNewDatabase } = await fresh();
  await noteNewDatabase(5000);
  expect(await lossTime()).toBeNull();
});

test('a new database after something was kept is one, until its reader knows', async () => {
  const { rememberKept } = await fresh();
  await rememberKept();
  const { forgetLoss, lossTime, noteNewDatabase } = await fresh();
  void noteNewDatabase(5000);
  expect(await lossTime()).toBe(5000);
  await forgetLoss();
  expect(await lossTime()).toBeNull();
});
