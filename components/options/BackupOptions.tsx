import { type MessageKey, t, uiLanguage } from '../../lib/i18n';
import { BACKUP_TIMES, type BackupTime, type SettingChanges, type Settings } from '../../lib/settings';
import { Button } from '../ui/Button';

interface BackupOptionsProps {
  readonly settings: Settings;
  readonly onChange: (changes: SettingChanges) => void;
  readonly onBackUp: () => void;
}

const TIME_WORDS: Readonly<Record<BackupTime, MessageKey>> = {
  never: 'backupNever',
  daily: 'backupDaily',
  weekly: 'backupWeekly',
  monthly: 'backupMonthly',
};

/** Whether notes are put into a file by themselves, and how often. */
export const BackupOptions = ({ settings: { backupTime, lastBackup }, onChange, onBackUp }: BackupOptionsProps) => (
  <>
    <label class="option-line">
      <span>{t('backupTime')}</span>
      <select
        class="field"
        value={backupTime}
        onChange={({ currentTarget }) => onChange({ backupTime: currentTarget.value as BackupTime })}
      >
        {BACKUP_TIMES.map((time) => (
          <option key={time} value={time}>
            {t(TIME_WORDS[time])}
          </option>
        ))}
      </select>
    </label>
    <p class="options-hint">{t('backupHint')}</p>
    <p class="option-line">
      <Button icon="download" onClick={onBackUp}>
        {t('saveBackup')}
      </Button>
      <span class="options-hint">{t('lastBackup', lastBackup === null ? t('backupNone') : timeOf(lastBackup))}</span>
    </p>
  </>
);

const timeOf = (time: number): string =>
  new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(time);
