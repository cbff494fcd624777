import { expect, test } from 'vitest';
import { isBackupDue } from '../../lib/settings';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1_800_000_000_000;

test.each([
  ['never', null, false],
  ['daily', null, true],
  ['daily', NOW - DAY + 1, false],
  ['daily', NOW - DAY, true],
  ['weekly', NOW - 6 * DAY, false],
  ['weekly', NOW - 8 * DAY, true],
  ['monthly', NOW - 31 * DAY, true],
  // The clock was put back by a year.
  ['weekly', NOW + 365 * DAY, true],
] as const)('a backup that is to be made %s and was made last at %j is due: %j', (backupTime, lastBackup, isDue) => {
  expect(isBackupDue({ backupTime, lastBackup }, NOW)).toBe(isDue);
});
