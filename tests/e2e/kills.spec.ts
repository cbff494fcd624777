import { expect, test } from 'vitest';
import { findChromium } from '../setup.mjs';
import { stormAndKill } from '../tools/kill-storm';

/** The full number of kills is in the bench `store`. */
const KILLS = 4;

test.skipIf(!findChromium())('what was called saved is there after the browser was killed', async () => {
  const { acknowledged, lost } = await stormAndKill(KILLS);
  expect(acknowledged).toBeGreaterThan(KILLS);
  expect(lost).toEqual([]);
});
