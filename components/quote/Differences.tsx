import type { Difference } from '../../lib/compare';
import { Words } from '../ui/Words';

/** Two texts in one: what only the first has is struck out, what only the second has is underlined. */
export const Differences = ({ parts }: { parts: readonly Difference[] }) => (
  <p class="differences" dir="auto">
    {parts.map(({ kind, text }, index) => {
      const words = <Words key={index} text={text} />;
      return kind === 'same' ? (
        words
      ) : kind === 'gone' ? (
        <del key={index}>{words}</del>
      ) : (
        <ins key={index}>{words}</ins>
      );
    })}
  </p>
);
