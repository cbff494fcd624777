import { type Inputs, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Box } from '../../lib/page/overlay-state';
import { placeBox } from './place-box';

/** Places a box beside a quote once its size is known, and again when what it shows has changed. */
export const usePlace = (quote: Box, line: Box, inputs: Inputs) => {
  const ref = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const settle = (): void => {
      const size = { width: box.offsetWidth, height: box.offsetHeight };
      const next = placeBox(quote, line, size, { width: innerWidth, height: innerHeight });
      setPlace((now) => (now?.left === next.left && now.top === next.top ? now : next));
    };
    settle();
    // A frame in it becomes as large as it needs to be only when it is there.
    const sizes = new ResizeObserver(settle);
    sizes.observe(box);
    return () => sizes.disconnect();
  }, [quote, line, ...inputs]);
  const style = place
    ? { left: `${place.left}px`, top: `${place.top}px` }
    : { left: '0', top: '0', visibility: 'hidden' as const };
  return { ref, style };
};
