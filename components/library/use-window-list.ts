import {
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

interface WindowListOptions {
  readonly count: number;
  readonly keyOf: (index: number) => string;
  /** Height in pixels before a row has been measured. */
  readonly heightOf: (index: number) => number;
}

/** The rows of a long list that are to be drawn, by where the window is scrolled to. */
export interface WindowList {
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly rows: readonly VirtualItem[];
  readonly height: number;
  readonly offset: number;
  readonly measure: (row: HTMLElement | null) => void;
  readonly scrollTo: (index: number) => void;
}

/** Rows drawn beyond the edges of the window, so that scrolling meets no gap. */
const OVERSCAN = 6;

export const useWindowList = ({ count, keyOf, heightOf }: WindowListOptions): WindowList => {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const listRef = useRef<HTMLDivElement>(null);
  const margin = listRef.current?.offsetTop ?? 0;
  const options = {
    count,
    getItemKey: keyOf,
    estimateSize: heightOf,
    overscan: OVERSCAN,
    scrollMargin: margin,
    getScrollElement: () => window,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    listRef,
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    offset: margin,
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
};
