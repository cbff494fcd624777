import { render } from 'preact';
import { MarkerBar } from '../../components/page/MarkerBar';
import { Dress } from '../../components/page/OwnFrame';
import { type OverlayActions, PageOverlay } from '../../components/page/PageOverlay';
import { listenToReader, type Marker, type PageSession, Reader, reveal, rootOf, watchMarkers } from '../../lib/page';
import type { Settings } from '../../lib/settings';
import { createRoot, dressPage, type Root } from './root';
import { readerServices } from './services';

/** Joins what a reader does on the page with what is shown there. */
export const createOverlay = (session: PageSession, settings: () => Settings, signal: AbortSignal): Reader => {
  const services = readerServices(session, settings);
  const reader = new Reader(session, document, services);
  const actions: OverlayActions = {
    onSave: () => void reader.save(),
    onRemove: () => void reader.remove(),
    onCopy: () => void reader.copy(),
    onCopyLink: () => void reader.copyLink(),
    onStartNote: () => void reader.startNote(),
    onStartCorrecting: () => reader.startCorrecting(),
    onEndMode: () => reader.endMode(),
    onChange: (changes) => reader.change(changes),
    onColor: (color) => void reader.recolor(color),
    onHighlight: (color, withNote) => void reader.highlight(color ?? services.color(), withNote),
    onStartNaming: () => reader.startNaming(),
    onAddQuote: (speaker) => void reader.addQuote(speaker),
    onCorrectSpeaker: (speaker) => void reader.correctSpeaker(speaker),
    onStartSelecting: () => reader.startSelecting(),
    onUseSelection: () => void reader.useSelection(),
    onRejectQuote: () => void reader.rejectQuote(),
    onTakeBack: () => void reader.takeBack(),
    onClose: () => reader.close(),
  };
  const dress = (page: Document): HTMLElement =>
    dressPage(page, (event) => {
      if (event.key === 'Escape') reader.close();
    });
  let root: Root | null = null;
  let markers: readonly Marker[] = [];
  const show = (): void => {
    if (!root && reader.state.kind === 'hidden' && markers.length === 0) return;
    root ??= createRoot();
    // A page may have thrown it out with everything else.
    if (!root.host.isConnected) rootOf(document)?.append(root.host);
    if (!root.layer.matches(':popover-open')) root.layer.showPopover();
    const showQuote = ({ quote: { spans } }: Marker): void => {
      reveal(spans.flatMap((span) => session.analysis?.map.rangesOf(span) ?? []));
    };
    render(
      <Dress.Provider value={dress}>
        {markers.length > 0 && <MarkerBar markers={markers} onShow={showQuote} />}
        <PageOverlay state={reader.state} actions={actions} />
      </Dress.Provider>,
      root.layer,
    );
  };
  reader.subscribe(show);
  watchMarkers(
    session,
    document,
    () => settings().markerBar || session.lookedAt !== null,
    (now) => {
      markers = now;
      show();
    },
    signal,
  );
  listenToReader(
    document,
    {
      onRest: (point) => reader.rest(point),
      onMove: (point, isOverOurs) => reader.move(point, isOverOurs),
      onPick: (point) => reader.pick(point),
      onMenu: (point) => reader.askMenu(point),
      onSelection: (selection, isTouch) => reader.select(selection, isTouch),
      onEscape: () => reader.close(),
      onShift: () => reader.shift(),
      onTab: () => {
        const { state } = reader;
        if (state.kind === 'hidden' || (state.kind === 'card' && state.origin === 'hover')) return false;
        const first = root?.layer.querySelector<HTMLElement>('.acts button') ?? root?.layer.querySelector('button');
        first?.focus({ preventScroll: true });
        return Boolean(first);
      },
    },
    (event) => root !== null && event.composedPath().includes(root.host),
    signal,
  );
  return reader;
};
