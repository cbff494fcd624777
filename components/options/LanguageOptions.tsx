import { t } from '../../lib/i18n';
import { LANGUAGES, type Language, type SettingChanges, type Settings } from '../../lib/settings';

interface LanguageOptionsProps {
  readonly settings: Settings;
  readonly onChange: (changes: SettingChanges) => void;
}

/** Each language in its own words: who cannot read the others finds theirs. */
const NAMES: Readonly<Record<Exclude<Language, 'browser'>, readonly [name: string, lang: string]>> = {
  en: ['English', 'en'],
  zh_CN: ['简体中文', 'zh-CN'],
  zh_TW: ['繁體中文', 'zh-TW'],
};

export const LanguageOptions = ({ settings, onChange }: LanguageOptionsProps) => (
  <>
    <select
      class="field options-language"
      aria-label={t('optionsLanguage')}
      value={settings.language}
      onChange={({ currentTarget }) => onChange({ language: currentTarget.value as Language })}
    >
      {LANGUAGES.map((language) =>
        language === 'browser' ? (
          <option key={language} value={language}>
            {t('languageBrowser')}
          </option>
        ) : (
          <option key={language} value={language} lang={NAMES[language][1]}>
            {NAMES[language][0]}
          </option>
        ),
      )}
    </select>
    <p class="options-hint">{t('optionsLanguageHint')}</p>
  </>
);
