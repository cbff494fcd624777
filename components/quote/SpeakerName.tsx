import { SPEAKER_COLORS, type SpeakerHue } from '../../lib/highlight';
import { t } from '../../lib/i18n';
import { mixesAlphabets, visibleText } from './visible-text';

interface SpeakerNameProps {
  /** Null where the text names nobody. */
  readonly name: string | null;
  readonly title?: string | null | undefined;
  readonly hue: SpeakerHue;
}

/** A speaker in the colour of their quotes on the page, with office or affiliation. */
export const SpeakerName = ({ name, title, hue }: SpeakerNameProps) => (
  <span class="speaker" style={{ '--speaker': `rgb(${SPEAKER_COLORS[hue]})` }}>
    {name === null ? <span class="speaker-none">{t('noSpeaker')}</span> : <Name name={name} />}
    {title && <bdi class="speaker-title">{visibleText(title)}</bdi>}
  </span>
);

const Name = ({ name }: { name: string }) => (
  <>
    <bdi class="speaker-name">{visibleText(name)}</bdi>
    {mixesAlphabets(name) && <span class="speaker-warning">{t('mixedAlphabets')}</span>}
  </>
);
