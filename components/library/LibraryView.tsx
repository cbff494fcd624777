import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { ShelfEntry } from '../../lib/library';
import type { LibraryState } from '../../lib/panel';
import { Failure } from '../ui/Failure';
import { Notice } from '../ui/Notice';
import { UndoToast } from '../ui/UndoToast';
import type { LibraryActions } from './actions';
import { BulkBar } from './BulkBar';
import { DeleteEverything } from './DeleteEverything';
import { FilterBar } from './FilterBar';
import { ItemList } from './ItemList';
import { LibraryHead } from './LibraryHead';
import { SpeakerHead } from './SpeakerHead';

interface LibraryViewProps {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
  /** All that is kept; asked for only where something is offered from it. */
  readonly kept: () => readonly ShelfEntry[];
  readonly ownerOf: (speaker: string) => string;
  readonly twinsOf: (entry: ShelfEntry) => readonly ShelfEntry[];
  /** The buttons for export and import. */
  readonly exchange: ComponentChildren;
}

/** Everything that is kept: by article, by speaker, by tag, and what was thrown away. */
export const LibraryView = ({ state, actions, kept, ownerOf, twinsOf, exchange }: LibraryViewProps) => {
  const [isFiltering, setFiltering] = useState(false);
  const { items, view, query, undo, failure } = state;
  const isSpeakerPage = view === 'speakers' && query.speaker !== undefined;
  return (
    <div class="library">
      <LibraryHead
        state={state}
        actions={actions}
        isFiltering={isFiltering}
        onFiltering={setFiltering}
        exchange={exchange}
      />
      {isFiltering && <FilterBar query={query} kept={kept()} actions={actions} />}
      {failure && <Failure reason={failure} onRetry={actions.onRetry} onDismiss={actions.onDismissFailure} />}
      <main>
        {isSpeakerPage && <SpeakerHead speaker={query.speaker} entries={kept()} ownerOf={ownerOf} actions={actions} />}
        {items === null && !failure && <Notice title={t('loading')} />}
        {items?.length === 0 && state.isComplete && <Empty state={state} />}
        {items && items.length > 0 && (
          <ItemList
            key={`${view} ${query.speaker ?? ''}`}
            items={items}
            state={state}
            actions={actions}
            ownerOf={ownerOf}
            twinsOf={twinsOf}
          />
        )}
        {view === 'trash' && state.isComplete && <DeleteEverything actions={actions} />}
      </main>
      <BulkBar state={state} actions={actions} />
      {undo && <UndoToast words={t(undo.words)} onUndo={actions.onUndo} />}
    </div>
  );
};

const Empty = ({ state: { view, query } }: { state: LibraryState }) => {
  if (Object.keys(query).length > 0) return <Notice title={t('nothingMatches')} />;
  if (view === 'trash') return <Notice title={t('trashEmpty')} text={t('trashHint')} />;
  if (view === 'tags') return <Notice title={t('noTags')} text={t('noTagsHint')} />;
  return <Notice title={t('libraryEmpty')} text={t('libraryEmptyHint')} />;
};
