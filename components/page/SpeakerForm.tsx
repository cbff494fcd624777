import { useEffect, useRef, useState } from 'preact/hooks';
import type { CorrectedQuote } from '../../lib/annotations';
import type { Speaker } from '../../lib/extractor/types';
import { t } from '../../lib/i18n';
import { visibleText } from '../quote/visible-text';
import { Button } from '../ui/Button';

interface SpeakerFormProps {
  readonly speakers: readonly Speaker[];
  /** Who it is now; null for nobody. */
  readonly now: string | null;
  readonly isDisabled: boolean;
  readonly onDone: (speaker: CorrectedQuote['speaker']) => void;
  readonly onCancel: () => void;
}

const NOBODY = 'nobody';
const OTHER = 'other';
const known = (index: number): string => `known ${index}`;

/** Whose words these are: somebody of the page, somebody else by name, or nobody. */
export const SpeakerForm = ({ speakers, now, isDisabled, onDone, onCancel }: SpeakerFormProps) => {
  const current = speakers.findIndex(({ name }) => name === now);
  const [chosen, setChosen] = useState(current >= 0 ? known(current) : speakers.length > 0 ? NOBODY : OTHER);
  const [name, setName] = useState('');
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const speakerOf = (): CorrectedQuote['speaker'] => {
    if (chosen === OTHER) return { name: name.trim() };
    const speaker = speakers.find((_, index) => known(index) === chosen);
    return speaker ? { name: speaker.name, ...(speaker.title ? { title: speaker.title } : {}) } : null;
  };
  const isReady = !isDisabled && (chosen !== OTHER || name.trim() !== '');
  const finish = (): void => {
    if (isReady) onDone(speakerOf());
  };
  return (
    <form
      class="speaker-form"
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <label class="speaker-label">
        {t('speaker')}
        <select
          ref={field}
          class="field"
          value={chosen}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {speakers.map((speaker, index) => (
            <option key={speaker.id} value={known(index)}>
              {visibleText(speaker.name)}
            </option>
          ))}
          <option value={OTHER}>{t('otherSpeaker')}</option>
          <option value={NOBODY}>{t('noSpeaker')}</option>
        </select>
      </label>
      {chosen === OTHER && (
        <input
          class="field"
          aria-label={t('speakerName')}
          placeholder={t('speakerName')}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      )}
      <div class="acts">
        <Button kind="primary" isDisabled={!isReady} onClick={finish}>
          {t('save')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
};
