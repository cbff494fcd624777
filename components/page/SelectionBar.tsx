import { t } from '../../lib/i18n';
import type { SelectionState } from '../../lib/page/overlay-state';
import { Button } from '../ui/Button';
import { Failure } from '../ui/Failure';
import { ColorDots } from './ColorDots';
import { OwnFrame } from './OwnFrame';
import type { OverlayActions } from './PageOverlay';
import { SpeakerForm } from './SpeakerForm';
import { usePlace } from './use-place';

interface SelectionBarProps {
  readonly selection: SelectionState;
  readonly actions: OverlayActions;
}

/** What is offered beside selected text of the article. */
export const SelectionBar = ({ selection, actions }: SelectionBarProps) => {
  const { line, status, mode, speakers } = selection;
  const place = usePlace(line, line, [selection.span, status.kind, mode]);
  const isWorking = status.kind === 'working';
  return (
    <div ref={place.ref} class="box bar" style={place.style} role="toolbar" aria-label={t('extensionName')}>
      {mode === 'speaker' ? (
        <OwnFrame name={t('speaker')}>
          <SpeakerForm
            speakers={speakers}
            now={null}
            isDisabled={isWorking}
            onDone={actions.onAddQuote}
            onCancel={actions.onClose}
          />
        </OwnFrame>
      ) : (
        <Acts selection={selection} actions={actions} />
      )}
      {status.kind === 'failed' && <Failure reason={status.reason} />}
    </div>
  );
};

const Acts = ({ selection: { mode, status }, actions }: SelectionBarProps) => {
  const isWorking = status.kind === 'working';
  if (mode === 'ends') {
    return (
      <div class="acts">
        <Button kind="primary" isDisabled={isWorking} onClick={actions.onUseSelection}>
          {t('useWords')}
        </Button>
        <Button kind="quiet" onClick={actions.onClose}>
          {t('cancel')}
        </Button>
      </div>
    );
  }
  return (
    <div class="acts">
      <ColorDots now={null} isDisabled={isWorking} onPick={(color) => actions.onHighlight(color, false)} />
      <Button kind="quiet" icon="note" isDisabled={isWorking} onClick={() => actions.onHighlight(null, true)}>
        {t('addNote')}
      </Button>
      <Button kind="quiet" icon="speaker" isDisabled={isWorking} onClick={actions.onStartNaming}>
        {t('quoteBy')}
      </Button>
    </div>
  );
};
