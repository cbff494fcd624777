import { type MessageKey, t } from '../../lib/i18n';
import type { OptionsState } from '../../lib/panel';
import { ACCESSES, type Access, type Settings } from '../../lib/settings';
import { Button } from '../ui/Button';

export interface AccessActions {
  readonly onChange: (changes: Partial<Settings>) => void;
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
            onChange={() => actions.onChange({ access })}
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
  actions,
}: {
  state: OptionsState;
  actions: AccessActions;
}) => {
  if (hasAccess === false) {
    return (
      <p class="options-hint">
        {t('accessTaken')} <Button onClick={() => actions.onAccess(true)}>{t('accessGive')}</Button>
      </p>
    );
  }
  if (settings.access !== 'on-click') return null;
  return (
    <p class="options-hint">
      {t('browserAccess')}{' '}
      {actions.onOpenBrowserSettings ? (
        <Button onClick={actions.onOpenBrowserSettings}>{t('browserAccessOpen')}</Button>
      ) : (
        <Button onClick={() => actions.onAccess(false)}>{t('accessTake')}</Button>
      )}
    </p>
  );
};
