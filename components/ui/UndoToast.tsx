import { t } from '../../lib/i18n';
import { Button } from './Button';

/** Says that something was deleted and offers to take it back. It stays until the next act. */
export const UndoToast = ({ words = t('removed'), onUndo }: { words?: string; onUndo: () => void }) => (
  <div class="toast" role="status">
    <span>{words}</span>
    <Button kind="quiet" onClick={onUndo}>
      {t('undo')}
    </Button>
  </div>
);
