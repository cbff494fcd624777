import { type MessageKey, t } from '../../lib/i18n';
import type { OptionsState } from '../../lib/panel';
import { ACCESSES, type Access } from '../../lib/settings';
import { Button } from '../ui/Button';

export interface AccessActions {
  readonly onAccessChosen: (access: Access) => void;
  /** Null where the browser has no such page. */
  readonly onOpenBrowserSettings: (() => void) | null;
  readonly onAccess: (isGiven: boolean) => void;
}

const WORDS: Readonly<Record<Access, readonly [name: MessageKey, hint: MessageKey]>> = {
  everywhere: ['accessEverywhere', 'accessEverywhereHint'],
  listed: ['accessListed', 'accessListedHint'],
  'on-click': ['accessOnClick', 'accessOnClickHint'],
};

/** Where articles are read unasked. */
export const AccessOptions = ({ state, actions }: { state: OptionsState; actions: AccessActions }) => (
  <>
    <div role="radiogroup" aria-label={t('optionsAccess')}>
      {ACCESSES.map((access) => (
        <label key={access} class="choice">
          <input
            class="check"
            type="radio"
            name="access"
            checked={state.settings.access === access}
            onChange={() => actions.onAccessChosen(access)}
          />
          <span>
            {t(WORDS[access][0])}
            <span class="choice-hint">{t(WORDS[access][1])}</span>
          </span>
        </label>
      ))}
    </div>
    <BrowserAccess state={state} actions={actions} />
  </>
);

/** What the browser itself allows, which goes before what is chosen here. */
const BrowserAccess = ({
  state: { settings, hasAccess },
  actions: { onAccess, onOpenBrowserSettings },
}: {
  state: OptionsState;
  actions: AccessActions;
}) => {
  if (hasAccess === null) return null;
  if (settings.access !== 'on-click')
    return hasAccess ? null : (
      <p class="options-hint">
        {t('accessTaken')} <Button onClick={() => onAccess(true)}>{t('accessGive')}</Button>
      </p>
    );
  if (!hasAccess) return <p class="options-hint">{t('accessGone')}</p>;
  return (
    <>
      <p class="options-hint">
        {t('accessLeft')} {!onOpenBrowserSettings && <Button onClick={() => onAccess(false)}>{t('accessTake')}</Button>}
      </p>
      {onOpenBrowserSettings && (
        <p class="options-hint">
          {t('accessLeftHow')} <Button onClick={onOpenBrowserSettings}>{t('browserAccessOpen')}</Button>
        </p>
      )}
    </>
  );
};
