import { saveFile } from '../../lib/exchange';
import { backupText, fileNameOf } from '../../lib/export';
import { t } from '../../lib/i18n';
import { noteNewDatabase } from '../../lib/loss';
import { changeSettings, isBackupDue, loadSettings } from '../../lib/settings';
import { backUp, connectStore, hasChangedSince, openStore } from '../../lib/store';

const connect = connectStore(openStore, () => void noteNewDatabase(Date.now()));

/** Everything that is kept into a file among the downloads, the trash included. */
export const saveBackup = async (): Promise<void> => {
  const now = new Date();
  const backup = await backUp(await connect(), now.getTime());
  const name = fileNameOf(`${t('exportLibraryTitle')} ${now.toISOString().slice(0, 10)}`, 'json');
  saveFile({ name, blob: new Blob([backupText(backup)], { type: 'application/json' }) });
  await changeSettings(() => ({ lastBackup: now.getTime() }));
};

/**
 * Makes a backup if the reader wants them made and it is time, unless nothing has changed since the last. For pages
 * that are open: only they can give the browser a file without a permission of its own.
 */
export const backUpIfDue = async (): Promise<void> => {
  const settings = await loadSettings();
  if (!isBackupDue(settings, Date.now())) return;
  if (await hasChangedSince(await connect(), settings.lastBackup ?? 0)) await saveBackup();
};
