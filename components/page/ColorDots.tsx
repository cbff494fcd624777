import { HIGHLIGHT_COLORS, type HighlightColor } from '../../lib/annotations';
import { OWN_COLORS } from '../../lib/highlight';
import { type MessageKey, t } from '../../lib/i18n';

const WORDS: Readonly<Record<HighlightColor, MessageKey>> = {
  yellow: 'colorYellow',
  green: 'colorGreen',
  blue: 'colorBlue',
  pink: 'colorPink',
  purple: 'colorPurple',
};

interface ColorDotsProps {
  /** The colour it has now; null where none is chosen yet. */
  readonly now: HighlightColor | null;
  readonly isDisabled: boolean;
  readonly onPick: (color: HighlightColor) => void;
}

/** The five colours of the reader's own highlights. */
export const ColorDots = ({ now, isDisabled, onPick }: ColorDotsProps) => (
  <fieldset class="dots" aria-label={t('highlight')}>
    {HIGHLIGHT_COLORS.map((color) => (
      <button
        key={color}
        type="button"
        class="dot"
        style={{ '--dot': `rgb(${OWN_COLORS[color]})` }}
        aria-label={t(WORDS[color])}
        aria-pressed={now === null ? undefined : now === color}
        title={t(WORDS[color])}
        disabled={isDisabled}
        onClick={() => onPick(color)}
      />
    ))}
  </fieldset>
);
