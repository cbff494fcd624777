import { type MessageKey, t } from '../../lib/i18n';
import { COPY_FORMS, type CopyForm, type SettingChanges, type Settings } from '../../lib/settings';

interface CopyOptionsProps {
  readonly settings: Settings;
  readonly onChange: (changes: SettingChanges) => void;
}

const FORM_WORDS: Readonly<Record<CopyForm, MessageKey>> = {
  text: 'copyText',
  markdown: 'formatMarkdown',
  rich: 'copyRich',
};

/** In which form a quote goes into the clipboard. */
export const CopyOptions = ({ settings: { copyForm }, onChange }: CopyOptionsProps) => (
  <label class="option-line">
    <span>{t('copyForm')}</span>
    <select
      class="field"
      value={copyForm}
      onChange={({ currentTarget }) => onChange({ copyForm: currentTarget.value as CopyForm })}
    >
      {COPY_FORMS.map((form) => (
        <option key={form} value={form}>
          {t(FORM_WORDS[form])}
        </option>
      ))}
    </select>
  </label>
);
