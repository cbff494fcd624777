import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { ShelfEntry } from '../../lib/library';
import { Button } from '../ui/Button';
import type { LibraryActions } from './actions';

/** Puts an entry into the clipboard and says so. */
export const CopyButton = ({ entry, actions }: { entry: ShelfEntry; actions: LibraryActions }) => {
  const [isCopied, setCopied] = useState(false);
  return (
    <Button
      kind="quiet"
      icon={isCopied ? 'done' : 'copy'}
      onClick={() =>
        void actions.onCopy(entry).then(
          () => setCopied(true),
          () => setCopied(false),
        )
      }
    >
      {isCopied ? t('copied') : t('copy')}
    </Button>
  );
};
