import type { Changes, CorrectedQuote, HighlightColor } from '../../lib/annotations';
import { t } from '../../lib/i18n';
import type { OverlayState } from '../../lib/page/overlay-state';
import { OnPage } from '../ui/Words';
import { GoneBar } from './GoneBar';
import { QuoteCard } from './QuoteCard';
import { SelectingBar } from './SelectingBar';
import { SelectionBar } from './SelectionBar';

/** What a reader can do on the page. */
export interface OverlayActions {
  readonly onSave: () => void;
  readonly onRemove: () => void;
  readonly onCopy: () => void;
  readonly onCopyLink: () => void;
  readonly onStartNote: () => void;
  readonly onStartCorrecting: () => void;
  /** Back from a note or a correction to what the card says. */
  readonly onEndMode: () => void;
  readonly onChange: (changes: Changes) => Promise<void>;
  readonly onColor: (color: HighlightColor) => void;
  readonly onHighlight: (color: HighlightColor | null, withNote: boolean) => void;
  readonly onStartNaming: () => void;
  readonly onAddQuote: (speaker: CorrectedQuote['speaker']) => void;
  readonly onCorrectSpeaker: (speaker: CorrectedQuote['speaker']) => void;
  readonly onStartSelecting: () => void;
  readonly onUseSelection: () => void;
  readonly onRejectQuote: () => void;
  readonly onTakeBack: () => void;
  readonly onClose: () => void;
}

/** Our interface on the page: at most one small box, and a voice that stays when the box goes. */
export const PageOverlay = ({ state, actions }: { state: OverlayState; actions: OverlayActions }) => (
  <OnPage.Provider value={true}>
    <PageBox state={state} actions={actions} />
    <span class="visually-hidden" role="status">
      {spoken(state)}
    </span>
  </OnPage.Provider>
);

const spoken = (state: OverlayState): string => {
  if (state.kind === 'hidden') return state.done ? t(state.done) : '';
  if (state.kind !== 'card') return '';
  if (state.status.kind === 'copied' || state.status.kind === 'linked') return t('copied');
  return state.hit.quote && state.hit.annotation && state.status.kind === 'idle' ? t('saved') : '';
};

const PageBox = ({ state, actions }: { state: OverlayState; actions: OverlayActions }) => {
  switch (state.kind) {
    case 'hidden':
      return null;
    case 'card':
      return <QuoteCard card={state} actions={actions} />;
    case 'selection':
      return <SelectionBar selection={state} actions={actions} />;
    case 'selecting':
      return <SelectingBar line={state.line} onCancel={actions.onClose} />;
    case 'gone':
      return <GoneBar gone={state} onUndo={actions.onTakeBack} onClose={actions.onClose} />;
  }
};
