import { closestOf, listenOn, selectionOf } from './unclobbered';

/** A place in the window, CSS pixels. */
export interface WindowPoint {
  readonly x: number;
  readonly y: number;
}

/** What a reader does on the page, as far as it concerns us. */
export interface PointerListeners {
  /** The pointer has come to rest. */
  readonly onRest: (point: WindowPoint) => void;
  /** The pointer moves again. */
  readonly onMove: (point: WindowPoint, isOverOurs: boolean) => void;
  /** A click or tap that did not hit a control of the page. */
  readonly onPick: (point: WindowPoint) => void;
  /** The browser's own menu is asked for. */
  readonly onMenu: (point: WindowPoint) => void;
  /** Text has been selected, or the selection is gone. */
  readonly onSelection: (selection: Selection) => void;
  readonly onEscape: () => void;
}

/** How long a pointer must rest before it is taken as a question. Milliseconds. */
const REST_TIME = 260;
/** A double click is over by then. Milliseconds. */
const SELECTION_PAUSE = 200;

const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], [role="button"]';

/**
 * Listens to the reader, never to the page: events made by scripts are not trusted ones and are passed over. Nothing
 * is prevented, so that the page works as before.
 * @param isOurs whether an event comes from our own interface.
 */
export const listenToReader = (
  page: Document,
  listeners: PointerListeners,
  isOurs: (event: Event) => boolean,
  signal: AbortSignal,
): void => {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let selecting: ReturnType<typeof setTimeout> | undefined;

  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType !== 'mouse') return;
    const point = { x: event.clientX, y: event.clientY };
    clearTimeout(resting);
    const isOver = isOurs(event);
    listeners.onMove(point, isOver);
    if (!isOver && event.buttons === 0) resting = setTimeout(() => listeners.onRest(point), REST_TIME);
  };
  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted || event.button !== 0 || isOurs(event)) return;
    const isControl = event.target instanceof Element && closestOf(event.target, CONTROLS) !== null;
    const isSelecting = selectionOf(page)?.isCollapsed === false;
    if (!isControl && !isSelecting) listeners.onPick({ x: event.clientX, y: event.clientY });
  };
  const onMenu = (event: MouseEvent): void => {
    if (event.isTrusted && !isOurs(event)) listeners.onMenu({ x: event.clientX, y: event.clientY });
  };
  const onSelectionEnd = (event: Event): void => {
    if (!event.isTrusted || isOurs(event)) return;
    clearTimeout(selecting);
    selecting = setTimeout(() => {
      const selection = selectionOf(page);
      if (selection) listeners.onSelection(selection);
    }, SELECTION_PAUSE);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape') listeners.onEscape();
  };

  // Capturing: a page that stops its events must not stop ours.
  const options = { capture: true, passive: true, signal };
  listenOn(page, 'pointermove', onMove, options);
  listenOn(page, 'click', onClick, options);
  listenOn(page, 'contextmenu', onMenu, options);
  listenOn(page, 'pointerup', onSelectionEnd, options);
  listenOn(page, 'keyup', onSelectionEnd, options);
  listenOn(page, 'keydown', onKeyDown, options);
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    clearTimeout(selecting);
  });
};
