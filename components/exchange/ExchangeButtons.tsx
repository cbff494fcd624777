import { useState } from 'preact/hooks';
import type { AnnotatedArticle } from '../../lib/annotations';
import type { ImportState } from '../../lib/exchange';
import { t } from '../../lib/i18n';
import { Button } from '../ui/Button';
import { type ExportActions, ExportDialog } from './ExportDialog';
import { ImportDialog } from './ImportDialog';

export interface ExchangeActions extends ExportActions {
  readonly onImportFile: (file: File) => void;
  readonly onImport: () => void;
  readonly onImportEnd: () => void;
}

interface ExchangeButtonsProps {
  /** Null until they have been read. */
  readonly articles: readonly AnnotatedArticle[] | null;
  readonly selected: ReadonlySet<string>;
  readonly importing: ImportState;
  readonly actions: ExchangeActions;
}

/** The way out of the library and into it. */
export const ExchangeButtons = ({ articles, selected, importing, actions }: ExchangeButtonsProps) => {
  const [open, setOpen] = useState<'export' | 'import' | null>(null);
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen('import')}>
        {t('importButton')}
      </Button>
      {articles && articles.length > 0 && (
        <Button kind="primary" icon="download" onClick={() => setOpen('export')}>
          {t('exportButton')}
        </Button>
      )}
      {open === 'export' && articles && (
        <ExportDialog articles={articles} selected={selected} actions={actions} onClose={() => setOpen(null)} />
      )}
      {open === 'import' && (
        <ImportDialog
          state={importing}
          onFile={actions.onImportFile}
          onImport={actions.onImport}
          onClose={() => {
            actions.onImportEnd();
            setOpen(null);
          }}
        />
      )}
    </>
  );
};
