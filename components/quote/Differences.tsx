import type { Difference } from '../../lib/compare';

/** Two texts in one: what only the first has is struck out, what only the second has is underlined. */
export const Differences = ({ parts }: { parts: readonly Difference[] }) => (
  <p class="differences" dir="auto">
    {parts.map(({ kind, text }, index) =>
      kind === 'same' ? text : kind === 'gone' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>,
    )}
  </p>
);
