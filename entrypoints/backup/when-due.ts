import { isBackupDue, loadSettings } from '../../lib/settings';

/** Makes a backup if it is time. What makes it is large and rarely needed: it is brought only then. */
export const backUpWhenDue = async (): Promise<void> => {
  if (!isBackupDue(await loadSettings(), Date.now())) return;
  const { backUpIfDue } = await import('./save-backup');
  await backUpIfDue();
};
