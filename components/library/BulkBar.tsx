import { useState } from 'preact/hooks';
import { HIGHLIGHT_COLORS, type HighlightColor, parseTags } from '../../lib/annotations';
import { OWN_COLORS } from '../../lib/highlight';
import { count, type MessageKey, t } from '../../lib/i18n';
import type { LibraryState } from '../../lib/panel';
import { Button } from '../ui/Button';
import type { LibraryActions } from './actions';

const COLOR_WORDS: Readonly<Record<HighlightColor, MessageKey>> = {
  yellow: 'colorYellow',
  green: 'colorGreen',
  blue: 'colorBlue',
  pink: 'colorPink',
  purple: 'colorPurple',
};

/** What can be done with all that is chosen; nothing while nothing is. */
export const BulkBar = ({ state, actions }: { state: LibraryState; actions: LibraryActions }) => {
  const { selected, view, query } = state;
  const ids = [...selected];
  if (ids.length === 0) return null;
  const isSpeakerList = view === 'speakers' && query.speaker === undefined;
  return (
    <div class="bulk" role="toolbar" aria-label={count('selectedCount', ids.length)}>
      <span class="bulk-count">{count('selectedCount', ids.length)}</span>
      {isSpeakerList ? (
        <Button isDisabled={ids.length < 2} onClick={() => actions.onJoin(ids)}>
          {t('joinSpeakers')}
        </Button>
      ) : view === 'trash' ? (
        <>
          <Button onClick={() => actions.onRestore(ids)}>{t('restore')}</Button>
          <Button icon="trash" onClick={() => actions.onPurge(ids)}>
            {t('removeForGood')}
          </Button>
        </>
      ) : (
        <KeptActions ids={ids} actions={actions} />
      )}
      {!isSpeakerList && (
        <Button kind="quiet" onClick={actions.onSelectShown}>
          {t('selectAll')}
        </Button>
      )}
      <Button kind="quiet" onClick={() => actions.onSelect(ids, false)}>
        {t('clearSelection')}
      </Button>
    </div>
  );
};

const KeptActions = ({ ids, actions }: { ids: readonly string[]; actions: LibraryActions }) => {
  const [tags, setTags] = useState('');
  return (
    <>
      <form
        class="bulk-tags"
        onSubmit={(event) => {
          event.preventDefault();
          actions.onAddTags(ids, parseTags(tags));
          setTags('');
        }}
      >
        <input
          class="field"
          aria-label={t('addTags')}
          placeholder={t('addTags')}
          value={tags}
          onInput={(event) => setTags(event.currentTarget.value)}
        />
      </form>
      <span class="dots">
        {HIGHLIGHT_COLORS.map((color) => (
          <button
            key={color}
            type="button"
            class="dot"
            style={{ '--dot': `rgb(${OWN_COLORS[color]})` }}
            aria-label={t(COLOR_WORDS[color])}
            title={t(COLOR_WORDS[color])}
            onClick={() => actions.onRecolor(ids, color)}
          />
        ))}
      </span>
      <Button icon="trash" isIconOnly onClick={() => actions.onRemove(ids)}>
        {t('remove')}
      </Button>
    </>
  );
};
