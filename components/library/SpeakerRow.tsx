import type { SpeakerHue } from '../../lib/highlight';
import { count, t } from '../../lib/i18n';
import type { SpeakerGroup } from '../../lib/library';
import { SpeakerName } from '../quote/SpeakerName';
import type { LibraryActions } from './actions';

interface SpeakerRowProps {
  readonly group: SpeakerGroup;
  readonly hue: SpeakerHue;
  readonly isSelected: boolean;
  readonly actions: LibraryActions;
}

/** One speaker in the list of all; opens their page. */
export const SpeakerRow = ({
  group: { key, name, titles, sites, count: quotes },
  hue,
  isSelected,
  actions,
}: SpeakerRowProps) => (
  <div class="speaker-row">
    <input
      type="checkbox"
      class="check"
      aria-label={t('selectSpeaker', name)}
      checked={isSelected}
      onChange={(event) => actions.onSelect([key], event.currentTarget.checked)}
    />
    <button type="button" class="speaker-open" onClick={() => actions.onSpeaker(key)}>
      <SpeakerName name={name} title={titles.at(-1)?.title} hue={hue} />
      <span class="article-source">
        {[count('quoteCount', quotes), ...sites.slice(0, 3).map(({ site }) => site)].join(' · ')}
      </span>
    </button>
  </div>
);
