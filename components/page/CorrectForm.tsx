import { t } from '../../lib/i18n';
import type { CardState } from '../../lib/page/overlay-state';
import { Button } from '../ui/Button';
import { OwnFrame } from './OwnFrame';
import type { OverlayActions } from './PageOverlay';
import { SpeakerForm } from './SpeakerForm';

/** What a reader can put right in a quote. */
export const CorrectForm = ({ card, actions }: { card: CardState; actions: OverlayActions }) => {
  const isWorking = card.status.kind === 'working';
  return (
    <>
      <OwnFrame name={t('speaker')}>
        <SpeakerForm
          speakers={card.speakers}
          now={card.speaker?.name ?? null}
          isDisabled={isWorking}
          onDone={actions.onCorrectSpeaker}
          onCancel={actions.onEndMode}
        />
      </OwnFrame>
      <div class="acts acts-more">
        <Button kind="quiet" icon="marker" isDisabled={isWorking} onClick={actions.onStartSelecting}>
          {t('otherWords')}
        </Button>
        <Button kind="quiet" icon="close" isDisabled={isWorking} onClick={actions.onRejectQuote}>
          {t('noQuote')}
        </Button>
      </div>
    </>
  );
};
