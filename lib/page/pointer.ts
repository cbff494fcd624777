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
  /** Text has been selected, or the selection is gone; by touch, the browser's own handles hang under it. */
  readonly onSelection: (selection: Selection, isTouch: boolean) => void;
  readonly onEscape: () => void;
  /** The page has scrolled, or has become larger or smaller. */
  readonly onShift: () => void;
  /** Tab, while nothing of the page has the focus; true if it went to our interface. */
  readonly onTab: () => boolean;
}

/** How long a pointer must rest before it is taken as a question. Milliseconds. */
const REST_TIME = 260;
/** A double click is over by then. Milliseconds. */
const SELECTION_PAUSE = 200;

const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], [role="button"]';

/**
 * Listens to the reader, never to the page: events made by scripts are not trusted ones and are passed over. Nothing
 * is prevented but a Tab that goes to our interface, so that the page works as before.
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
  // A selection that is what it was is not asked about again: its bar may have been closed.
  let isChanged = false;
  let isTouch = false;
  let last: WindowPoint = { x: Number.NaN, y: Number.NaN };

  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType !== 'mouse') return;
    const point = { x: event.clientX, y: event.clientY };
    // Browsers say that the pointer has moved when the page has moved under it: nobody has pointed at anything.
    if (point.x === last.x && point.y === last.y) return;
    last = point;
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
  const lookAtSelection = (): void => {
    clearTimeout(selecting);
    selecting = setTimeout(() => {
      const selection = selectionOf(page);
      if (!selection || !isChanged) return;
      isChanged = false;
      listeners.onSelection(selection, isTouch);
    }, SELECTION_PAUSE);
  };
  const onSelectionEnd = (event: Event): void => {
    if (event.isTrusted && !isOurs(event)) lookAtSelection();
  };
  const onSelectionChange = (): void => {
    isChanged = true;
    // Fingers move the ends of a selection without any other event.
    if (isTouch) lookAtSelection();
  };
  const onDown = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    isTouch = event.pointerType === 'touch';
    // The mouse may have begun to select: what it has selected so far is looked at when it is let go.
    if (event.pointerType === 'mouse' && !isOurs(event)) clearTimeout(selecting);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') listeners.onEscape();
    const isTab = event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    const isFree = page.activeElement === null || page.activeElement === page.body;
    if (isTab && isFree && listeners.onTab()) event.preventDefault();
  };

  let isShifting = false;
  const onShift = (): void => {
    if (isShifting) return;
    isShifting = true;
    requestAnimationFrame(() => {
      isShifting = false;
      if (!signal.aborted) listeners.onShift();
    });
  };
  const sizes = new ResizeObserver(onShift);
  sizes.observe(page.documentElement);

  // Capturing: a page that stops its events must not stop ours.
  const options = { capture: true, passive: true, signal };
  listenOn(page, 'pointermove', onMove, options);
  listenOn(page, 'click', onClick, options);
  listenOn(page, 'contextmenu', onMenu, options);
  listenOn(page, 'pointerup', onSelectionEnd, options);
  listenOn(page, 'keyup', onSelectionEnd, options);
  listenOn(page, 'pointerdown', onDown, options);
  listenOn(page, 'selectionchange', onSelectionChange, options);
  listenOn(page, 'scroll', onShift, options);
  listenOn(page, 'keydown', onKeyDown, { capture: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    clearTimeout(selecting);
    sizes.disconnect();
  });
};
