import type { ComponentChildren } from 'preact';
import { count, type MessageKey, t } from '../../lib/i18n';
import { type LibraryView, VIEWS } from '../../lib/library';
import type { LibraryState } from '../../lib/panel';
import { Button } from '../ui/Button';
import type { LibraryActions } from './actions';

interface LibraryHeadProps {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
  readonly isFiltering: boolean;
  readonly onFiltering: (isFiltering: boolean) => void;
  /** The buttons for export and import. */
  readonly exchange: ComponentChildren;
}

const VIEW_WORDS: Readonly<Record<LibraryView, MessageKey>> = {
  articles: 'viewArticles',
  speakers: 'viewSpeakers',
  tags: 'viewTags',
  trash: 'viewTrash',
};

/** Where one is in the library, what is looked for, and what can be done with all of it. */
export const LibraryHead = ({ state, actions, isFiltering, onFiltering, exchange }: LibraryHeadProps) => {
  const { view, query } = state;
  // The speaker is no filter here but the page one is on.
  const filters = Object.keys(query).filter(
    (field) => field !== 'words' && !(field === 'speaker' && view === 'speakers'),
  );
  return (
    <header class="library-head">
      <div class="library-line">
        <h1>{t('libraryTitle')}</h1>
        <nav class="views">
          {VIEWS.map((each) => (
            <button
              key={each}
              type="button"
              class="view"
              aria-current={each === view ? 'page' : undefined}
              onClick={() => actions.onView(each)}
            >
              {t(VIEW_WORDS[each])}
            </button>
          ))}
        </nav>
        {exchange}
      </div>
      <div class="library-line">
        <input
          type="search"
          class="field library-search"
          placeholder={t('searchLibrary')}
          aria-label={t('searchLibrary')}
          aria-keyshortcuts="/"
          value={query.words ?? ''}
          onInput={(event) => actions.onQuery({ words: event.currentTarget.value })}
        />
        <Button isPressed={isFiltering} onClick={() => onFiltering(!isFiltering)}>
          {filters.length > 0 ? `${t('filters')} · ${filters.length}` : t('filters')}
        </Button>
        {filters.length > 0 && (
          <Button kind="quiet" onClick={actions.onClearQuery}>
            {t('clearFilters')}
          </Button>
        )}
        <p class="library-count" role="status">
          {countOf(state)}
        </p>
      </div>
      {query.tag !== undefined && (
        <ul class="tags">
          <li>
            #{query.tag}{' '}
            <Button kind="quiet" icon="close" isIconOnly onClick={() => actions.onQuery({ tag: undefined })}>
              {t('clearFilters')}
            </Button>
          </li>
        </ul>
      )}
    </header>
  );
};

const countOf = ({ items, isComplete, isSearching }: LibraryState): string => {
  if (!items || !isComplete || isSearching) return t('loading');
  const counts = { article: 0, entry: 0, speaker: 0, tag: 0 };
  for (const { kind } of items) counts[kind]++;
  const { article: articles, entry: entries, speaker: speakers } = counts;
  if (speakers) return count('speakerCount', speakers);
  if (entries && articles) return `${count('annotationsCount', entries)} · ${count('articleCount', articles)}`;
  return entries ? count('annotationsCount', entries) : '';
};
