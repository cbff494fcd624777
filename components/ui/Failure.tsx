import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n';
import type { FailureReason } from '../../lib/messaging';
import { Button } from './Button';

interface FailureProps {
  readonly reason: FailureReason;
  readonly onDismiss?: () => void;
  readonly onRetry?: () => void;
  /** What else can be done about it. */
  readonly children?: ComponentChildren;
}

/** Why something did not work, in the reader's words. */
export const Failure = ({ reason, onDismiss, onRetry, children }: FailureProps) => (
  <div class="failure" role="alert">
    <p>{t(`failure_${reason}`)}</p>
    {onRetry && <Button onClick={onRetry}>{t('retry')}</Button>}
    {children}
    {onDismiss && (
      <Button kind="quiet" icon="close" isIconOnly onClick={onDismiss}>
        {t('close')}
      </Button>
    )}
  </div>
);
