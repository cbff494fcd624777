import { t } from '../../lib/i18n';
import type { Reprint } from '../../lib/messaging';
import type { PageState } from '../../lib/panel';
import { Button } from '../ui/Button';
import { Failure } from '../ui/Failure';
import { Notice } from '../ui/Notice';
import { Progress } from '../ui/Progress';
import { UndoToast } from '../ui/UndoToast';
import { ArticleHead } from './ArticleHead';
import { KeptList } from './KeptList';
import { LeftAlone, type RuleActions, RuleLine } from './PageRules';
import { PanelFoot, type PanelFootActions } from './PanelFoot';
import { type QuoteActions, QuoteList } from './QuoteList';
import { ReprintBar } from './ReprintBar';

export interface PanelActions extends QuoteActions, PanelFootActions, RuleActions {
  readonly onStep: (by: 1 | -1) => void;
  readonly onUseReprint: (reprint: Reprint) => void;
  readonly onRetry: () => void;
  readonly onUndo: () => void;
  readonly onDismissFailure: () => void;
}

/** The whole popup: what was found on the page, what is kept of it, and a clear word where there is nothing. */
export const PagePanel = ({ state, actions }: { state: PageState; actions: PanelActions }) => {
  if (state.kind === 'unreadable') {
    return (
      <Frame state={state} actions={actions}>
        <Notice isHeading title={t('unreadable')} text={t('unreadableHint')}>
          <Button onClick={actions.onRetry}>{t('retry')}</Button>
        </Notice>
      </Frame>
    );
  }
  return (
    <Frame state={state} actions={actions}>
      {state.kind === 'page' && state.failure && (
        <Failure reason={state.failure} onDismiss={actions.onDismissFailure} />
      )}
      <Content state={state} actions={actions} />
      {state.kind === 'page' && (state.removed.length > 0 || state.usedReprint) && (
        <UndoToast {...(state.usedReprint ? { words: t('reprintUsed') } : {})} onUndo={actions.onUndo} />
      )}
    </Frame>
  );
};

const Frame = ({
  state,
  actions,
  children,
}: {
  state: PageState;
  actions: PanelActions;
  children: preact.ComponentChildren;
}) => (
  <div class="panel">
    <main class="panel-main">{children}</main>
    <PanelFoot state={state} actions={actions} />
  </div>
);

const Content = ({ state, actions }: { state: PageState; actions: PanelActions }) => {
  if (state.kind !== 'page' || (state.report.state === 'working' && !state.report.article.text)) {
    return <Working />;
  }
  const { report } = state;
  if (report.state === 'failed') {
    return (
      <Notice isHeading title={t('analysisFailed')} text={t('analysisFailedHint')}>
        <Button onClick={actions.onAnalyseAnyway}>{t('retry')}</Button>
      </Notice>
    );
  }
  if (!report.article.text && state.treatment === 'leave') return <LeftAlone state={state} actions={actions} />;
  if (!report.article.text) {
    return (
      <Notice isHeading title={t('noArticle')} text={t('noArticleHint')}>
        <Button kind="primary" onClick={actions.onAnalyseAnyway}>
          {t('analyseAnyway')}
        </Button>
      </Notice>
    );
  }
  return (
    <>
      {report.state === 'working' && <Progress />}
      <ArticleHead report={report} onStep={actions.onStep} />
      <ReprintBar reprints={state.reprints} onUse={actions.onUseReprint} />
      {report.quotes.length === 0 && <Notice title={t('noQuotes')} text={t('noQuotesHint')} />}
      <QuoteList report={report} actions={actions} />
      <KeptList report={report} actions={actions} />
      <RuleLine state={state} actions={actions} />
    </>
  );
};

/** Seen only by who has to wait: most pages are read before it would have appeared. */
const Working = () => (
  <div class="late">
    <Progress />
    <Notice isHeading title={t('working')} />
  </div>
);
