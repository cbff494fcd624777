import { useState } from 'preact/hooks';
import type { AnnotatedArticle } from '../../lib/annotations';
import type { ImportState } from '../../lib/exchange';
import { t } from '../../lib/i18n';
import { Button } from '../ui/Button';
import { type ExportActions, ExportDialog } from './ExportDialog';
import { ImportDialog } from './ImportDialog';
import type { TemplateState } from './TemplateEditor';

export interface ExchangeActions extends ExportActions {
  readonly onImportFile: (file: File) => void;
  readonly onImport: () => void;
  readonly onImportEnd: () => void;
}

interface ExchangeButtonsProps {
  /** Null until they have been read. */
  readonly articles: readonly AnnotatedArticle[] | null;
  readonly selected: ReadonlySet<string>;
  /** Gives what a search lets through, by id; null where nothing is looked for. */
  readonly shownOf: (() => ReadonlySet<string>) | null;
  readonly template: TemplateState;
  readonly importing: ImportState;
  readonly actions: ExchangeActions;
}

/** The way out of the library and into it. */
export const ExchangeButtons = ({
  articles,
  selected,
  shownOf,
  template,
  importing,
  actions,
}: ExchangeButtonsProps) => {
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
        <ExportDialog
          articles={articles}
          selected={selected}
          shown={shownOf?.() ?? null}
          template={template}
          actions={actions}
          onClose={() => setOpen(null)}
        />
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
