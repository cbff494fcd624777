import type { BackupTime, Settings } from './types';

const DAY = 24 * 60 * 60 * 1000;
const EVERY: Readonly<Record<BackupTime, number>> = {
  never: Number.POSITIVE_INFINITY,
  daily: DAY,
  weekly: 7 * DAY,
  monthly: 30 * DAY,
};

/** Whether it is time for a backup; a clock that was put back delays none. */
export const isBackupDue = (
  { backupTime, lastBackup }: Pick<Settings, 'backupTime' | 'lastBackup'>,
  now: number,
): boolean => backupTime !== 'never' && (lastBackup === null || Math.abs(now - lastBackup) >= EVERY[backupTime]);
