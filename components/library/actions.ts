import type { HighlightColor, Remarks } from '../../lib/annotations';
import type { LibraryQuery, LibraryView, ShelfEntry } from '../../lib/library';

/** Everything that a reader can do in the library. */
export interface LibraryActions {
  readonly onView: (view: LibraryView) => void;
  readonly onQuery: (changes: { readonly [Field in keyof LibraryQuery]?: LibraryQuery[Field] | undefined }) => void;
  readonly onClearQuery: () => void;
  readonly onSpeaker: (speaker: string | null) => void;
  readonly onTag: (tag: string) => void;
  readonly onSelect: (ids: readonly string[], isSelected: boolean) => void;
  readonly onSelectShown: () => void;
  readonly onRemove: (ids: readonly string[]) => void;
  readonly onRestore: (ids: readonly string[]) => void;
  readonly onPurge: (ids: readonly string[]) => void;
  readonly onAddTags: (ids: readonly string[], tags: readonly string[]) => void;
  readonly onRecolor: (ids: readonly string[], color: HighlightColor) => void;
  readonly onJoin: (speakers: readonly string[]) => void;
  readonly onPart: (name: string) => void;
  readonly onCopy: (entry: ShelfEntry) => Promise<void>;
  readonly onUndo: () => void;
  readonly onChangeRemarks: (id: string, remarks: Partial<Remarks>) => Promise<void>;
  readonly onBackUp: () => void;
  readonly onDeleteEverything: () => void;
  readonly onRetry: () => void;
  readonly onDismissFailure: () => void;
}
