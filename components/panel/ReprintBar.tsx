import { count, t } from '../../lib/i18n';
import type { Reprint } from '../../lib/messaging';
import { Button } from '../ui/Button';

interface ReprintBarProps {
  readonly reprints: readonly Reprint[];
  readonly onUse: (reprint: Reprint) => void;
}

/** Says that the reader has annotated this very text elsewhere, and offers to see it here. */
export const ReprintBar = ({ reprints: [first], onUse }: ReprintBarProps) =>
  first === undefined ? null : (
    <aside class="reprint">
      <p>
        {t('reprint')}{' '}
        <a class="link" href={first.url} target="_blank" rel="noreferrer">
          <bdi>{first.title}</bdi>
        </a>{' '}
        ({first.site}, {count('annotationsCount', first.count)})
      </p>
      <Button onClick={() => onUse(first)}>{t('reprintUse')}</Button>
    </aside>
  );
