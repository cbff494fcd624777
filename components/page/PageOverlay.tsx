import type { Remarks } from '../../lib/annotations';
import type { OverlayState } from '../../lib/page/overlay-state';
import { QuoteCard } from './QuoteCard';
import { SelectionBar } from './SelectionBar';

/** What a reader can do on the page. */
export interface OverlayActions {
  readonly onSave: () => void;
  readonly onRemove: () => void;
  readonly onCopy: () => void;
  readonly onStartNote: () => void;
  readonly onEndNote: () => void;
  readonly onChangeRemarks: (remarks: Partial<Remarks>) => Promise<void>;
  readonly onHighlight: (withNote: boolean) => void;
  readonly onClose: () => void;
}

/** Our interface on the page: at most one small box. */
export const PageOverlay = ({ state, actions }: { state: OverlayState; actions: OverlayActions }) => {
  if (state.kind === 'hidden') return null;
  return state.kind === 'card' ? (
    <QuoteCard card={state} actions={actions} />
  ) : (
    <SelectionBar selection={state} actions={actions} />
  );
};
