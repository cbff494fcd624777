import type { ComponentChildren } from 'preact';
import type { Remarks } from '../../lib/annotations';
import { count, t } from '../../lib/i18n';
import type { LibraryState } from '../../lib/panel';
import { Button } from '../ui/Button';
import { Failure } from '../ui/Failure';
import { Notice } from '../ui/Notice';
import { UndoToast } from '../ui/UndoToast';
import { ArticleSection } from './ArticleSection';

export interface LibraryActions {
  readonly onSelect: (ids: readonly string[], isSelected: boolean) => void;
  readonly onRemove: (id: string) => void;
  readonly onUndo: () => void;
  readonly onChangeRemarks: (id: string, remarks: Partial<Remarks>) => Promise<void>;
  readonly onRetry: () => void;
  readonly onDismissFailure: () => void;
}

interface LibraryViewProps {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
  /** The buttons for export and import. */
  readonly exchange: ComponentChildren;
}

/** Everything that is kept, by article, the last changed first. */
export const LibraryView = ({ state, actions, exchange }: LibraryViewProps) => (
  <div class="library">
    <LibraryHead state={state} actions={actions} exchange={exchange} />
    {state.failure && <Failure reason={state.failure} onRetry={actions.onRetry} onDismiss={actions.onDismissFailure} />}
    <main>
      {state.articles === null && !state.failure && <Notice title={t('loading')} />}
      {state.articles?.length === 0 && <Notice title={t('libraryEmpty')} text={t('libraryEmptyHint')} />}
      {state.articles?.map((annotated) => (
        <ArticleSection key={annotated.article.id} annotated={annotated} selected={state.selected} actions={actions} />
      ))}
    </main>
    {state.removed.length > 0 && <UndoToast onUndo={actions.onUndo} />}
  </div>
);

const LibraryHead = ({ state: { articles, selected }, actions, exchange }: LibraryViewProps) => {
  const total = articles?.reduce((sum, { annotations }) => sum + annotations.length, 0) ?? 0;
  return (
    <header class="library-head">
      <h1>{t('libraryTitle')}</h1>
      {articles && total > 0 && (
        <>
          <p class="library-count">
            {selected.size > 0
              ? count('selectedCount', selected.size)
              : `${count('annotationsCount', total)} · ${count('articleCount', articles.length)}`}
          </p>
          {selected.size > 0 && (
            <Button kind="quiet" onClick={() => actions.onSelect([...selected], false)}>
              {t('clearSelection')}
            </Button>
          )}
        </>
      )}
      <span class="library-exchange">{exchange}</span>
    </header>
  );
};
