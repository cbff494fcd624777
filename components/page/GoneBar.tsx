import { t } from '../../lib/i18n';
import type { GoneState } from '../../lib/page/overlay-state';
import { Button } from '../ui/Button';
import { Failure } from '../ui/Failure';
import { usePlace } from './use-place';

interface GoneBarProps {
  readonly gone: GoneState;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** Says that a quote is none any more, or a highlight deleted, and offers to take that back: nothing else is left to click on. */
export const GoneBar = ({ gone, onUndo, onClose }: GoneBarProps) => {
  const place = usePlace(gone.line, gone.line, [gone.status.kind]);
  return (
    <div ref={place.ref} class="box bar" style={place.style}>
      <div class="bar-says">
        <span role="status">{t(gone.what === 'quote' ? 'quoteGone' : 'removed')}</span>
        <Button kind="quiet" isDisabled={gone.status.kind === 'working'} onClick={onUndo}>
          {t('undo')}
        </Button>
        <Button kind="quiet" icon="close" isIconOnly onClick={onClose}>
          {t('close')}
        </Button>
      </div>
      {gone.status.kind === 'failed' && <Failure reason={gone.status.reason} />}
    </div>
  );
};
