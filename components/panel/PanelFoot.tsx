import { t } from '../../lib/i18n';
import { annotationOfQuote } from '../../lib/page/saved-quotes';
import type { PageState } from '../../lib/panel';
import { Button } from '../ui/Button';
import { Switch } from '../ui/Switch';

export interface PanelFootActions {
  readonly onSaveAll: () => void;
  readonly onExport: () => void;
  readonly onCopyMarkdown: () => void;
  readonly onOpenLibrary: () => void;
  readonly onPageShown: (isShown: boolean) => void;
  readonly onSiteShown: (isShown: boolean) => void;
}

/** What can be done with the page as a whole; always in view. */
export const PanelFoot = ({ state, actions }: { state: PageState; actions: PanelFootActions }) => {
  const report = state.kind === 'page' ? state.report : null;
  const unsaved = report?.quotes.filter((quote) => !annotationOfQuote(report.annotations, quote)).length ?? 0;
  const hasQuotes = (report?.quotes.length ?? 0) > 0;
  const hasKept = (report?.annotations.length ?? 0) > 0;
  return (
    <footer class="foot">
      {state.kind === 'page' && report?.article.text && (
        <div class="foot-row">
          <span class="foot-label">{t('highlights')}</span>
          <Switch label={t('onThisPage')} isOn={report.highlightsShown} onChange={actions.onPageShown} />
          {state.host && (
            <Switch label={t('onThisSite')} hint={state.host} isOn={state.isSiteShown} onChange={actions.onSiteShown} />
          )}
        </div>
      )}
      <div class="foot-row">
        {hasQuotes && (
          <Button
            kind={unsaved > 0 ? 'primary' : 'plain'}
            icon="bookmark"
            isDisabled={unsaved === 0}
            onClick={actions.onSaveAll}
          >
            {unsaved > 0 ? t('saveAll') : t('allSaved')}
          </Button>
        )}
        {hasKept && (
          <>
            <Button icon="download" onClick={actions.onExport}>
              {t('exportMarkdown')}
            </Button>
            <Button icon="copy" isIconOnly onClick={actions.onCopyMarkdown}>
              {t('copyMarkdown')}
            </Button>
          </>
        )}
        <span class="foot-space" />
        <Button kind="quiet" icon="library" onClick={actions.onOpenLibrary}>
          {t('openLibrary')}
        </Button>
      </div>
    </footer>
  );
};
