/** What the bench runs in a page to paint the same stretches in two ways. */
import Mark from 'mark.js';
import { type HighlightName, highlightCss, paint } from '../../../lib/highlight';

export interface Painted {
  /** Milliseconds until it is done and the layout is known again; and until two frames have been drawn. */
  readonly ms: number;
  readonly framesMs: number;
  /** Nodes that came, went or changed. */
  readonly changes: number;
}

/** A stretch of the n-th paragraph: UTF-16 units from `start`. */
interface Stretch {
  readonly paragraph: number;
  readonly start: number;
  readonly length: number;
}

const stretches = (count: number): Stretch[] =>
  Array.from({ length: count }, (_, index) => ({ paragraph: index, start: 12, length: 60 }));

const frames = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

const timed = async (work: () => void): Promise<Painted> => {
  await frames();
  let changes = 0;
  const observer = new MutationObserver((records) => {
    changes += records.length;
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const start = performance.now();
  work();
  document.body.getBoundingClientRect();
  const ms = performance.now() - start;
  await frames();
  const framesMs = performance.now() - start;
  observer.disconnect();
  return { ms, framesMs, changes };
};

const paragraphs = (): HTMLElement[] => [...document.querySelectorAll('p')];

/** Ours: ranges in eight highlights. */
export const ours = async (count: number): Promise<Painted> => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightCss({ strength: 'standard' }));
  document.adoptedStyleSheets = [sheet];
  const nodes = paragraphs().map(({ firstChild }) => firstChild as Text);
  const result = await timed(() => {
    const painting = new Map<HighlightName, Range[]>();
    for (const { paragraph, start, length } of stretches(count)) {
      const range = document.createRange();
      range.setStart(nodes[paragraph] as Text, start);
      range.setEnd(nodes[paragraph] as Text, start + length);
      const name = `direct-${(paragraph % 8) + 1}` as HighlightName;
      const others = painting.get(name);
      if (others) others.push(range);
      else painting.set(name, [range]);
    }
    paint(painting);
  });
  paint(new Map());
  return result;
};

/** As most highlighters do: every stretch wrapped into an element. */
export const wrapping = async (count: number): Promise<Painted> => {
  let offset = 0;
  const starts = paragraphs().map((element) => {
    const start = offset;
    offset += element.textContent.length;
    return start;
  });
  const ranges = stretches(count).map(({ paragraph, start, length }) => ({
    start: (starts[paragraph] as number) + start,
    length,
  }));
  const mark = new Mark(document.querySelector('article') as Element);
  const result = await timed(() => mark.markRanges(ranges));
  mark.unmark();
  document.querySelector('article')?.normalize();
  return result;
};
