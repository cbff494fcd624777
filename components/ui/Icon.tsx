/** Outlines on a grid of 16, drawn with the current text colour. */
const PATHS = {
  bookmark: 'M4.5 2.5h7v11L8 10.8 4.5 13.5z',
  note: 'M10.8 2.7l2.5 2.5-7.6 7.6-3 .5.5-3zM9.3 4.2l2.5 2.5',
  copy: 'M5.5 5.5h7v8h-7zM10.5 5.5v-3h-7v8h2',
  close: 'M4 4l8 8M12 4l-8 8',
  locate: 'M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M8 11.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z',
  trash: 'M2.8 4.5h10.4M6.3 4.2V2.7h3.4v1.5M4.2 4.5l.6 8.8h6.4l.6-8.8M6.8 7v4M9.2 7v4',
  library: 'M3 2.7v10.6M6 2.7v10.6M8.7 3l3.4 10.1',
  download: 'M8 2.3v7.4M5 7l3 3 3-3M2.8 13.2h10.4',
  marker: 'M3 13.2h10M9.7 2.8l3.2 3.2-5.2 5.2H4.5V8z',
  beside: 'M2.5 3.2h11v9.6h-11zM9.3 3.2v9.6',
  settings:
    'M2.5 4.5h6M12 4.5h1.5M10.2 6.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4zM2.5 11.5H4M7.5 11.5h6M5.8 13.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4z',
  link: 'M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.3 6.7a2.6 2.6 0 0 0-3.7 0L3.4 8.9a2.6 2.6 0 0 0 3.7 3.7l.9-.9',
  done: 'M3.2 8.5l3.2 3.2 6.4-7',
  correct: 'M2.8 4.2h7M2.8 8h4.4M2.8 11.8h3M13.2 8.2l-4.6 4.6-2 .4.4-2 4.6-4.6z',
  speaker: 'M8 8.2a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2zM3 13.4c.4-2.4 2.4-3.6 5-3.6s4.6 1.2 5 3.6',
  up: 'M3.5 10L8 5.5l4.5 4.5',
  down: 'M3.5 6L8 10.5 12.5 6',
  eye: 'M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8zM8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
  open: 'M9.3 2.8h3.9v3.9M13 3L7.5 8.5M11.7 9.2v4H2.8V4.3h4',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words; the words say what it means, so it is hidden from screen readers. */
export const Icon = ({ name, isFilled = false }: { name: IconName; isFilled?: boolean }) => (
  <svg class={isFilled ? 'icon icon-filled' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
