import { t } from '../../lib/i18n';
import type { Box } from '../../lib/page/overlay-state';
import { Button } from '../ui/Button';
import { usePlace } from './use-place';

/** Asks for the right words of a quote to be selected in the article. */
export const SelectingBar = ({ line, onCancel }: { line: Box; onCancel: () => void }) => {
  const place = usePlace(line, line, []);
  return (
    <div ref={place.ref} class="box bar bar-says" style={place.style} role="status">
      <span>{t('selectWords')}</span>
      <Button kind="quiet" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </div>
  );
};
