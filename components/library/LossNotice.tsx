import { t } from '../../lib/i18n';
import { Button } from '../ui/Button';

/** The browser has removed the database: what was kept until then has to come from a backup. */
export const LossNotice = ({ day, onDismiss }: { day: string; onDismiss: () => void }) => (
  <div class="failure" role="alert">
    <p>{t('notesLost', day)}</p>
    <Button kind="quiet" icon="close" isIconOnly onClick={onDismiss}>
      {t('close')}
    </Button>
  </div>
);
