import { count, t } from '../../lib/i18n';
import { annotationOfQuote } from '../../lib/page/saved-quotes';
import type { PageState } from '../../lib/panel';
import { Button } from '../ui/Button';
import { Switch } from '../ui/Switch';

export interface PanelFootActions {
  readonly onSaveAll: () => void;
  readonly onExport: () => void;
  readonly onCopyMarkdown: () => void;
  readonly onOpenLibrary: () => void;
  readonly onOpenOptions: () => void;
  /** Absent where the panel stands beside the page already. */
  readonly onOpenBeside?: (() => void) | undefined;
  readonly onPageShown: (isShown: boolean) => void;
  readonly onSiteShown: (isShown: boolean) => void;
}

interface PanelFootProps {
  readonly state: PageState;
  readonly actions: PanelFootActions;
}

/** What can be done with the page as a whole; always in view. */
export const PanelFoot = ({ state, actions }: PanelFootProps) => (
  <footer class="foot">
    <ShownSwitches state={state} actions={actions} />
    <div class="foot-group foot-end">
      {actions.onOpenBeside && (
        <Button kind="quiet" icon="beside" isIconOnly onClick={actions.onOpenBeside}>
          {t('openSidePanel')}
        </Button>
      )}
      <Button kind="quiet" icon="settings" isIconOnly onClick={actions.onOpenOptions}>
        {t('openOptions')}
      </Button>
      <Button kind="quiet" icon="library" isIconOnly onClick={actions.onOpenLibrary}>
        {t('openLibrary')}
      </Button>
    </div>
    <KeepButtons state={state} actions={actions} />
  </footer>
);

const ShownSwitches = ({ state, actions }: PanelFootProps) => {
  if (state.kind !== 'page' || !state.report.article.text) return null;
  const { report, host, isSiteShown } = state;
  return (
    <div class="foot-group">
      <span class="foot-label">{t('highlights')}</span>
      <Switch label={t('onThisPage')} isOn={report.highlightsShown} onChange={actions.onPageShown} />
      {host && <Switch label={t('onThisSite')} hint={host} isOn={isSiteShown} onChange={actions.onSiteShown} />}
    </div>
  );
};

const KeepButtons = ({ state, actions }: PanelFootProps) => {
  if (state.kind !== 'page') return null;
  const { quotes, annotations } = state.report;
  if (quotes.length === 0 && annotations.length === 0) return null;
  const unsaved = quotes.filter((quote) => !annotationOfQuote(annotations, quote)).length;
  const saved = annotations.length;
  const canSave = unsaved > 0 && !state.isSaving;
  return (
    <div class="foot-group foot-wide">
      <span class="visually-hidden" role="status">
        {state.isSaving ? t('saving') : saved > 0 && count('savedCount', saved)}
      </span>
      {quotes.length > 0 && (
        <Button kind={canSave ? 'primary' : 'plain'} icon="bookmark" isDisabled={!canSave} onClick={actions.onSaveAll}>
          {state.isSaving ? t('saving') : unsaved > 0 ? t('saveAll') : t('allSaved')}
        </Button>
      )}
      {annotations.length > 0 && (
        <>
          <Button icon="download" onClick={actions.onExport}>
            {t('exportMarkdown')}
          </Button>
          <Button icon="copy" isIconOnly onClick={actions.onCopyMarkdown}>
            {t('copyMarkdown')}
          </Button>
        </>
      )}
    </div>
  );
};
