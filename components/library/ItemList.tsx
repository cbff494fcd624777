import { useState } from 'preact/hooks';
import { hueOf, type SpeakerHue } from '../../lib/highlight';
import type { LibraryItem, ShelfEntry } from '../../lib/library';
import type { LibraryState } from '../../lib/panel';
import { ArticleRow } from './ArticleRow';
import type { LibraryActions } from './actions';
import { addressOf, Entry } from './Entry';
import { SpeakerRow } from './SpeakerRow';
import { TagRow } from './TagRow';
import { useListKeys } from './use-list-keys';
import { useWindowList } from './use-window-list';

interface ItemListProps {
  readonly items: readonly LibraryItem[];
  readonly state: LibraryState;
  readonly actions: LibraryActions;
  readonly ownerOf: (speaker: string) => string;
  readonly twinsOf: (entry: ShelfEntry) => readonly ShelfEntry[];
}

/** Heights in pixels of rows as most of them are: the list is near its real height before all has been seen. */
const HEIGHTS: Readonly<Record<LibraryItem['kind'], number>> = { article: 78, entry: 132, speaker: 60, tag: 44 };

/** The rows of a view; only those near the window are drawn. */
export const ItemList = ({ items, state: { selected, view }, actions, ownerOf, twinsOf }: ItemListProps) => {
  const [editing, setEditing] = useState<string | null>(null);
  const list = useWindowList({
    count: items.length,
    keyOf: (index) => items[index]?.key ?? '',
    heightOf: (index) => HEIGHTS[items[index]?.kind ?? 'entry'],
  });
  const current = useListKeys(items, {
    onMove: list.scrollTo,
    onEdit: (item) => item.kind === 'entry' && view !== 'trash' && setEditing(item.key),
    onSelect: (item) => item.kind !== 'tag' && actions.onSelect([item.key], !selected.has(item.key)),
    onRemove: (item) => item.kind === 'entry' && view !== 'trash' && actions.onRemove([item.key]),
    onOpen: (item) => {
      if (item.kind === 'speaker') actions.onSpeaker(item.key);
      if (item.kind === 'tag') actions.onTag(item.tag);
      if (item.kind === 'article') openPage(item.article.url);
      if (item.kind === 'entry') openPage(addressOf(item.entry));
    },
  });
  return (
    <div ref={list.listRef} class="rows" style={{ height: `${list.height}px` }}>
      {list.rows.map(({ index, start, key }) => {
        const item = items[index];
        if (!item) return null;
        return (
          <div
            key={key}
            ref={list.measure}
            data-index={index}
            class={`row row-${item.kind} ${index === current ? 'row-current' : ''} ${endsBlock(items, index) ? 'row-last' : ''}`}
            style={{ transform: `translateY(${start - list.offset}px)` }}
          >
            {item.kind === 'article' && <ArticleRow item={item} selected={selected} actions={actions} />}
            {item.kind === 'entry' && (
              <Entry
                entry={item.entry}
                hue={hueOfSpeaker(ownerOf(item.entry.speaker))}
                showsSource={item.showsSource}
                twins={twinsOf(item.entry)}
                isInTrash={view === 'trash'}
                isSelected={selected.has(item.key)}
                isEditing={editing === item.key}
                onEdit={(isEditing) => setEditing(isEditing ? item.key : null)}
                actions={actions}
              />
            )}
            {item.kind === 'speaker' && (
              <SpeakerRow
                group={item.group}
                hue={hueOfSpeaker(item.key)}
                isSelected={selected.has(item.key)}
                actions={actions}
              />
            )}
            {item.kind === 'tag' && <TagRow tag={item.tag} count={item.count} actions={actions} />}
          </div>
        );
      })}
    </div>
  );
};

const endsBlock = (items: readonly LibraryItem[], index: number): boolean =>
  items[index + 1] === undefined || items[index + 1]?.kind === 'article';

const openPage = (address: string): void => void window.open(address, '_blank', 'noreferrer');

/** The same colour for the same speaker wherever they speak. */
const hueOfSpeaker = (speaker: string): SpeakerHue => {
  let hash = 0;
  for (const character of speaker) hash = Math.imul(hash ^ character.charCodeAt(0), 0x9e3779b1);
  return hueOf(hash >>> 16);
};
