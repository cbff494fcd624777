import { t } from '../../lib/i18n';
import type { Shortcut } from '../../lib/panel';
import { Button } from '../ui/Button';

export interface ShortcutActions {
  /** Null where only the reader can get there. */
  readonly onOpenShortcuts: (() => void) | null;
}

interface ShortcutListProps {
  readonly shortcuts: readonly Shortcut[];
  readonly actions: ShortcutActions;
}

/** The keys of the extension, and the way to change them, which is the browser's. */
export const ShortcutList = ({ shortcuts, actions }: ShortcutListProps) => (
  <>
    <dl class="shortcuts">
      {shortcuts.map(({ description, keys }) => (
        <div key={description} class="shortcut">
          <dt>{description}</dt>
          <dd>{keys ? <kbd>{keys}</kbd> : t('shortcutNone')}</dd>
        </div>
      ))}
    </dl>
    {actions.onOpenShortcuts ? (
      <Button onClick={actions.onOpenShortcuts}>{t('changeShortcuts')}</Button>
    ) : (
      <p class="options-hint">{t('shortcutsFirefox')}</p>
    )}
  </>
);
