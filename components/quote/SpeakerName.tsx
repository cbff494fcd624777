import { SPEAKER_COLORS, type SpeakerHue } from '../../lib/highlight';
import { t } from '../../lib/i18n';

interface SpeakerNameProps {
  /** Null where the text names nobody. */
  readonly name: string | null;
  readonly title?: string | null | undefined;
  readonly hue: SpeakerHue;
}

/** A speaker in the colour of their quotes on the page, with office or affiliation. */
export const SpeakerName = ({ name, title, hue }: SpeakerNameProps) => (
  <span class="speaker" style={{ '--speaker': `rgb(${SPEAKER_COLORS[hue]})` }}>
    {name === null ? <span class="speaker-none">{t('noSpeaker')}</span> : <bdi class="speaker-name">{name}</bdi>}
    {title && <bdi class="speaker-title">{title}</bdi>}
  </span>
);
