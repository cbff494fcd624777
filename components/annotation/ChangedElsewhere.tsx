import { t } from '../../lib/i18n';
import { Button } from '../ui/Button';
import type { SharedText } from './use-shared-text';

/** What another window wrote into the same field, and whose words shall stay; nothing where there is no other. */
export const ChangedElsewhere = ({ field: { other, decide } }: { field: SharedText }) =>
  other === null ? null : (
    <div class="elsewhere" role="alert">
      <p>{t('changedElsewhere')}</p>
      <blockquote dir="auto">{other || t('emptyText')}</blockquote>
      <Button onClick={() => decide('other')}>{t('takeOther')}</Button>
      <Button kind="quiet" onClick={() => decide('own')}>
        {t('keepMine')}
      </Button>
    </div>
  );
