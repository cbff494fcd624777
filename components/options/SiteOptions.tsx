import { useState } from 'preact/hooks';
import { SITE_RULES, type SiteRule } from '../../lib/annotations';
import { type MessageKey, t } from '../../lib/i18n';
import { hostOf, type Settings } from '../../lib/settings';
import { Button } from '../ui/Button';

export interface SiteActions {
  readonly onSiteRule: (place: string, rule: SiteRule | null) => void;
  /** Shows highlights on a host again. */
  readonly onSiteShown: (host: string) => void;
}

const WORDS: Readonly<Record<SiteRule, MessageKey>> = {
  articles: 'ruleArticles',
  always: 'ruleAlways',
  never: 'ruleNever',
};

interface SiteOptionsProps {
  readonly settings: Settings;
  readonly actions: SiteActions;
}

/** What was decided for single sites and pages, and room for more. */
export const SiteOptions = ({ settings: { siteRules, hiddenSites }, actions }: SiteOptionsProps) => {
  const rules = Object.entries(siteRules).sort(([a], [b]) => a.localeCompare(b));
  return (
    <>
      <p class="options-hint">{rules.length + hiddenSites.length > 0 ? t('optionsSitesHint') : t('noSites')}</p>
      <ul class="sites">
        {rules.map(([place, rule]) => (
          <li key={place} class="site">
            <bdi class="site-name">{place}</bdi>
            <RuleField
              label={`${t('siteRule')}: ${place}`}
              rule={rule}
              onChange={(each) => actions.onSiteRule(place, each)}
            />
            <RemoveButton name={place} onClick={() => actions.onSiteRule(place, null)} />
          </li>
        ))}
        {hiddenSites.map((host) => (
          <li key={`hidden ${host}`} class="site">
            <bdi class="site-name">{host}</bdi>
            <span class="site-hidden">{t('ruleHidden')}</span>
            <RemoveButton name={host} onClick={() => actions.onSiteShown(host)} />
          </li>
        ))}
      </ul>
      <NewSite onAdd={actions.onSiteRule} />
    </>
  );
};

const RemoveButton = ({ name, onClick }: { name: string; onClick: () => void }) => (
  <Button kind="quiet" icon="trash" isIconOnly onClick={onClick}>
    {t('removeRule', name)}
  </Button>
);

const RuleField = ({
  label,
  rule,
  onChange,
}: {
  label: string;
  rule: SiteRule;
  onChange: (rule: SiteRule) => void;
}) => (
  <select
    class="field site-rule"
    aria-label={label}
    value={rule}
    onChange={({ currentTarget }) => onChange(currentTarget.value as SiteRule)}
  >
    {SITE_RULES.map((each) => (
      <option key={each} value={each}>
        {t(WORDS[each])}
      </option>
    ))}
  </select>
);

const NewSite = ({ onAdd }: { onAdd: (host: string, rule: SiteRule) => void }) => {
  const [typed, setTyped] = useState('');
  const [rule, setRule] = useState<SiteRule>('articles');
  const [isInvalid, setInvalid] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const host = hostOf(typed);
    setInvalid(!host);
    if (!host) return;
    onAdd(host, rule);
    setTyped('');
  };
  return (
    <form class="site site-new" onSubmit={add}>
      <input
        class="field site-name"
        aria-label={t('siteName')}
        aria-invalid={isInvalid}
        aria-describedby={isInvalid ? 'site-invalid' : undefined}
        placeholder={t('siteNamePlaceholder')}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <RuleField label={t('siteRule')} rule={rule} onChange={setRule} />
      <button type="submit" class="button button-plain">
        {t('addSite')}
      </button>
      {isInvalid && (
        <p id="site-invalid" class="site-invalid" role="alert">
          {t('siteInvalid')}
        </p>
      )}
    </form>
  );
};
