import { render } from 'preact';
import annotationCss from '../../components/annotation/annotation.css?inline';
import { type OverlayActions, PageOverlay } from '../../components/page/PageOverlay';
import pageCss from '../../components/page/page.css?inline';
import quoteCss from '../../components/quote/quote.css?inline';
import tokensCss from '../../components/ui/tokens.css?inline';
import uiCss from '../../components/ui/ui.css?inline';
import { listenToReader, type PageSession, Reader } from '../../lib/page';
import { readerServices } from './services';

/** Joins what a reader does on the page with what is shown there. */
export const createOverlay = (session: PageSession, signal: AbortSignal): Reader => {
  const reader = new Reader(session, document, readerServices(session));
  const actions: OverlayActions = {
    onSave: () => void reader.save(),
    onRemove: () => void reader.remove(),
    onCopy: () => void reader.copy(),
    onStartNote: () => void reader.startNote(),
    onEndNote: () => reader.endNote(),
    onChangeRemarks: (remarks) => reader.changeRemarks(remarks),
    onHighlight: (withNote) => void reader.highlight(withNote),
    onClose: () => reader.close(),
  };
  let root: { host: HTMLElement; shadow: ShadowRoot } | null = null;
  reader.subscribe(() => {
    if (!root && reader.state.kind === 'hidden') return;
    root ??= createRoot();
    // A page may have thrown it out with everything else.
    if (!root.host.isConnected) document.documentElement.append(root.host);
    render(<PageOverlay state={reader.state} actions={actions} />, root.shadow);
  });
  listenToReader(
    document,
    {
      onRest: (point) => reader.rest(point),
      onMove: (point, isOverOurs) => reader.move(point, isOverOurs),
      onPick: (point) => reader.pick(point),
      onMenu: (point) => reader.askMenu(point),
      onSelection: (selection) => reader.select(selection),
      onEscape: () => reader.close(),
    },
    (event) => root !== null && event.composedPath().includes(root.host),
    signal,
  );
  return reader;
};

/** The one element we put on a page, made when the reader first asks for something. */
const createRoot = (): { host: HTMLElement; shadow: ShadowRoot } => {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([pageCss, tokensCss, uiCss, quoteCss, annotationCss].join('\n'));
  shadow.adoptedStyleSheets = [sheet];
  return { host, shadow };
};
