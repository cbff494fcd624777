import { type MessageKey, t } from '../../lib/i18n';
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

/** By the names in the manifest, the most useful first: browsers sort them by name. */
const COMMANDS: readonly (readonly [name: string, words: MessageKey])[] = [
  ['next-quote', 'commandNextQuote'],
  ['previous-quote', 'commandPreviousQuote'],
  ['next-of-speaker', 'commandNextOfSpeaker'],
  ['toggle-highlights', 'commandToggleHighlights'],
];

/** Keys on an article that are not the browser's to change. */
const FIXED: readonly (readonly [keys: string, words: MessageKey])[] = [
  ['Tab', 'keyTab'],
  ['Esc', 'keyEscape'],
];

/** As it stands on the key. */
const shown = (keys: string): string => keys.replace('Period', '.').replace('Comma', ',');

/** The keys of the extension, and the way to change them, which is the browser's. */
export const ShortcutList = ({ shortcuts, actions }: ShortcutListProps) => (
  <>
    <dl class="shortcuts">
      {COMMANDS.map(([command, words]) => (
        <Row key={command} words={words} keys={shortcuts.find(({ name }) => name === command)?.keys ?? ''} />
      ))}
      {FIXED.map(([keys, words]) => (
        <Row key={keys} words={words} keys={keys} />
      ))}
    </dl>
    {actions.onOpenShortcuts ? (
      <Button onClick={actions.onOpenShortcuts}>{t('changeShortcuts')}</Button>
    ) : (
      <p class="options-hint">{t('shortcutsFirefox')}</p>
    )}
  </>
);

const Row = ({ words, keys }: { words: MessageKey; keys: string }) => (
  <div class="shortcut">
    <dt>{t(words)}</dt>
    <dd>{keys ? <kbd>{shown(keys)}</kbd> : t('shortcutNone')}</dd>
  </div>
);
