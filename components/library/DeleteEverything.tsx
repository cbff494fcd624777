import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { Button } from '../ui/Button';
import type { LibraryActions } from './actions';

/** Asks first, and offers the backup in the same breath. */
export const DeleteEverything = ({ actions }: { actions: LibraryActions }) => {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <p class="delete-everything">
        <Button kind="quiet" icon="trash" onClick={() => setAsking(true)}>
          {t('deleteEverything')}
        </Button>
      </p>
    );
  return (
    <div class="elsewhere" role="alert">
      <p>{t('deleteEverythingHint')}</p>
      <Button icon="download" onClick={actions.onBackUp}>
        {t('saveBackup')}
      </Button>
      <Button
        onClick={() => {
          setAsking(false);
          actions.onDeleteEverything();
        }}
      >
        {t('deleteEverything')}
      </Button>
      <Button kind="quiet" onClick={() => setAsking(false)}>
        {t('cancel')}
      </Button>
    </div>
  );
};
