import { t } from '../../lib/i18n';

/** Something goes on whose end cannot be told; seen once it has taken half a second. */
export const Progress = () => <div class="progress" role="progressbar" aria-label={t('working')} />;
