import { t } from '../../lib/i18n';
import type { PageState } from '../../lib/panel';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

export interface RuleActions {
  readonly onReadNow: () => void;
  readonly onAnalyseAnyway: () => void;
  readonly onRule: (of: 'page' | 'site', rule: 'articles' | 'always' | 'never' | null) => void;
}

interface PageRulesProps {
  readonly state: Extract<PageState, { kind: 'page' }>;
  readonly actions: RuleActions;
}

/** A page that is not looked at, because the reader wants it so; and the ways back. */
export const LeftAlone = ({ state: { host, rule, access }, actions }: PageRulesProps) => {
  if (rule?.is === 'never') {
    return (
      <Notice isHeading title={t('leftAlone')} text={t('leftAloneHint')}>
        <Button onClick={actions.onAnalyseAnyway}>{t('readPage')}</Button>
        <Button kind="quiet" onClick={() => actions.onRule(rule.of, null)}>
          {t('readAgain')}
        </Button>
      </Notice>
    );
  }
  return (
    <Notice isHeading title={t('waiting')} text={t('waitingHint')}>
      <Button kind="primary" onClick={actions.onReadNow}>
        {t('readPage')}
      </Button>
      {host && access === 'listed' && (
        <Button kind="quiet" onClick={() => actions.onRule('site', 'articles')}>
          {t('readSiteArticles', host)}
        </Button>
      )}
    </Notice>
  );
};

/** Whether this page is rightly read, which its reader knows best. */
export const RuleLine = ({ state: { report, host, rule }, actions }: PageRulesProps) => {
  if (!host) return null;
  if (rule?.is === 'always') {
    return (
      <div class="rules">
        <span>{t('alwaysRead', host)}</span>
        <Button kind="quiet" onClick={() => actions.onRule(rule.of, null)}>
          {t('articlesOnly')}
        </Button>
      </div>
    );
  }
  if (!report.article.detected) {
    return (
      <div class="rules">
        <span>{t('readAnyway')}</span>
        <Button kind="quiet" onClick={() => actions.onRule('site', 'always')}>
          {t('alwaysSite', host)}
        </Button>
      </div>
    );
  }
  return (
    <div class="rules">
      <span>{t('notArticle')}</span>
      <Button kind="quiet" onClick={() => actions.onRule('page', 'never')}>
        {t('leavePage')}
      </Button>
      <Button kind="quiet" onClick={() => actions.onRule('site', 'never')}>
        {t('leaveSite', host)}
      </Button>
    </div>
  );
};
