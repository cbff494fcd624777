import { t } from '../../lib/i18n';
import type { SelectionState } from '../../lib/page/overlay-state';
import { Button } from '../ui/Button';
import { Failure } from '../ui/Failure';
import type { OverlayActions } from './PageOverlay';
import { usePlace } from './use-place';

/** What is offered beside selected text of the article. */
export const SelectionBar = ({ selection, actions }: { selection: SelectionState; actions: OverlayActions }) => {
  const { line, status } = selection;
  const place = usePlace(line, line, [selection.span, status.kind]);
  const isWorking = status.kind === 'working';
  return (
    <div ref={place.ref} class="box bar" style={place.style} role="toolbar" aria-label={t('extensionName')}>
      <div class="acts">
        <Button kind="quiet" icon="marker" isDisabled={isWorking} onClick={() => actions.onHighlight(false)}>
          {t('highlight')}
        </Button>
        <Button kind="quiet" icon="note" isDisabled={isWorking} onClick={() => actions.onHighlight(true)}>
          {t('addNote')}
        </Button>
      </div>
      {status.kind === 'failed' && <Failure reason={status.reason} />}
    </div>
  );
};
