import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n';
import type { OptionsState } from '../../lib/panel';
import type { SettingChanges } from '../../lib/settings';
import { type AccessActions, AccessOptions } from './AccessOptions';
import { BackupOptions } from './BackupOptions';
import { CopyOptions } from './CopyOptions';
import { LanguageOptions } from './LanguageOptions';
import { LookOptions } from './LookOptions';
import { PermissionList } from './PermissionList';
import { type ShortcutActions, ShortcutList } from './ShortcutList';
import { type SiteActions, SiteOptions } from './SiteOptions';

export interface OptionsActions extends AccessActions, SiteActions, ShortcutActions {
  readonly onChange: (changes: SettingChanges) => void;
  readonly onBackUp: () => void;
}

/** Everything a reader can choose; each choice counts at once. */
export const OptionsView = ({ state, actions }: { state: OptionsState; actions: OptionsActions }) => (
  <main class="options">
    <h1>{t('optionsTitle')}</h1>
    <Section title={t('optionsAccess')}>
      <AccessOptions state={state} actions={actions} />
    </Section>
    <Section title={t('optionsSites')}>
      <SiteOptions settings={state.settings} actions={actions} />
    </Section>
    <Section title={t('optionsLook')}>
      <LookOptions settings={state.settings} onChange={actions.onChange} />
    </Section>
    <Section title={t('optionsCopy')}>
      <CopyOptions settings={state.settings} onChange={actions.onChange} />
    </Section>
    <Section title={t('optionsBackup')}>
      <BackupOptions settings={state.settings} onChange={actions.onChange} onBackUp={actions.onBackUp} />
    </Section>
    <Section title={t('optionsLanguage')}>
      <LanguageOptions settings={state.settings} onChange={actions.onChange} />
    </Section>
    <Section title={t('optionsShortcuts')}>
      <ShortcutList shortcuts={state.shortcuts} actions={actions} />
    </Section>
    <Section title={t('optionsPermissions')}>
      <PermissionList permissions={state.permissions} />
    </Section>
  </main>
);

const Section = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="options-section">
    <h2>{title}</h2>
    {children}
  </section>
);
