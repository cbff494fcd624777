import { t } from '../../lib/i18n';
import { Button } from './Button';

/** Says that something was deleted and offers to take it back. It stays until the next act. */
export const UndoToast = ({ onUndo }: { onUndo: () => void }) => (
  <div class="toast" role="status">
    <span>{t('removed')}</span>
    <Button kind="quiet" onClick={onUndo}>
      {t('undo')}
    </Button>
  </div>
);
