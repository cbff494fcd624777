import { render } from 'preact';
import annotationCss from '../../components/annotation/annotation.css?inline';
import { MarkerBar } from '../../components/page/MarkerBar';
import { type OverlayActions, PageOverlay } from '../../components/page/PageOverlay';
import pageCss from '../../components/page/page.css?inline';
import quoteCss from '../../components/quote/quote.css?inline';
import tokensCss from '../../components/ui/tokens.css?inline';
import uiCss from '../../components/ui/ui.css?inline';
import { listenToReader, type Marker, type PageSession, Reader, reveal, rootOf, watchMarkers } from '../../lib/page';
import { protect } from '../../lib/privacy';
import type { Settings } from '../../lib/settings';
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
  let root: Root | null = null;
  let markers: readonly Marker[] = [];
  const show = (): void => {
    if (!root && reader.state.kind === 'hidden' && markers.length === 0) return;
    root ??= createRoot((event) => {
      if (event.key === 'Escape') reader.close();
    });
    // A page may have thrown it out with everything else.
    if (!root.host.isConnected) rootOf(document)?.append(root.host);
    if (!root.layer.matches(':popover-open')) root.layer.showPopover();
    const showQuote = ({ quote: { spans } }: Marker): void => {
      reveal(spans.flatMap((span) => session.analysis?.map.rangesOf(span) ?? []));
    };
    render(
      <>
        {markers.length > 0 && <MarkerBar markers={markers} onShow={showQuote} />}
        <PageOverlay state={reader.state} actions={actions} />
      </>,
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

interface Root {
  readonly host: HTMLElement;
  /** Holds what is shown. */
  readonly layer: HTMLElement;
}

/** What a reader does in our interface is nobody else's business: pages have keys of their own, and traps for focus. */
const OWN_EVENTS = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'cut', 'focusin', 'focusout'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'touchstart', 'touchend'],
];

/**
 * A sheet that is adopted is under no policy of the page. Firefox does not let an extension’s script adopt one (bug
 * 1928865), but exempts from the policy of the page the text that such a script gives to an element of style.
 */
const addStyles = (shadow: ShadowRoot, css: string): void => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = Document.prototype.createElement.call(document, 'style');
    style.textContent = css;
    shadow.append(style);
  }
};

/**
 * The one element we put on a page, made when the reader first asks for something. Its layer is one of the browser's
 * top layer: over everything, and in the window's own pixels whatever the page does to its root.
 */
const createRoot = (onKey: (event: KeyboardEvent) => void): Root => {
  const host = Document.prototype.createElement.call(document, 'div');
  const shadow = host.attachShadow({ mode: 'closed' });
  addStyles(shadow, [pageCss, tokensCss, uiCss, quoteCss, annotationCss].join('\n'));
  const layer = Document.prototype.createElement.call(document, 'div');
  layer.className = 'layer';
  layer.popover = 'manual';
  shadow.append(layer);
  for (const type of OWN_EVENTS) shadow.addEventListener(type, (event) => event.stopPropagation());
  protect({ host, shadow, onKey });
  return { host, layer };
};
