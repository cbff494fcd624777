import '../../components/ui/tokens.css';
import '../../components/ui/ui.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { type OptionsActions, OptionsView } from '../../components/options/OptionsView';
import { useObservable } from '../../components/ui/use-observable';
import { browserSettings, shortcutSettings } from '../../lib/browser';
import { t, uiLanguage } from '../../lib/i18n';
import { speakChosenLanguage } from '../../lib/language';
import { OptionsModel } from '../../lib/panel';

const model = new OptionsModel();

const actions: OptionsActions = {
  onChange: async (changes) => {
    await model.change(changes);
    if (changes.language) location.reload();
  },
  onBackUp: () => void import('../backup/save-backup').then(({ saveBackup }) => saveBackup()),
  onSiteRule: (place, rule) => void model.setSiteRule(place, rule),
  onSiteShown: (host) => void model.showSite(host),
  onOpenShortcuts: shortcutSettings(),
  onOpenBrowserSettings: browserSettings(),
  onAccessChosen: (access) => void model.chooseAccess(access),
  onAccess: (isGiven) => void model.setBrowserAccess(isGiven),
};

const Options = () => <OptionsView state={useObservable(model)} actions={actions} />;

const start = async (): Promise<void> => {
  await Promise.all([model.load(), speakChosenLanguage()]);
  document.documentElement.lang = uiLanguage();
  document.title = `${t('optionsTitle')} · WhoSaid`;
  render(<Options />, document.querySelector('#app') as Element);
};
void start();
